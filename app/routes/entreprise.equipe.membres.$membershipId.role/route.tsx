import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { memberFields } from '~/domain/company/form-fields'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadMember } from '~/queries/company/load-own-company'
import { MemberFields } from '~/ui/company/member-fields'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { changeMemberRoles } from '~/use-cases/company/change-member-roles'

const params = z.object({ membershipId: id })
const schema = z.object(memberFields)

export const loader = page(
  { may: 'company.manage', params },
  async ({ context, actor, params: { membershipId } }) =>
    found(await loadMember(context.db, actor, membershipId)),
)

export const action = act(
  { may: 'company.manage', params },
  async ({ context, params: { membershipId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const changed = await changeMemberRoles(context, { membershipId, ...submission.value })
    if (!isRefused(changed)) {
      return redirectWith(
        '/entreprise/equipe',
        changed.changed ? 'Le rôle est enregistré. La personne en est informée.' : 'Rien n’a changé.',
      )
    }
    if (changed.refused === 'notFound') throw notFound()
    return refused(submission, changed)
  },
)

export const meta = () => [{ title: 'Changer un rôle dans l’entreprise – Passerelle' }]

export default function MemberRolePage() {
  const { name, email, companyRoles, establishmentIds, places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'role',
    lastResult: answer?.result,
    defaultValue: { companyRoles, establishmentIds },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Le rôle ${ofName(name)}`}
        intro={email}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <PageForm form={form}>
        <Card className="space-y-6">
          <MemberFields fields={fields} places={places} />
        </Card>
        <SubmitButton>Enregistrer</SubmitButton>
      </PageForm>
    </div>
  )
}
