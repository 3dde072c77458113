/** When a telephone may ring: an SMS wakes people up, an e-mail does not. */
import { addDays, type LocalDate, parisDay, parisInstant, weekday } from '~/domain/calendar/local-date'
import { isPublicHoliday } from '~/domain/calendar/working-days'

/** Minutes from midnight, in Paris. */
const FIRST = 8 * 60
const LAST = 20 * 60
const SUNDAY = 6

/**
 * The first instant, from this one on, at which an SMS that nobody waits for may leave: from 8:00 to 20:00 in Paris,
 * neither on a Sunday nor on a public holiday.
 */
export function smsMayLeaveAt(instant: Date): Date {
  const today = parisDay(instant)
  if (isQuietDay(today) || instant >= parisInstant(today, LAST)) return opening(addDays(today, 1))
  const start = parisInstant(today, FIRST)
  return instant < start ? start : instant
}

/** Whether an SMS that nobody waits for may leave now. */
export function smsMayLeave(instant: Date): boolean {
  return smsMayLeaveAt(instant).getTime() === instant.getTime()
}

function opening(from: LocalDate): Date {
  let day = from
  while (isQuietDay(day)) day = addDays(day, 1)
  return parisInstant(day, FIRST)
}

function isQuietDay(day: LocalDate): boolean {
  return weekday(day) === SUNDAY || isPublicHoliday(day)
}
