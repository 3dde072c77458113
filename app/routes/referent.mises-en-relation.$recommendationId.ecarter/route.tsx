import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { reasonSchema } from '~/domain/recommendation/reason-schema'
import { DISMISSAL_REASON_LABELS, DISMISSAL_REASONS } from '~/domain/recommendation/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadRecommendation } from '~/queries/recommendation/load-recommendation'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { ReasonForm } from '~/ui/recommendation/reason-form'
import { decideSuggestion } from '~/use-cases/recommendation/decide-suggestion'

const params = z.object({ recommendationId: id })
const schema = reasonSchema(DISMISSAL_REASONS)

export const loader = page(
  { may: 'recommendation.decide', params },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    const { can, person, offer, hostName } = found(
      await loadRecommendation(context.db, actor, recommendationId, today),
    )
    return { id: recommendationId, possible: can.dismiss, personName: person.name, offer, hostName }
  },
)

export const action = act(
  { may: 'recommendation.decide', params },
  async ({ context, params: { recommendationId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await decideSuggestion(context, {
      recommendationId,
      decision: 'dismiss',
      ...submission.value,
    })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith('/referent', 'C’est noté. La personne reçoit la raison, avec des mots doux.')
  },
)

export const meta = () => [{ title: 'Ne pas retenir une suggestion – Passerelle' }]

export default function Dismiss() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'ecarter',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '', detail: '' },
  })
  const back = `/referent/mises-en-relation/${it.id}`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Ne pas proposer ${it.personName}`}
        intro={`${it.offer.title}, ${it.hostName}`}
        back={{ to: back, label: 'La suggestion' }}
      />
      <div className="space-y-5">
        <Callout tone={it.possible ? 'info' : 'warning'}>
          <p>
            {it.possible
              ? 'Qui a fait la demande reçoit une réponse, avec la raison. L’entreprise n’en sait rien.'
              : 'Cette suggestion a déjà reçu une réponse.'}
          </p>
        </Callout>
        {it.possible && (
          <ReasonForm
            form={form}
            fields={fields}
            label="Pourquoi ?"
            reasons={DISMISSAL_REASON_LABELS}
            detailLabel="Précisions pour les référent·es"
            submit="Répondre"
            back={{ to: back, label: 'Revenir sans répondre' }}
          />
        )}
      </div>
    </div>
  )
}
