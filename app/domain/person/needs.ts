/** What a person's file asks of their support referent today, the most pressing first. */
import { frenchByLastDay, frenchDayMonthYear } from '../calendar/french'
import { daysBetween, type LocalDate, parisDay } from '../calendar/local-date'
import { isMinorOn } from '../convention/age'
import type { TerritorySettings } from '../territory/settings'
import { type ConsentFacts, consents } from './consent'
import { diagnosticReviewOn } from './diagnostic'

export type PersonNeedKey =
  | 'answerAwaited'
  | 'reboundPlan'
  | 'signatureAwaited'
  | 'consentMissing'
  | 'diagnosticMissing'
  | 'representativeMissing'
  | 'noStep'
  | 'diagnosticToReview'

/** 0–100, only compared with one another; the list of a whole organisation is sorted by the same numbers in SQL. */
export const NEED_URGENCY = {
  reboundLate: 98,
  answerLate: 95,
  answerSoon: 92,
  reboundPlan: 90,
  answerAwaited: 85,
  signatureAwaited: 80,
  consentMissing: 70,
  diagnosticMissing: 68,
  representativeMissing: 60,
  noStep: 55,
  diagnosticToReview: 50,
} as const satisfies Record<PersonNeedKey, number> & Record<string, number>

/** An answer is soon to be given when this many days are left, or fewer. */
export const ANSWER_SOON_DAYS = 2

export interface PersonNeed {
  readonly key: PersonNeedKey
  /** One of `NEED_URGENCY`. */
  readonly urgency: number
  readonly sentence: string
}

export interface PersonNeedFacts extends ConsentFacts {
  readonly active: boolean
  readonly birthDate: LocalDate
  readonly hasLegalRepresentative: boolean
  readonly diagnosticDoneAt: Date | null
  readonly lastProposedAt: Date | null
  readonly waitingSince: Date
  /** Recommendations waiting for the person's own answer, and the soonest deadline among them. */
  readonly answersAwaited: number
  readonly answerDeadline: LocalDate | null
  /** The open rebound plan whose first appointment comes first, undefined when there is none. */
  readonly reboundDueOn?: LocalDate | undefined
  readonly signatureAwaited: boolean
  /** A recommendation is open or agreed, or a convention is on its way. */
  readonly somethingUnderWay: boolean
  /** The last thing that happened in the pathway. */
  readonly lastStepAt: Date
}

type Settings = Pick<TerritorySettings, 'diagnosticValidityMonths' | 'noStepAlertDays'>

/** Needs of one person, most pressing first; a closed file needs nothing. */
export function needsOf(facts: PersonNeedFacts, settings: Settings, today: LocalDate): PersonNeed[] {
  if (!facts.active) return []
  const found = [
    answerNeed(facts, today),
    reboundNeed(facts, today),
    facts.signatureAwaited && need('signatureAwaited', 'Convention\u202f: votre signature est attendue'),
    !consents(facts) && need('consentMissing', consentSentence(facts)),
    facts.diagnosticDoneAt === null && need('diagnosticMissing', 'Diagnostic à faire'),
    isMinorOn(facts.birthDate, today) &&
      !facts.hasLegalRepresentative &&
      need('representativeMissing', 'Moins de 18\u00a0ans\u202f: représentant·e légal·e à indiquer'),
    stepNeed(facts, settings, today),
    reviewNeed(facts, settings, today),
  ]
  return found.filter((each): each is PersonNeed => Boolean(each)).sort((a, b) => b.urgency - a.urgency)
}

/** The most pressing need's urgency, 0 when nothing is asked: what the list is sorted by. */
export function urgencyOf(needs: readonly PersonNeed[]): number {
  return needs.reduce((most, each) => Math.max(most, each.urgency), 0)
}

function need(key: PersonNeedKey, sentence: string, urgency: keyof typeof NEED_URGENCY = key): PersonNeed {
  return { key, urgency: NEED_URGENCY[urgency], sentence }
}

function consentSentence({ consentAt }: ConsentFacts): string {
  return consentAt === null
    ? 'Accord pour être présenté·e à recueillir'
    : 'Accord retiré\u202f: à reparler ensemble'
}

function answerNeed(facts: PersonNeedFacts, today: LocalDate): PersonNeed | false {
  const { answersAwaited, answerDeadline } = facts
  if (answersAwaited === 0) return false
  const what =
    answersAwaited === 1
      ? 'Une proposition attend sa réponse'
      : `${answersAwaited} propositions attendent sa réponse`
  if (answerDeadline === null) return need('answerAwaited', what)
  const left = daysBetween(today, answerDeadline)
  if (left < 0) return need('answerAwaited', `${what}, délai dépassé`, 'answerLate')
  const when = frenchByLastDay(answerDeadline, today)
  return need('answerAwaited', `${what}${when}`, left <= ANSWER_SOON_DAYS ? 'answerSoon' : 'answerAwaited')
}

function reboundNeed({ reboundDueOn }: PersonNeedFacts, today: LocalDate): PersonNeed | false {
  if (reboundDueOn === undefined) return false
  return reboundDueOn < today
    ? need(
        'reboundPlan',
        `Plan de rebond\u202f: rendez-vous attendu depuis le ${frenchDayMonthYear(reboundDueOn)}`,
        'reboundLate',
      )
    : need('reboundPlan', `Plan de rebond\u202f: rendez-vous${frenchByLastDay(reboundDueOn, today)}`)
}

/** « Parcours sans rupture »: nothing under way and nothing new for 30 days by default. */
function stepNeed(facts: PersonNeedFacts, settings: Settings, today: LocalDate): PersonNeed | false {
  if (facts.somethingUnderWay) return false
  const days = daysBetween(parisDay(facts.lastStepAt), today)
  return days >= settings.noStepAlertDays && need('noStep', `Aucune étape depuis ${days}\u00a0jours`)
}

function reviewNeed(facts: PersonNeedFacts, settings: Settings, today: LocalDate): PersonNeed | false {
  if (facts.diagnosticDoneAt === null) return false
  const reviewOn = diagnosticReviewOn(facts.diagnosticDoneAt, settings)
  return (
    reviewOn < today &&
    need('diagnosticToReview', `Diagnostic à revoir depuis le ${frenchDayMonthYear(reviewOn)}`)
  )
}
