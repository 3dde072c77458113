import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { outcomesOf, PAIRING_OUTCOMES } from '~/domain/pairing/outcomes'
import { act, found, id, notFound, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { PageHeader } from '~/ui/design/page-header'
import { StopForm } from '~/ui/pairing/stop-form'
import { answerEnd } from '../parrain.binomes.$pairingId.arreter/answer-end.server'

export const handle = { i18n: ['pairing'] }

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.readAsPerson', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  if (!pairing.live) throw notFound()
  const choices = outcomesOf('candidate').map((value) => ({ value, label: PAIRING_OUTCOMES[value].label }))
  return { id: pairing.id, otherName: pairing.otherName, choices }
})

export const action = act({ may: 'pairing.readAsPerson', params }, async ({ context, params, form }) =>
  answerEnd(context, params.pairingId, form, {
    back: `/moi/parrainage/${params.pairingId}`,
    done: 'Le parrainage est arrêté. Votre référent·e est prévenu·e.',
  }),
)

export const meta = () => [{ title: 'Arrêter le parrainage – Passerelle' }]

export default function StopPage() {
  const { t } = useTranslation('pairing')
  const { id, otherName, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/moi/parrainage/${id}`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('stop.heading')} back={{ to: back, label: t('back') }} />
      <StopForm name={otherName} back={back} choices={choices} lastResult={answer?.result} />
    </div>
  )
}
