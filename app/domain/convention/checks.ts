/** Everything the law asks of a convention, in one call: what is refused, and what the prescriber must look at. */
import { frenchDate } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { workingDaysBetween } from '../calendar/working-days'
import { isRefused, type Refusal, refuse } from '../refusal'
import { checkAge } from './age'
import type { ConventionContent } from './content'
import { completeContent } from './draft'
import type { ConventionDraft } from './draft-schema'
import { checkDuration, checkHistory, checkRenewal, type PreviousConvention } from './duration'
import { type Flag, raise } from './flags'
import { isObjective } from './objectives'
import { checkPrescriber, type PrescribingOrganisation } from './prescribers'
import { type RequiredSignatory, requiredSignatories } from './signatories'
import { checkWorkingTime } from './working-time'

/** A start closer than this many working days is flagged. */
export const COMFORTABLE_WORKING_DAYS = 2

/** What the content does not say: who prescribes, with whom, and everything the person already did. */
export interface ConventionFacts {
  readonly id: string
  /** What identifies the host for the caps; see `ConventionDates`. */
  readonly hostId: string
  readonly prescriber: PrescribingOrganisation
  /** All the other conventions of the person, with any host. */
  readonly previous: readonly PreviousConvention[]
}

export interface Verdict {
  readonly refusals: readonly Refusal[]
  readonly flags: readonly Flag[]
}

/** The verdict on a draft: what is missing, or what the law says of what is there. */
export function checkDraft(draft: ConventionDraft, facts: ConventionFacts, today: LocalDate): Verdict {
  const content = completeContent(draft)
  return isRefused(content) ? { refusals: [content], flags: [] } : checkConvention(content, facts, today)
}

function historyVerdict(content: ConventionContent, facts: ConventionFacts): Verdict {
  const { startDate, endDate } = content.period
  const { renewal, purpose } = content
  const dates = { id: facts.id, hostId: facts.hostId, startDate, endDate, objective: purpose.objective }
  const history = checkHistory({ ...dates, renewalOfId: renewal?.ofId }, facts.previous)
  const refusals = history === undefined ? [] : [history]
  if (renewal === undefined) return { refusals, flags: [] }
  const original = facts.previous.find((each) => each.id === renewal.ofId)
  if (original === undefined) return { refusals: [refuse('conventionRenewalOfNothing')], flags: [] }
  const refused = checkRenewal({ ...dates, renewalReason: renewal.reason }, original, facts.previous)
  const assessed = original.objectiveReached !== undefined && original.objectiveReached !== null
  return {
    refusals: refused === undefined ? refusals : [refused, ...refusals],
    flags: assessed ? [] : [raise('renewalNotAssessed')],
  }
}

function startFlags(startDate: LocalDate, today: LocalDate): Flag[] {
  return startDate >= today && workingDaysBetween(today, startDate) < COMFORTABLE_WORKING_DAYS
    ? [raise('startsSoon', { start: frenchDate(startDate) })]
    : []
}

/**
 * Checks a complete content on the day it is sent to signature: dates, age, objective, prescriber on the first day,
 * earlier conventions, renewal, working hours. Refusals and flags come in the order in which a reader meets them.
 */
export function checkConvention(
  content: ConventionContent,
  facts: ConventionFacts,
  today: LocalDate,
): Verdict {
  const { startDate, endDate, schedule, exceptDays, sectorHolidayException } = content.period
  const { birthDate } = content.beneficiary
  const duration = checkDuration(startDate, endDate)
  const history = historyVerdict(content, facts)
  // Hours are laid on dates: with wrong dates they would say nothing.
  const hours =
    duration === undefined
      ? checkWorkingTime({ schedule, startDate, endDate, birthDate, exceptDays, sectorHolidayException })
      : { refusals: [], flags: [] }
  const refusals = [
    startDate < today ? refuse('conventionStartsInPast', { start: frenchDate(startDate) }) : undefined,
    duration,
    checkAge(birthDate, startDate),
    isObjective(content.purpose.objective) ? undefined : refuse('conventionObjectiveUnknown'),
    checkPrescriber(facts.prescriber, startDate),
    ...history.refusals,
    ...hours.refusals,
  ].filter((each) => each !== undefined)
  return { refusals, flags: [...startFlags(startDate, today), ...history.flags, ...hours.flags] }
}

/** Who signs this content, in order, with the reason of each. */
export function signatoriesOf(content: ConventionContent): RequiredSignatory[] {
  return requiredSignatories({
    birthDate: content.beneficiary.birthDate,
    startDate: content.period.startDate,
    supportDistinctFromPrescriber: !content.support.sameAsPrescriber,
    hasCurrentEmployer: content.beneficiary.hasCurrentEmployer,
  })
}
