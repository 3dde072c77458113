/** « Comment ça va ? »: asked to each of the two once a month, answered in one tap. */
import { addMonths, type LocalDate } from '../calendar/local-date'
import type { PairingState } from './states'

export const MOODS = [1, 2, 3, 4] as const
export type Mood = (typeof MOODS)[number]

/** From the worst to the best. */
export const MOOD_LABELS: Readonly<Record<Mood, string>> = {
  1: 'Cela ne va pas',
  2: 'C’est difficile',
  3: 'Plutôt bien',
  4: 'Très bien',
}

/** A low answer calls the referent. */
export function isLow(mood: number): boolean {
  return mood <= 2
}

interface Asked {
  readonly state: PairingState
  readonly startedOn: LocalDate | null
  readonly endsOn: LocalDate | null
}

/**
 * The month whose pulse is due today (1 from the first monthly anniversary of the first day), or undefined. Only an
 * active pairing is asked, up to its last day; a clock that was stopped asks the last month only, not all of them.
 */
export function pulseMonth({ state, startedOn, endsOn }: Asked, today: LocalDate): number | undefined {
  if (state !== 'active' || !startedOn || !endsOn || today > endsOn) return undefined
  let month = 0
  while (addMonths(startedOn, month + 1) <= today) month += 1
  return month === 0 ? undefined : month
}
