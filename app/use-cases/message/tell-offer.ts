import { toLocalDate } from '~/database/dates'
import { hostName } from '~/database/offer-host'
import { frenchDate } from '~/domain/calendar/french'
import type { EventType } from '~/domain/events'
import { offerChangesRequested } from '~/emails/offer-changes-requested'
import { offerPublished } from '~/emails/offer-published'
import { offerSubmitted } from '~/emails/offer-submitted'
import type { TransactionContext } from '~/use-cases/context'
import { MEMBERS, membersWho } from './company-members'
import { type Letter, lettersTo, RECIPIENT, type Teller } from './letter'
import { referentOfSponsor, SPONSOR_PARTY } from './referent-of-sponsor'

type OfferEvent = Extract<EventType, `offer.${string}`>

/** What the messages about one offer need. */
export async function loadOffer(tx: TransactionContext, id: string) {
  const offer = await tx.db.offer.findUniqueOrThrow({
    where: { id },
    include: {
      territory: { select: { id: true, name: true } },
      sponsor: SPONSOR_PARTY,
      company: { select: { name: true, partnershipReferent: { select: RECIPIENT }, memberships: MEMBERS } },
    },
  })
  const { baseUrl } = tx.ports
  const enteredBy = offer.enteredById
    ? await tx.db.user.findUnique({ where: { id: offer.enteredById }, select: RECIPIENT })
    : null
  return {
    offer,
    enteredBy,
    territory: offer.territory,
    /** Who runs the offer: the sponsor of a sponsorship, else the company's recruiters. */
    employers: offer.sponsor
      ? [offer.sponsor.user]
      : membersWho(tx, offer.company?.memberships ?? [], 'offer.run', offer),
    referent: offer.company?.partnershipReferent ?? (await referentOfSponsor(tx, offer.sponsor)),
    words: {
      offerTitle: offer.title,
      url: `${baseUrl}/${offer.sponsor ? 'parrain' : 'entreprise'}/offres/${id}`,
    },
    referentWords: {
      offerTitle: offer.title,
      companyName: hostName(offer),
      url: `${baseUrl}/referent/offres/${id}`,
    },
    expiresOn: offer.expiresOn === null ? null : frenchDate(toLocalDate(offer.expiresOn)),
  }
}

type LoadedOffer = Awaited<ReturnType<typeof loadOffer>>

/** A teller from what one offer's messages need. */
export function told<T extends OfferEvent>(
  tell: (loaded: LoadedOffer, payload: Parameters<Teller<T>>[1]) => Letter[],
): Teller<T> {
  return async (tx, payload) => tell(await loadOffer(tx, payload.offerId), payload)
}

export const tellOfferSubmitted = told<'offer.submitted'>(({ offer, referent, territory, referentWords }) =>
  offer.state !== 'submitted'
    ? []
    : lettersTo([referent], territory, 'offer-submitted', (to) =>
        offerSubmitted({ ...to, ...referentWords }),
      ),
)

export const tellOfferPublished = told<'offer.published'>(({ employers, territory, words, expiresOn }) =>
  lettersTo(employers, territory, 'offer-published', (to) => offerPublished({ ...to, ...words, expiresOn })),
)

export const tellOfferChangesRequested = told<'offer.changesRequested'>(
  ({ employers, territory, words, offer }) =>
    lettersTo(employers, territory, 'offer-changes-requested', (to) =>
      offerChangesRequested({ ...to, ...words, request: offer.changeRequest ?? '' }),
    ),
)
