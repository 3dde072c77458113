import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { interviewSchema } from '~/domain/application/form-schemas'
import { INTERVIEW_FORM_LABELS, INTERVIEW_MINUTES } from '~/domain/application/interview'
import { frenchDuration } from '~/domain/calendar/french'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { applicationPage } from '~/ui/application/pages'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField, SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { setInterview } from '~/use-cases/application/set-interview'

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'application.move', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    back: applicationPage(actor.role, applicationId),
  }),
)

export const action = act(
  { may: 'application.move', params, dates: { day: 'ahead' } },
  async ({ context, actor, params: { applicationId }, form }) => {
    const submission = parseWithZod(form, { schema: interviewSchema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await setInterview(context, { applicationId, ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      applicationPage(actor.role, applicationId),
      'L’entretien est fixé. La personne est prévenue, et le rendez-vous s’ajoute aux agendas.',
    )
  },
)

export const meta = () => [{ title: 'Fixer un entretien – Passerelle' }]

export default function InterviewPage() {
  const { application: it, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<typeof it.typed>({
    id: 'entretien',
    lastResult: answer?.result ?? null,
    defaultValue: it.typed,
  })
  const changes = it.state === 'interview'
  const open = it.events.includes(changes ? 'changeInterview' : 'proposeInterview')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={changes ? 'Changer l’entretien' : 'Proposer un entretien'}
        intro={`${it.personName}, pour «\u00a0${it.offerTitle}\u00a0»`}
        back={{ to: back, label: it.personName }}
      />
      {open ? (
        <PageForm form={form}>
          <input type="hidden" name="revision" value={it.typed.revision} />
          <DateField field={fields.day} label="Jour" />
          <TextField
            field={fields.time}
            label="Heure"
            hint={'Par exemple 9\u00a0h\u00a030'}
            className="max-w-40"
          />
          <SelectField
            field={fields.minutes}
            label="Durée"
            emptyLabel={null}
            choices={INTERVIEW_MINUTES.map((minutes) => ({
              value: String(minutes),
              label: frenchDuration(minutes),
            }))}
          />
          <RadioField
            field={fields.form}
            label="Comment vous rencontrez-vous ?"
            choices={Object.entries(INTERVIEW_FORM_LABELS).map(([value, label]) => ({ value, label }))}
          />
          <TextField
            field={fields.place}
            label="Adresse, numéro ou lien"
            hint="L’adresse du rendez-vous, le numéro à appeler, ou le lien de la visioconférence."
          />
          <TextField field={fields.with} label="Personne à demander" optional />
          <TextareaField
            field={fields.note}
            label="À savoir"
            hint="Ce qu’il faut apporter, comment entrer, où se garer."
            rows={3}
            maxLength={600}
            optional
          />
          <SubmitButton>{changes ? 'Enregistrer le changement' : 'Fixer l’entretien'}</SubmitButton>
        </PageForm>
      ) : (
        <Callout tone="warning" title={it.turn.sentence} />
      )}
    </div>
  )
}
