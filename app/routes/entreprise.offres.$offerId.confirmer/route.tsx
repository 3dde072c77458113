import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadOfferToConfirm } from '~/queries/offer/load-entered-offer'
import { PageHeader } from '~/ui/design/page-header'
import { ConfirmOffer } from '~/ui/offer/confirm-offer'
import { answerOffer } from './answer'

const params = z.object({ offerId: id })

export const loader = page({ may: 'offer.write', params }, async ({ context, actor, params: { offerId } }) =>
  found(await loadOfferToConfirm(context.db, actor, context.ports.clock.now(), offerId)),
)

export const action = act({ may: 'offer.write', params }, ({ context, params: { offerId }, form }) =>
  answerOffer(context, offerId, form, {
    next: `/entreprise/offres/${offerId}`,
    over: '/entreprise/offres?onglet=a-terminer',
  }),
)

export const meta = () => [{ title: 'Confirmer une offre – Passerelle' }]

export default function ConfirmOwnOffer() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={offer.title} back={{ to: '/entreprise/offres', label: 'Mes offres' }} />
      <ConfirmOffer sheet={offer.sheet} lastResult={answer?.result} />
    </div>
  )
}
