import type { Db } from '~/database/client'
import { peopleVisibleTo } from '~/database/scope'
import { frenchDateRange } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import type { MatchView } from '../matching/describe-match'
import { loadOffersForPerson, type OfferWhichFits } from '../matching/load-offers-for-person'

export interface OfferToPropose {
  readonly offerId: string
  readonly title: string
  readonly sector: string
  /** « Bâtiments Martin, Reims, à 6 km ». */
  readonly where: string
  /** « du 14 au 27 janvier 2027 », empty when the offer has no window. */
  readonly when: string
  readonly match: MatchView
}

export interface ProposalPage {
  readonly personId: string
  readonly name: string
  readonly cannotPropose: readonly string[]
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
  return {
    personId,
    name: `${person.firstName} ${person.lastName}`,
    cannotPropose,
    offers: (found?.offers ?? []).map(offerView),
    total: found?.total ?? 0,
    atLeast: found?.atLeast ?? false,
    blocked: (found?.blocked ?? []).map(offerView),
  }
}

function offerView(offer: OfferWhichFits): OfferToPropose {
  const { offerId, title, sector, companyName, city, km, windowStart, windowEnd, match } = offer
  return {
    offerId,
    title,
    sector,
    match,
    where: `${companyName}, ${city}, ${km === 0 ? 'à moins d’1\u00a0km' : `à ${km}\u00a0km`}`,
    when: windowStart && windowEnd ? frenchDateRange(windowStart, windowEnd) : '',
  }
}
