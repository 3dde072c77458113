/** What is in a person's agenda: where to be and when, and the last days to do something. */
import { addDays, type LocalDate, parisInstant } from '../calendar/local-date'
import { describeRange, joinFrench, MINUTES_PER_DAY } from '../schedule/describe-time'
import { expandSchedule } from '../schedule/expand-schedule'
import type { TimeRange, WeekSchedule } from '../schedule/week-schedule'

export const APPOINTMENT_KINDS = [
  'interview',
  'immersionDay',
  'immersionPlanned',
  'meeting',
  'firstWorkDay',
  'rebound',
  'answer',
  'sign',
] as const

export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number]

export interface Appointment {
  /** The same for ever for the same appointment, whatever is changed in it. */
  readonly uid: string
  readonly kind: AppointmentKind
  readonly day: LocalDate
  /** In minutes from the day's midnight; none = the whole day, or an hour that is not known. */
  readonly hours: readonly TimeRange[]
  /** In full, for the person. */
  readonly title: string
  /** The company, when there is one: all that an outside calendar reads of the subject. */
  readonly company: string | null
  /** An address to go to; null by telephone, by video, or for a day to remember. */
  readonly address: string | null
  /** Anything else to know before going, each a sentence. */
  readonly details: readonly string[]
  /** Where the person reads all of it. */
  readonly to: string
  /** Raised by each change of it. */
  readonly sequence: number
  readonly writtenAt: Date
}

/** « 8 h – 12 h et 13 h – 16 h »; null for a whole day. */
export function hoursInWords(hours: readonly TimeRange[]): string | null {
  return hours.length === 0 ? null : joinFrench(hours.map(describeRange))
}

/** From the first minute to the last, in real minutes: a night shift of a time change is an hour longer or shorter. */
export function spanOf(
  day: LocalDate,
  hours: readonly TimeRange[],
): { readonly start: Date; readonly minutes: number } | undefined {
  const [first] = hours
  const last = hours.at(-1)
  if (!first || !last) return undefined
  const start = instantAt(day, first.start)
  return { start, minutes: (instantAt(day, last.end).getTime() - start.getTime()) / 60_000 }
}

function instantAt(day: LocalDate, minutes: number): Date {
  return parisInstant(addDays(day, Math.floor(minutes / MINUTES_PER_DAY)), minutes % MINUTES_PER_DAY)
}

export interface ImmersionDay {
  readonly day: LocalDate
  readonly hours: readonly TimeRange[]
  /** 1 for the first day of presence. */
  readonly number: number
  readonly count: number
}

interface ImmersionDates {
  readonly schedule: WeekSchedule
  readonly start: LocalDate
  readonly end: LocalDate
  readonly exceptDays: readonly LocalDate[]
  /** Last day when it was stopped before its end: what follows does not take place. */
  readonly endedOn: LocalDate | null
}

/** Each day of presence with its hours, those that will not take place left out. */
export function immersionDays({ schedule, start, end, exceptDays, endedOn }: ImmersionDates): ImmersionDay[] {
  const last = endedOn !== null && endedOn < end ? endedOn : end
  const ranges = expandSchedule(schedule, start, last, exceptDays)
  const days = [...new Set(ranges.map(({ date }) => date))]
  return days.map((day, index) => ({
    day,
    hours: ranges.filter(({ date }) => date === day).map((range) => ({ start: range.start, end: range.end })),
    number: index + 1,
    count: days.length,
  }))
}

export interface AgendaDay {
  readonly day: LocalDate
  readonly appointments: readonly Appointment[]
}

const startOf = ({ hours }: Appointment) => hours[0]?.start ?? -1

/** What is to come, soonest first, and what is behind, latest first; today's is to come. A whole day is told before its hours. */
export function agendaDays(
  appointments: readonly Appointment[],
  today: LocalDate,
): { readonly coming: readonly AgendaDay[]; readonly past: readonly AgendaDay[] } {
  const days = [...new Set(appointments.map(({ day }) => day))].sort().map((day) => ({
    day,
    appointments: appointments
      .filter((each) => each.day === day)
      .sort((a, b) => startOf(a) - startOf(b) || (a.uid < b.uid ? -1 : 1)),
  }))
  return {
    coming: days.filter(({ day }) => day >= today),
    past: days.filter(({ day }) => day < today).reverse(),
  }
}
