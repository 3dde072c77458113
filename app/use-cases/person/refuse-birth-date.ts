import { ageOn, type LocalDate } from '~/domain/calendar/local-date'
import { PERSON_MINIMUM_AGE } from '~/domain/person/sections'
import { type Refusal, refuse } from '~/domain/refusal'

/** Refuses a date in the future or over 100 years ago, and an age under 15. */
export function refuseBirthDate(birthDate: LocalDate, today: LocalDate): Refusal | undefined {
  const age = ageOn(birthDate, today)
  if (age < 0 || age > 100) return refuse('personBirthDateImpossible')
  return age < PERSON_MINIMUM_AGE ? refuse('personTooYoung', { age, limit: PERSON_MINIMUM_AGE }) : undefined
}
