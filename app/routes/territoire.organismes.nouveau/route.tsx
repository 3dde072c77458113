import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import {
  type OrganisationForm as Fields,
  KIND_CHOICES,
  organisationSchema,
} from '~/domain/territory/organisation-form'
import { act, page } from '~/door.server'
import { PageHeader } from '~/ui/design/page-header'
import { OrganisationForm } from '~/ui/territory/organisation-form'
import { addOrganisation } from '~/use-cases/territory/add-organisation'

export const loader = page({ may: 'organisation.manage' }, async () => ({ kinds: KIND_CHOICES }))

export const action = act(
  { may: 'organisation.manage', dates: { mandateUntil: 'ahead' } },
  async ({ context, form }) => {
    const submission = parseWithZod(form, { schema: organisationSchema })
    if (submission.status !== 'success') return invalid(submission)
    const added = await addOrganisation(context, submission.value)
    if (isRefused(added)) return refused(submission, added)
    return redirectWith(
      '/territoire/organismes',
      'L’organisme est ajouté. Vous pouvez y inviter des membres.',
    )
  },
)

export const meta = () => [{ title: 'Ajouter un organisme – Passerelle' }]

export default function NewOrganisationPage() {
  const { kinds } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Fields>({ id: 'organisme', lastResult: answer?.result })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title="Ajouter un organisme" back={{ to: '/territoire/organismes', label: 'Organismes' }} />
      <OrganisationForm form={form} fields={fields} kinds={kinds} submit="Ajouter l’organisme" />
    </div>
  )
}
