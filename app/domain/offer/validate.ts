/** What an immersion offer must say before it can be submitted, and what its author is warned about. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { type Refusal, refuse } from '~/domain/refusal'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import { isOpen, type OfferKind, type OfferStatusFacts } from './public-status'

export const OFFER_LIMITS = {
  titleMin: 5,
  titleMax: 100,
  descriptionMin: 40,
  descriptionMax: 4000,
  placesMax: 50,
} as const

export interface ImmersionOfferFacts {
  readonly title: string
  readonly description: string
  readonly places: number
  readonly windowStart: LocalDate
  readonly windowEnd: LocalDate
  readonly schedule: WeekSchedule
}

/** Title and description of any offer: lengths in characters, blank space at the ends not counted. */
export function refuseTexts(offer: { readonly title: string; readonly description: string }): Refusal[] {
  const refusals: Refusal[] = []
  const title = offer.title.trim().length
  const description = offer.description.trim().length
  if (title < OFFER_LIMITS.titleMin)
    refusals.push(refuse('offerTitleTooShort', { min: OFFER_LIMITS.titleMin }))
  if (title > OFFER_LIMITS.titleMax)
    refusals.push(refuse('offerTitleTooLong', { max: OFFER_LIMITS.titleMax }))
  if (description < OFFER_LIMITS.descriptionMin) {
    refusals.push(refuse('offerDescriptionTooShort', { min: OFFER_LIMITS.descriptionMin }))
  }
  if (description > OFFER_LIMITS.descriptionMax) {
    refusals.push(refuse('offerDescriptionTooLong', { max: OFFER_LIMITS.descriptionMax }))
  }
  return refusals
}

/** The people that an offer can take: at least one, and few enough to be one offer. */
export function refusePlaces({ places }: { readonly places: number }): Refusal[] {
  if (!Number.isInteger(places) || places < 1) return [refuse('offerPlacesMissing')]
  return places > OFFER_LIMITS.placesMax
    ? [refuse('offerPlacesTooMany', { max: OFFER_LIMITS.placesMax })]
    : []
}

/**
 * Everything that stops an immersion offer from being submitted or published today; empty when it may be.
 * All the refusals at once, so that nobody corrects a form five times.
 */
export function refuseImmersionOffer(offer: ImmersionOfferFacts, today: LocalDate): Refusal[] {
  const refusals = [...refuseTexts(offer), ...refusePlaces(offer)]
  if (offer.windowEnd < offer.windowStart) refusals.push(refuse('offerWindowReversed'))
  else if (offer.windowEnd < today) refusals.push(refuse('offerWindowPast'))
  if (!offer.schedule.days.some((day) => day.length > 0)) refusals.push(refuse('offerScheduleMissing'))
  return refusals
}

export interface DuplicateFacts extends OfferStatusFacts {
  readonly id: string
  /** Null for a sponsor alone. */
  readonly establishmentId: string | null
  readonly kind: OfferKind
  readonly romeCode: string
}

/** Open offers that say the same: same establishment, kind and ROME code. A warning before saving, never a refusal. */
export function duplicatesOf<T extends DuplicateFacts>(
  offer: Pick<DuplicateFacts, 'establishmentId' | 'kind' | 'romeCode'> & { readonly id?: string },
  others: readonly T[],
  today: LocalDate,
): T[] {
  return others.filter(
    (other) =>
      other.id !== offer.id &&
      other.establishmentId === offer.establishmentId &&
      other.kind === offer.kind &&
      other.romeCode === offer.romeCode &&
      isOpen(other, today),
  )
}
