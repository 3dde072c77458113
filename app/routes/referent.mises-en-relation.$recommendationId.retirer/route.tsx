import { useForm } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { act, found, id, page } from '~/door.server'
import { loadRecommendation } from '~/queries/recommendation/load-recommendation'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { ReasonForm } from '~/ui/recommendation/reason-form'
import { FAIL_CHOICES, WITHDRAW_CHOICES } from './choices'
import { endRecommendation } from './end-recommendation'

const params = z.object({ recommendationId: id })

export const loader = page(
  { may: 'recommendation.decide', params },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    const { can, state, person, offer, hostName } = found(
      await loadRecommendation(context.db, actor, recommendationId, today),
    )
    return {
      id: recommendationId,
      event: can.fail ? ('fail' as const) : can.withdraw ? ('withdraw' as const) : null,
      presented: state === 'presented',
      personName: person.name,
      offer,
      hostName,
    }
  },
)

export const action = act(
  { may: 'recommendation.decide', params },
  ({ context, params: { recommendationId }, form }) => endRecommendation(context, recommendationId, form),
)

export const meta = () => [{ title: 'Mettre fin à une mise en relation – Passerelle' }]

export default function Withdraw() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const failing = it.event === 'fail'
  const [form, fields] = useForm({
    id: 'retirer',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '', detail: '', event: it.event ?? '' },
  })
  const back = `/referent/mises-en-relation/${it.id}`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={failing ? 'Cet accord n’aboutira pas' : 'Retirer la proposition'}
        intro={`${it.personName}, ${it.offer.title}, ${it.hostName}`}
        back={{ to: back, label: 'La mise en relation' }}
      />
      <div className="space-y-5">
        <Callout tone="warning">
          <p>
            {it.event === null
              ? 'Cette mise en relation est déjà terminée.'
              : failing
                ? 'La place est rendue à l’offre, qui peut être proposée de nouveau. L’entreprise ne voit plus les coordonnées de la personne.'
                : it.presented
                  ? 'La personne et l’entreprise sont prévenues. La même proposition pourra être refaite plus tard.'
                  : 'La personne est prévenue. L’entreprise n’en sait rien.'}
          </p>
        </Callout>
        {it.event !== null && (
          <ReasonForm
            form={form}
            fields={fields}
            hidden={{ event: it.event }}
            label="Pourquoi ?"
            reasons={failing ? FAIL_CHOICES : WITHDRAW_CHOICES}
            detailLabel="Précisions pour les référent·es"
            submit={failing ? 'Enregistrer' : 'Retirer la proposition'}
            danger
            back={{ to: back, label: 'Ne rien changer' }}
          />
        )}
      </div>
    </div>
  )
}
