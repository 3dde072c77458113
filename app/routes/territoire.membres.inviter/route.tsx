import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadOrganisations } from '~/queries/territory/load-territory'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField, SelectField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { inviteMember } from '~/use-cases/account/invite-member'
import { type Invite, inviteSchema, ROLE_CHOICES } from './schema'

export const loader = page({ may: 'member.manage' }, async ({ context, actor }) => {
  const organisations = await loadOrganisations(context.db, actor, parisDay(context.ports.clock.now()))
  return {
    roles: ROLE_CHOICES,
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
  }
})

export const action = act({ may: 'member.manage' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: inviteSchema })
  if (submission.status !== 'success') return invalid(submission)
  const invited = await inviteMember(context, submission.value)
  if (isRefused(invited)) return refused(submission, invited)
  return redirectWith('/territoire/membres', 'L’invitation est envoyée. Elle est valable 7 jours.')
})

export const meta = () => [{ title: 'Inviter un membre – Passerelle' }]

export default function InviteProfessionalPage() {
  const { roles, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Invite>({ id: 'invitation', lastResult: answer?.result })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title="Inviter un membre" back={{ to: '/territoire/membres', label: 'Membres' }} />
      <PageForm form={form}>
        <Card className="space-y-6">
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField field={fields.firstName} label="Prénom" autoComplete="off" />
            <TextField field={fields.lastName} label="Nom" autoComplete="off" />
          </div>
          <TextField field={fields.email} type="email" label="Adresse électronique" autoComplete="off" />
          <TextField field={fields.jobTitle} label="Fonction" autoComplete="off" optional />
          <SelectField field={fields.organisationId} label="Organisme" choices={organisations} />
          <RadioField field={fields.role} label="Rôle" choices={roles} />
        </Card>
        <SubmitButton>Envoyer l’invitation</SubmitButton>
      </PageForm>
    </div>
  )
}
