import type { Db } from '~/database/client'
import { peopleVisibleTo } from '~/database/scope'
import { frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { OFFER_KIND_SHORT_LABELS, type OfferKind } from '~/domain/offer/public-status'
import type { Actor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import type { MatchView } from '../matching/describe-match'
import { loadOffersForPerson, type OfferWhichFits } from '../matching/load-offers-for-person'

export interface OfferToPropose {
  readonly offerId: string
  readonly title: string
  readonly sector: string
  /** « Immersion », « Offre d’emploi »… */
  readonly kindLabel: string
  /** « Bâtiments Martin, Reims, à 6 km ». */
  readonly where: string
  /** « du 14 au 27 janvier 2027 », « d’ici au 27 janvier 2027 » once begun; empty when the offer has no window. */
  readonly when: string
  readonly match: MatchView
}

export interface ProposalPage {
  readonly personId: string
  readonly name: string
  readonly cannotPropose: readonly string[]
  /** Reasons that hold for every one of `offers`: said once, and not beside each. */
  readonly sharedReasons: readonly string[]
  readonly offers: readonly OfferToPropose[]
  readonly total: number
  /** More may fit than the total says. */
  readonly atLeast: boolean
  readonly blocked: readonly OfferToPropose[]
}

/** Offers that fit one person, best first, and those one change away. Null when the person is not the viewer's. */
export async function loadProposal(
  db: Db,
  viewer: Actor,
  personId: string,
  today: LocalDate,
): Promise<ProposalPage | null> {
  const person = await db.person.findFirst({
    where: { AND: [peopleVisibleTo(viewer), { id: personId }] },
    select: {
      firstName: true,
      lastName: true,
      state: true,
      consentAt: true,
      consentWithdrawnAt: true,
      diagnosticDoneAt: true,
    },
  })
  if (!person) return null
  const cannotPropose = [
    ...(person.state === 'closed' ? ['Le dossier est clos.'] : []),
    ...(consents(person) ? [] : ['La personne n’a pas donné son accord pour être présentée.']),
    ...(person.diagnosticDoneAt ? [] : ['Le diagnostic n’est pas encore fait.']),
  ]
  const found = cannotPropose.length > 0 ? null : await loadOffersForPerson(db, viewer, personId, today)
  const view = (offer: OfferWhichFits) => offerView(offer, today)
  const offers = (found?.offers ?? []).map(view)
  const sharedReasons = reasonsOfAll(offers)
  return {
    personId,
    name: `${person.firstName} ${person.lastName}`,
    cannotPropose,
    sharedReasons,
    offers: offers.map((offer) => ({
      ...offer,
      match: {
        ...offer.match,
        reasons: offer.match.reasons.filter((reason) => !sharedReasons.includes(reason)),
      },
    })),
    total: found?.total ?? 0,
    atLeast: found?.atLeast ?? false,
    blocked: (found?.blocked ?? []).map(view),
  }
}

/** What two offers or more all have in common says nothing of any of them. */
function reasonsOfAll(offers: readonly OfferToPropose[]): readonly string[] {
  const [first, ...others] = offers
  if (!first || others.length === 0) return []
  return first.match.reasons.filter((reason) => others.every(({ match }) => match.reasons.includes(reason)))
}

function offerView(offer: OfferWhichFits, today: LocalDate): OfferToPropose {
  const { offerId, title, sector, kind, companyName, city, km, match } = offer
  return {
    offerId,
    title,
    sector,
    match,
    kindLabel: OFFER_KIND_SHORT_LABELS[kind as OfferKind],
    where: `${companyName}, ${city}, ${km === 0 ? 'à moins d’1\u00a0km' : `à ${km}\u00a0km`}`,
    when: windowOf(offer, today),
  }
}

function windowOf({ windowStart, windowEnd }: OfferWhichFits, today: LocalDate): string {
  if (!windowStart || !windowEnd) return ''
  return windowStart < today
    ? `d’ici au ${frenchDayMonthYear(windowEnd)}`
    : frenchDateRange(windowStart, windowEnd)
}
