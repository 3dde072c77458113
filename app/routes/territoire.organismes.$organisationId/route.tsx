import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { frenchPhone } from '~/domain/account/french-phone'
import { frenchShortDate } from '~/domain/calendar/french'
import { isRefused } from '~/domain/refusal'
import {
  type OrganisationForm as Fields,
  KIND_CHOICES,
  organisationSchema,
} from '~/domain/territory/organisation-form'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOrganisation } from '~/queries/territory/load-territory'
import { PageHeader } from '~/ui/design/page-header'
import { OrganisationForm } from '~/ui/territory/organisation-form'
import { editOrganisation } from '~/use-cases/territory/edit-organisation'

const params = z.object({ organisationId: id })

export const loader = page({ may: 'organisation.manage', params }, async ({ context, actor, params }) => {
  const { mandateUntil, email, phone, ...known } = found(
    await loadOrganisation(context.db, actor, params.organisationId),
  )
  const values: Partial<Fields> = {
    ...known,
    email: email ?? '',
    phone: frenchPhone(phone ?? ''),
    mandateUntil: mandateUntil ? frenchShortDate(mandateUntil) : '',
  }
  return { name: known.name, kinds: KIND_CHOICES, values }
})

export const action = act(
  { may: 'organisation.manage', params, dates: { mandateUntil: 'ahead' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: organisationSchema })
    if (submission.status !== 'success') return invalid(submission)
    const edited = await editOrganisation(context, { ...submission.value, ...params })
    if (!isRefused(edited)) return redirectWith('/territoire/organismes', 'L’organisme est enregistré.')
    if (edited.refused === 'notFound') throw notFound()
    return refused(submission, edited)
  },
)

export const meta = () => [{ title: 'Modifier un organisme – Passerelle' }]

export default function OrganisationPage() {
  const { name, kinds, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Fields>({
    id: 'organisme',
    lastResult: answer?.result,
    defaultValue: values,
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={name} back={{ to: '/territoire/organismes', label: 'Organismes' }} />
      <OrganisationForm form={form} fields={fields} kinds={kinds} submit="Enregistrer" />
    </div>
  )
}
