import type { loadOfferForEmployer } from '~/queries/offer/load-offer-for-employer'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { Turn } from '~/ui/design/turn'
import { placesTaken } from '~/ui/offer/places-taken'

export type CompanyOffer = NonNullable<Awaited<ReturnType<typeof loadOfferForEmployer>>>

/** Whose turn it is, and what comes next. */
export function OfferSituation({ offer }: { offer: CompanyOffer }) {
  const at = `/entreprise/offres/${offer.id}`
  if (offer.state === 'changesRequested') {
    return (
      <Callout tone="warning" title="Votre référent·e demande une modification">
        <p className="whitespace-pre-line">{offer.changeRequest}</p>
        <ButtonLink to={`${at}/apercu`}>Corriger et renvoyer</ButtonLink>
      </Callout>
    )
  }
  if (offer.state === 'toConfirm') {
    return (
      <Card className="space-y-3">
        <Turn who="you">À vous de confirmer cette offre, écrite pour vous après votre échange</Turn>
        <ButtonLink to={`${at}/confirmer`}>Relire et confirmer</ButtonLink>
      </Card>
    )
  }
  if (offer.state === 'draft') {
    const resume = offer.resumeAt ? `${at}/modifier/${offer.resumeAt}` : `${at}/apercu`
    return (
      <Card className="space-y-3">
        <Turn who="you">À vous de terminer cette offre : elle n’est visible que de votre entreprise</Turn>
        <p>
          {offer.stepsDone} étapes sur {offer.stepsInAll} sont faites.
        </p>
        <ButtonLink to={resume}>{offer.resumeAt ? 'Reprendre' : 'Relire et envoyer'}</ButtonLink>
      </Card>
    )
  }
  return (
    <Card className="space-y-3">
      <SituationTurn offer={offer} />
      <p>{placesTaken(offer.taken, offer.places)}.</p>
      {offer.waiting > 0 && (
        <ButtonLink to={`/entreprise/personnes?offre=${offer.id}`}>
          {offer.waiting === 1
            ? 'Répondre pour la personne présentée'
            : `Répondre pour ${offer.waiting} personnes`}
        </ButtonLink>
      )}
    </Card>
  )
}

function SituationTurn({ offer }: { offer: CompanyOffer }) {
  switch (offer.status) {
    case 'submitted':
      return <Turn who="other">En attente de votre référent·e, qui relit l’offre avant de la publier</Turn>
    case 'published':
      return offer.waiting > 0 ? (
        <Turn who="you">Des personnes attendent votre réponse</Turn>
      ) : (
        <Turn who="other">{`En ligne jusqu’au ${offer.openUntil} : votre référent·e cherche des personnes`}</Turn>
      )
    case 'paused':
      return <Turn who="you">En pause : à vous de la remettre en ligne quand vous le souhaitez</Turn>
    case 'expired':
      return (
        <Turn who="you">{`Expirée depuis le ${offer.openUntil} : à vous de la prolonger ou de la fermer`}</Turn>
      )
    case 'filled':
      return <Turn who="done">Toutes les places sont promises : l’offre n’est plus visible</Turn>
    default:
      return <Turn who="done">{`Offre fermée${offer.closedReason ? ` : ${offer.closedReason}` : ''}`}</Turn>
  }
}
