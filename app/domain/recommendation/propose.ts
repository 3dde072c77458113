/** The decision to recommend a person for an offer. Pure: the use case loads, asks, saves. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { isOpen, type OfferStatusFacts } from '~/domain/offer/public-status'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TerritorySettings } from '~/domain/territory/settings'
import { deadlineOf } from './deadlines'

/** Characters of the referent's sentence, blank space at the ends not counted. */
export const SENTENCE_LIMITS = { min: 15, max: 600 } as const

export interface ProposeInput {
  readonly offer: OfferStatusFacts & { readonly placesLeft: number }
  readonly person: { readonly consentAt: Date | null; readonly diagnosticDone: boolean }
  /** Whether another recommendation of this person for this offer is open (the suggestion being proposed is not another). */
  readonly alreadyOpen: boolean
  /** Whether the person or the employer already declined this very pair. */
  readonly declinedBefore: boolean
  /** Recommendations of the person waiting for an answer: proposed or presented. */
  readonly openForPerson: number
  /**
   * Recommendations of the company that wait, or may come to wait, for its answer: proposed or presented.
   * Counting both keeps the promise of the limit when several candidates accept at once.
   */
  readonly waitingForEmployer: number
  readonly sentence: string
  readonly settings: Pick<
    TerritorySettings,
    'maxOpenPerPerson' | 'maxWaitingPerEmployer' | 'candidateAnswerWorkingDays'
  >
  readonly today: LocalDate
}

export interface Proposed {
  readonly state: 'proposed'
  readonly sentence: string
  /** Last day of the candidate to answer. */
  readonly deadline: LocalDate
}

/**
 * What a new recommendation, or a suggestion taken up, becomes. Refuses, in this order: an offer that is
 * not open or has no place left, no consent, no diagnostic, a pair already open or declined, a person
 * or an employer with enough in flight, a sentence too short or too long.
 */
export function propose(input: ProposeInput): OrRefusal<Proposed> {
  const { offer, person, settings, today } = input
  if (!isOpen(offer, today)) return refuse('recommendationOfferNotOpen')
  if (offer.placesLeft < 1) return refuse('recommendationNoPlaceLeft')
  if (person.consentAt === null) return refuse('recommendationConsentMissing')
  if (!person.diagnosticDone) return refuse('recommendationDiagnosticMissing')
  if (input.alreadyOpen) return refuse('recommendationAlreadyOpen')
  if (input.declinedBefore) return refuse('recommendationDeclinedBefore')
  if (input.openForPerson >= settings.maxOpenPerPerson) {
    return refuse('recommendationPersonHasEnough', {
      open: input.openForPerson,
      max: settings.maxOpenPerPerson,
    })
  }
  if (input.waitingForEmployer >= settings.maxWaitingPerEmployer) {
    return refuse('recommendationEmployerHasEnough', {
      open: input.waitingForEmployer,
      max: settings.maxWaitingPerEmployer,
    })
  }
  const sentence = input.sentence.trim()
  if (sentence.length < SENTENCE_LIMITS.min) {
    return refuse('recommendationSentenceTooShort', { min: SENTENCE_LIMITS.min })
  }
  if (sentence.length > SENTENCE_LIMITS.max) {
    return refuse('recommendationSentenceTooLong', { max: SENTENCE_LIMITS.max })
  }
  return { state: 'proposed', sentence, deadline: deadlineOf('proposed', today, settings) }
}
