/** An offer that a referent entered: asked of the company, answered, or left without an answer. */
import { OPEN_HAT, whoMay } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { confirmationLinkId, confirmBy } from '~/domain/offer/confirmation'
import { offerConfirmationAnswered } from '~/emails/offer-confirmation-answered'
import { offerConfirmationSilent } from '~/emails/offer-confirmation-silent'
import { offerToConfirm } from '~/emails/offer-to-confirm'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'
import { loadOffer } from './tell-offer'

export const tellConfirmationAsked: Teller<'offer.confirmationAsked'> = async (tx, { offerId, reminder }) => {
  const { offer, territory, words, enteredBy } = await loadOffer(tx, offerId)
  if (offer.state !== 'toConfirm' || !offer.confirmationAskedAt) return []
  const members = await tx.db.membership.findMany({
    where: { AND: [{ companyId: offer.companyId, role: 'employer' }, OPEN_HAT, whoMay('offer.write')] },
    select: { id: true, user: { select: RECIPIENT } },
    orderBy: { createdAt: 'asc' },
  })
  const referentName = enteredBy ? nameOf(enteredBy) : 'Votre référent·e'
  const until = frenchDate(confirmBy(parisDay(offer.confirmationAskedAt)))
  const { baseUrl, tokens } = tx.ports
  return members.flatMap(({ id, user }) => {
    const url = `${baseUrl}/confirmer/${tokens.derive('offerConfirmation', confirmationLinkId(offerId, id))}`
    return lettersTo([user], territory, 'offer-to-confirm', (to) =>
      offerToConfirm({ ...to, ...words, referentName, until, url, reminder }),
    )
  })
}

export const tellConfirmationAnswered: Teller<'offer.confirmationAnswered'> = async (tx, payload) => {
  const { offer, territory, referentWords, enteredBy } = await loadOffer(tx, payload.offerId)
  const { confirmed } = payload
  const request = confirmed ? null : offer.changeRequest
  const url = confirmed ? referentWords.url : `${referentWords.url}/envoyer`
  return lettersTo([enteredBy], territory, 'offer-confirmation-answered', (to) =>
    offerConfirmationAnswered({ ...to, ...referentWords, url, confirmed, request }),
  )
}

export const tellConfirmationSilent: Teller<'offer.confirmationSilent'> = async (tx, { offerId }) => {
  const { offer, territory, referentWords, enteredBy } = await loadOffer(tx, offerId)
  if (offer.state !== 'toConfirm') return []
  return lettersTo([enteredBy], territory, 'offer-confirmation-silent', (to) =>
    offerConfirmationSilent({ ...to, ...referentWords }),
  )
}
