/** An offer to confirm through a personal link, without signing in. Reading it changes nothing. */
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadOfferToConfirm } from '~/queries/offer/load-entered-offer'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { ConfirmOffer } from '~/ui/offer/confirm-offer'
import { actingAs } from '~/use-cases/context'
import { openConfirmationLink } from '~/use-cases/offer/open-confirmation-link'
import { answerOffer } from '../entreprise.offres.$offerId.confirmer/answer'

const params = z.object({ token: z.string().min(1).max(200) })

export const loader = page({ may: 'link.open', params }, async ({ context, params }) => {
  const link = await openConfirmationLink(context, params)
  if (isRefused(link)) return data({ offer: null }, { status: 410 })
  const offer = await loadOfferToConfirm(context.db, link.holder, context.ports.clock.now(), link.offerId)
  return data({ offer }, { status: offer ? 200 : 410 })
})

export const action = act({ may: 'link.open', params }, async ({ context, params, form }) => {
  const link = await openConfirmationLink(context, params)
  if (isRefused(link)) throw data({ reason: 'gone' }, { status: 410 })
  const { holder, offerId } = link
  const paths = { next: `/offres/${offerId}`, over: '/' }
  return answerOffer(actingAs(context, holder), offerId, form, paths)
})

export const meta = ({ data: loaded }: { data?: { offer: { title: string } | null } }) => [
  { title: `${loaded?.offer ? `Confirmer : ${loaded.offer.title}` : 'Ce lien ne marche plus'} – Passerelle` },
  { name: 'robots', content: 'noindex' },
]

export default function LinkedConfirmation() {
  const { offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (offer) {
    return (
      <div className="mx-auto max-w-3xl">
        <PageHeader title={offer.title} intro={`${offer.sheet.companyName}, ${offer.sheet.city}`} />
        <ConfirmOffer sheet={offer.sheet} lastResult={answer?.result} />
      </div>
    )
  }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title="Ce lien ne marche plus" />
      <Card className="space-y-4">
        <p>L’offre a déjà reçu une réponse, ou sa date est passée. Vos offres sont dans votre espace.</p>
        <ButtonLink to="/connexion?suite=/entreprise/offres">Me connecter pour voir mes offres</ButtonLink>
      </Card>
    </div>
  )
}
