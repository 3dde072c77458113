/** What time alone calls for in a pairing: each thing is told once, under a name that is stored. */
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date'
import type { PairingState } from './states'

/** Days without a meeting before the referent is alerted. */
export const NO_MEETING_DAYS = 30
/** Days before the last day when the three are told that it comes. */
export const ENDING_SOON_DAYS = 14

export interface PairingClockFacts {
  readonly state: PairingState
  readonly startedOn: LocalDate | null
  readonly endsOn: LocalDate | null
  readonly lastMetOn: LocalDate | null
  readonly resumedOn: LocalDate | null
}

/** The day since which nobody met: the last meeting, the first day, or the end of a pause. */
export function withoutMeetingSince({
  startedOn,
  lastMetOn,
  resumedOn,
}: PairingClockFacts): LocalDate | null {
  const days = [startedOn, lastMetOn, resumedOn].filter((day) => day !== null)
  return days.sort().at(-1) ?? null
}

/** Whether an active pairing has gone 30 days or more without a meeting. */
export function isWithoutMeeting(facts: PairingClockFacts, today: LocalDate): boolean {
  const since = withoutMeetingSince(facts)
  return facts.state === 'active' && since !== null && daysBetween(since, today) >= NO_MEETING_DAYS
}

export type PairingNotice =
  | { readonly kind: 'noMeeting'; readonly key: string; readonly since: LocalDate }
  | { readonly kind: 'endingSoon' | 'termReached'; readonly key: string }

/**
 * What is due today. The key holds the day it is about: a meeting starts a new count, an extension a new end, and
 * each is told once again. A paused pairing is left alone, except for its end, which a pause does not push back.
 */
export function dueNotices(facts: PairingClockFacts, today: LocalDate): PairingNotice[] {
  const { state, endsOn } = facts
  if (state !== 'active' && state !== 'paused') return []
  const due: PairingNotice[] = []
  const over = endsOn !== null && today > endsOn
  const since = withoutMeetingSince(facts)
  if (since && !over && isWithoutMeeting(facts, today))
    due.push({ kind: 'noMeeting', key: `noMeeting:${since}`, since })
  if (endsOn && over) due.push({ kind: 'termReached', key: `termReached:${endsOn}` })
  else if (endsOn && today >= addDays(endsOn, -ENDING_SOON_DAYS)) {
    due.push({ kind: 'endingSoon', key: `endingSoon:${endsOn}` })
  }
  return due
}
