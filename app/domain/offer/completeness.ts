/** What an offer still needs before it can be sent, each with the step where it is said. */
import type { LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'
import type { RefusalCode } from '../refusal-sentences'
import type { OfferContent } from './content'
import type { OfferStepSlug } from './steps'
import { refuseImmersionOffer } from './validate'

export interface Missing {
  readonly step: OfferStepSlug
  readonly refusal: Refusal
}

const STEP_OF: Partial<Record<RefusalCode, OfferStepSlug>> = {
  offerPlacesMissing: 'lieu-et-dates',
  offerPlacesTooMany: 'lieu-et-dates',
  offerWindowReversed: 'lieu-et-dates',
  offerWindowPast: 'lieu-et-dates',
  offerWindowMissing: 'lieu-et-dates',
  offerScheduleMissing: 'horaires',
  offerTutorMissing: 'accueil',
}

const NO_HOURS = { days: [] }

/** Everything that stops an immersion offer from being sent or published today; empty when it may be. */
export function missingFrom(offer: OfferContent, today: LocalDate): Missing[] {
  const { windowStart, windowEnd, schedule } = offer
  const noWindow = windowStart === null || windowEnd === null
  const refusals = refuseImmersionOffer(
    {
      ...offer,
      windowStart: windowStart ?? today,
      windowEnd: noWindow ? today : windowEnd,
      schedule: schedule ?? NO_HOURS,
    },
    today,
  ).filter((refusal) => !noWindow || !refusal.refused.startsWith('offerWindow'))
  if (noWindow) refusals.push(refuse('offerWindowMissing'))
  if (!offer.tutorName || !offer.tutorFunction) refusals.push(refuse('offerTutorMissing'))
  if (offer.objectives.length === 0) refusals.push(refuse('offerObjectivesMissing'))
  return refusals.map((refusal) => ({ step: STEP_OF[refusal.refused] ?? 'missions', refusal }))
}
