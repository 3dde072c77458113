import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { cancelSchema } from '~/domain/convention/on-site-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { InterruptForm } from '~/ui/convention/interrupt-form'
import { ReasonForm } from '~/ui/convention/reason-form'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { cancelConvention } from '~/use-cases/convention/end-convention'
import { answerInterrupt } from '../entreprise.conventions.$conventionId.demarrage/answer-on-site.server'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.endAsHost', params }, async ({ context, actor, params }) => {
  const now = context.ports.clock.now()
  const convention = found(await loadHostConvention(context.db, actor, params.conventionId, now))
  const { id, personName, offerTitle, dates, turn, events } = convention
  const stops = events.includes('cancel') ? 'cancel' : events.includes('interrupt') ? 'interrupt' : null
  return { id, personName, offerTitle, dates, turn, stops }
})

export const action = act(
  { may: 'convention.endAsHost', params, dates: { lastDay: 'near' } },
  async ({ context, params, form }) => {
    const back = `/entreprise/conventions/${params.conventionId}`
    if (form.get('intent') === 'interrupt') return answerInterrupt(context, params.conventionId, form, back)
    const submission = parseWithZod(form, { schema: cancelSchema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await cancelConvention(context, { ...params, ...submission.value })
    if (!isRefused(result))
      return redirectWith(back, 'L’immersion est annulée. Les autres parties sont prévenues.')
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Arrêter une immersion – Passerelle' }]

export default function EarlyEndPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/entreprise/conventions/${view.id}`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={
          view.stops === 'cancel' ? 'Ne plus accueillir la personne' : 'Arrêter l’immersion avant la fin'
        }
        intro={`${view.personName}, ${view.offerTitle}, ${view.dates}`}
        back={{ to: back, label: 'La convention' }}
      />
      {view.stops === 'interrupt' && <InterruptForm lastResult={answer?.result} />}
      {view.stops === 'cancel' && (
        <ReasonForm
          id="annuler"
          label="Pour quelle raison ?"
          hint="La personne et votre référent·e liront ces mots."
          submit="Annuler l’immersion"
          back={back}
          lastResult={answer?.result}
        >
          <Callout tone="warning" title="Ce que cela entraîne">
            <p>
              L’immersion n’aura pas lieu. La personne et votre référent·e sont prévenues aussitôt. Si seule
              la date ne convient plus, appelez plutôt votre référent·e : la convention peut être modifiée.
            </p>
          </Callout>
        </ReasonForm>
      )}
      {view.stops === null && (
        <Callout>
          <p>{view.turn.sentence}.</p>
        </Callout>
      )}
    </div>
  )
}
