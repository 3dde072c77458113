/** Ages of an immersion: nobody under 16, the minor's rules until the day before 18. */

import { frenchDate } from '../calendar/french'
import { ageOn, type LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'

export const MINIMUM_AGE = 16
export const ADULT_AGE = 18

/** Refuses a start before the sixteenth birthday; the birthday itself is accepted. */
export function checkAge(birthDate: LocalDate, startDate: LocalDate): Refusal | undefined {
  const age = ageOn(birthDate, startDate)
  if (age >= MINIMUM_AGE) return undefined
  return refuse('conventionTooYoung', { age, limit: MINIMUM_AGE, start: frenchDate(startDate) })
}

/** Whether the person is under 18 on a day: the rules of young workers apply until the eve of the birthday. */
export function isMinorOn(birthDate: LocalDate, day: LocalDate): boolean {
  return ageOn(birthDate, day) < ADULT_AGE
}
