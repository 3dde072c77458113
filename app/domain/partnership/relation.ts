/** The relation log of a company: what was said, and what comes next. Read by the territory's referents alone. */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import { type OrRefusal, refuse } from '~/domain/refusal'

export const RELATION_KINDS = {
  call: 'Appel',
  visit: 'Visite',
  email: 'Courriel',
  meeting: 'Rendez-vous',
  event: 'Événement',
} as const

export type RelationKind = keyof typeof RELATION_KINDS

/** Characters of what was said, blank space at the ends not counted. */
export const SUMMARY_LIMITS = { min: 3, max: 2000 } as const

/** How far ahead a next action may be planned, in days: further, it is a wish. */
const NEXT_WITHIN_DAYS = 366
/** How long ago a contact may still be written down, in days. */
const WRITTEN_WITHIN_DAYS = 366

export interface RelationInput {
  readonly kind: RelationKind
  readonly on: LocalDate
  readonly summary: string
  readonly nextAction: string | null
  readonly nextOn: LocalDate | null
}

/**
 * A contact as it is kept. Refuses a day to come or more than a year old, a text too short or too long, a next action
 * without its day (or the day without the action), and a day before today or more than a year away.
 */
export function writeRelation(input: RelationInput, today: LocalDate): OrRefusal<RelationInput> {
  const summary = input.summary.trim()
  const nextAction = input.nextAction?.trim() || null
  if (input.on > today) return refuse('relationInFuture')
  if (input.on < addDays(today, -WRITTEN_WITHIN_DAYS)) return refuse('relationTooOld')
  if (summary.length < SUMMARY_LIMITS.min) return refuse('relationSummaryTooShort')
  if (summary.length > SUMMARY_LIMITS.max)
    return refuse('relationSummaryTooLong', { max: SUMMARY_LIMITS.max })
  if (nextAction !== null && input.nextOn === null) return refuse('relationNextWithoutDay')
  if (nextAction === null && input.nextOn !== null) return refuse('relationDayWithoutNext')
  if (input.nextOn !== null && input.nextOn < today) return refuse('relationNextPast')
  if (input.nextOn !== null && input.nextOn > addDays(today, NEXT_WITHIN_DAYS))
    return refuse('relationNextTooFar')
  return { ...input, summary, nextAction }
}
