/** Offers as the public lists show them: sentences ready to read, no dates to compute in a browser. */

import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { termsOf } from '~/database/offer-content'
import type { FoundOffer } from '~/database/offer-search'
import { frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { describeJob, startInWords } from '~/domain/job/sheet'
import { OFFER_KIND_SHORT_LABELS } from '~/domain/offer/public-status'

export interface OfferCard {
  readonly id: string
  readonly kind: string
  readonly sector: string
  readonly title: string
  readonly companyName: string
  readonly city: string
  /** « 4 km », « moins d’1 km »; null without a place to measure from. */
  readonly distance: string | null
  /** « du 4 janvier au 26 mars 2027 », « d’ici au 26 mars 2027 » once begun; null when the offer has no window. */
  readonly window: string | null
  readonly days: number | null
  /** Contract and pay of a job; null for what is no job. */
  readonly job: {
    readonly contract: string | null
    readonly pay: string | null
    readonly immersionFirst: boolean
  } | null
  readonly places: number
  readonly publicTransport: boolean
}

export function offerCard(offer: FoundOffer, today: LocalDate): OfferCard {
  const { id, sector, title, companyName, city, places, publicTransport, windowStart, windowEnd } = offer
  return {
    ...{ id, sector, title, companyName, city, places, publicTransport },
    kind: OFFER_KIND_SHORT_LABELS[offer.kind],
    distance: offer.km === null ? null : frenchDistance(offer.km),
    window:
      offer.kind === 'job'
        ? startInWords(toLocalDateOrNull(windowStart), today)
        : frenchWindow(windowStart, windowEnd, today),
    days: offer.preferredDays,
    job: offer.kind === 'job' ? jobInShort(offer, today) : null,
  }
}

function jobInShort(offer: FoundOffer, today: LocalDate) {
  const { contractShort, pay, immersionFirst } = describeJob(termsOf(offer), null, today)
  return { contract: contractShort, pay, immersionFirst }
}

/** When the immersion may take place; a beginning that is past is not said any more. */
export function frenchWindow(start: Date | null, end: Date | null, today: LocalDate): string | null {
  if (!start || !end) return null
  const from = toLocalDate(start)
  const to = toLocalDate(end)
  return from < today ? `d’ici au ${frenchDayMonthYear(to)}` : frenchDateRange(from, to)
}

/** Whole kilometres: the commune's point is not the door, more digits would lie. */
function frenchDistance(km: number): string {
  return km < 1 ? 'à moins d’un kilomètre' : `à ${Math.round(km)}\u00a0km`
}
