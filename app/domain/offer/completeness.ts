/** What an offer still needs before it can be sent, each with the step where it is said. */
import type { LocalDate } from '../calendar/local-date'
import { refuseContract, refusePay, refuseWeek } from '../job/terms'
import { type Refusal, refuse } from '../refusal'
import type { RefusalCode } from '../refusal-sentences'
import type { ImmersionContent, JobContent, OfferContent } from './content'
import type { OfferStepSlug } from './steps'
import { refuseImmersionOffer, refusePlaces, refuseTexts } from './validate'

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

/** Everything that stops an offer from being sent or published today, by its kind's rules; empty when it may be. */
export function missingFrom(offer: OfferContent, today: LocalDate): Missing[] {
  switch (offer.kind) {
    case 'immersion':
      return at('missions', missingFromImmersion(offer, today))
    case 'job':
      return missingFromJob(offer)
    case 'sponsorship':
      return at('missions', [...refuseTexts(offer), ...refusePlaces(offer)])
  }
}

/** Each refusal with its own step, else this one. */
function at(step: OfferStepSlug, refusals: readonly Refusal[]): Missing[] {
  return refusals.map((refusal) => ({ step: STEP_OF[refusal.refused] ?? step, refusal }))
}

function missingFromImmersion(offer: ImmersionContent, today: LocalDate): Refusal[] {
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
  return refusals
}

/** A first day that has passed stops nothing: somebody is still wanted, and the pages then say « dès que possible ». */
function missingFromJob(offer: JobContent): Missing[] {
  return [
    ...at('missions', refuseTexts(offer)),
    ...at('contrat', [...refuseContract(offer), ...refusePay(offer)]),
    ...at('lieu-et-dates', refusePlaces(offer)),
    ...at('horaires', refuseWeek(offer)),
  ]
}
