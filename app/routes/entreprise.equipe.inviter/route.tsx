import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadPlaces } from '~/queries/company/load-own-company'
import { MemberFields } from '~/ui/company/member-fields'
import { DEFAULT_ROLES } from '~/ui/company/role-choices'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { inviteMember } from '~/use-cases/account/invite-member'
import { type Invite, inviteSchema } from './schema'

export const loader = page({ may: 'company.manage' }, async ({ context, actor }) => ({
  places: await loadPlaces(context.db, actor),
}))

export const action = act({ may: 'company.manage' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: inviteSchema })
  if (submission.status !== 'success') return invalid(submission)
  const invited = await inviteMember(context, { role: 'employer', ...submission.value })
  if (isRefused(invited)) return refused(submission, invited)
  return redirectWith('/entreprise/equipe', 'L’invitation est envoyée. Elle est valable 7 jours.')
})

export const meta = () => [{ title: 'Inviter quelqu’un – Passerelle' }]

export default function InvitePage() {
  const { places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Invite>({
    id: 'invitation',
    lastResult: answer?.result,
    defaultValue: { companyRoles: [...DEFAULT_ROLES] },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Inviter quelqu’un"
        intro="Elle reçoit un courriel et accède à l’espace de l’entreprise dès qu’elle accepte."
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <PageForm form={form}>
        <Card className="space-y-6">
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField field={fields.firstName} label="Prénom" autoComplete="off" />
            <TextField field={fields.lastName} label="Nom" autoComplete="off" />
          </div>
          <TextField field={fields.email} type="email" label="Adresse électronique" autoComplete="off" />
          <TextField field={fields.jobTitle} label="Fonction" autoComplete="off" optional />
          <MemberFields fields={fields} places={places} />
        </Card>
        <SubmitButton>Envoyer l’invitation</SubmitButton>
      </PageForm>
    </div>
  )
}
