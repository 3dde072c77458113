import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { endHireSchema } from '~/domain/application/form-schemas'
import { END_REASON_LABELS, type EndReason } from '~/domain/application/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { applicationPage } from '~/ui/application/pages'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { DateField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { endHire } from '~/use-cases/application/end-hire'

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'application.end', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    back: applicationPage(actor.role, applicationId),
  }),
)

export const action = act(
  { may: 'application.end', params, dates: { lastDay: 'near' } },
  async ({ context, actor, params: { applicationId }, form }) => {
    const submission = parseWithZod(form, { schema: endHireSchema })
    if (submission.status !== 'success') return invalid(submission)
    const { lastDay, reason } = submission.value
    const done = await endHire(context, { applicationId, lastDay, reason: reason as EndReason })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(applicationPage(actor.role, applicationId), 'La fin du contrat est enregistrée.')
  },
)

export const meta = () => [{ title: 'Fin du contrat – Passerelle' }]

export default function EndHirePage() {
  const { application: it, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ lastDay: string; reason: string }>({
    id: 'fin',
    lastResult: answer?.result ?? null,
    defaultValue: { lastDay: '', reason: '' },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="La fin du contrat"
        intro={`${it.offerTitle}, ${it.companyName}`}
        back={{ to: back, label: 'Revenir' }}
      />
      {it.hire?.running ? (
        <PageForm form={form}>
          <Callout>
            <p>
              Avant trois mois, un plan de rebond s’ouvre pour préparer la suite avec la personne. Un contrat
              qui arrive à son terme n’est pas un échec.
            </p>
          </Callout>
          <DateField field={fields.lastDay} label="Dernier jour de travail" />
          <RadioField
            field={fields.reason}
            label="Que s’est-il passé ?"
            choices={Object.entries(END_REASON_LABELS).map(([value, label]) => ({ value, label }))}
          />
          <SubmitButton>Enregistrer la fin du contrat</SubmitButton>
        </PageForm>
      ) : (
        <Callout tone="info" title={it.turn.sentence} />
      )}
    </div>
  )
}
