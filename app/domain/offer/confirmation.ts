/** An offer that a referent entered for a company after a call: the company confirms it, or says what is wrong. */
import type { LocalDate } from '../calendar/local-date'
import { addWorkingDays } from '../calendar/working-days'
import type { OfferState } from './states'

/** Working days that a company has to confirm; then it is reminded once. */
export const CONFIRM_WITHIN = 5
/** Working days after the reminder when the referent is told that nobody answers. */
const TELL_AFTER_REMINDER = 2
/** Days during which the link opens. */
export const CONFIRMATION_LINK_DAYS = 60

/** What silence led to already, as it is stored. */
export type ConfirmationNotice = 0 | 1 | 2

interface Entered {
  readonly state: OfferState
  readonly enteredById: string | null
}

/** Whether referents are still writing it; later it is the company's, like any other. */
export function isBeingEntered({ state, enteredById }: Entered): boolean {
  return state === 'draft' && enteredById !== null
}

/** The last day to confirm, when it was asked on `askedOn`. */
export function confirmBy(askedOn: LocalDate): LocalDate {
  return addWorkingDays(askedOn, CONFIRM_WITHIN)
}

/** What is due on a day: the reminder (1) once the last day has passed, then the word to the referent (2); each once. */
export function dueConfirmationNotice(askedOn: LocalDate, told: number, today: LocalDate): 1 | 2 | undefined {
  const last = confirmBy(askedOn)
  if (told === 0) return today > last ? 1 : undefined
  if (told === 1) return today > addWorkingDays(last, TELL_AFTER_REMINDER) ? 2 : undefined
  return undefined
}

/** The identifier under which a member's link is derived: a link opens one offer, for one member. */
export function confirmationLinkId(offerId: string, membershipId: string): string {
  return `${offerId}|${membershipId}`
}
