/**
 * Appointments for people's own calendars (iCalendar, RFC 5545): lines ended by CRLF and folded at 75 octets, text
 * escaped, times of Europe/Paris with the rule of its summer time, so that every calendar shows the wall clock.
 */
import { Temporal } from 'temporal-polyfill'
import { type LocalDate, PARIS } from './local-date'

export interface CalendarEvent {
  /** The same for ever for the same appointment: a change replaces it instead of adding another. */
  readonly uid: string
  /** Raised by each change (3.8.7.4). */
  readonly sequence: number
  /** When this version was written. */
  readonly stampedAt: Date
  readonly when: { readonly start: Date; readonly minutes: number } | { readonly day: LocalDate }
  readonly summary: string
  readonly description?: string | null
  readonly location?: string | null
  readonly url?: string | null
  readonly cancelled?: boolean
  /** Planned, and not sure yet. */
  readonly tentative?: boolean
}

const MAX_OCTETS = 75

/** Since 1996: last Sundays of March and October, at 1:00 UTC. */
const PARIS_TIME = [
  'BEGIN:VTIMEZONE',
  `TZID:${PARIS}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/**
 * A calendar to read (METHOD:PUBLISH: nobody is asked to answer by e-mail): once, or again and again every so many hours
 * when a calendar subscribes to it; what is no longer in it then goes.
 */
export function writeCalendar(
  name: string,
  events: readonly CalendarEvent[],
  { everyHours }: { readonly everyHours?: number } = {},
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(everyHours
      ? [`REFRESH-INTERVAL;VALUE=DURATION:PT${everyHours}H`, `X-PUBLISHED-TTL:PT${everyHours}H`]
      : []),
    ...PARIS_TIME,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function eventLines(event: CalendarEvent): string[] {
  const text = (name: string, value: string | null | undefined) =>
    value ? [`${name}:${escapeText(value)}`] : []
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stampedAt)}`,
    ...whenLines(event.when),
    ...text('SUMMARY', event.summary),
    ...text('DESCRIPTION', event.description),
    ...text('LOCATION', event.location),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** A whole day leaves its owner free: it is a date to keep in mind, not hours that are taken. */
function whenLines(when: CalendarEvent['when']): string[] {
  if ('day' in when) return [`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`, 'TRANSP:TRANSPARENT']
  // A length, not an end: on the night of a time change an end on the wall clock would be ambiguous.
  return [`DTSTART;TZID=${PARIS}:${wallClock(when.start)}`, `DURATION:PT${when.minutes}M`]
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function wallClock(instant: Date): string {
  const paris = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(PARIS)
  return paris.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}

/** Backslash, semicolon, comma and line breaks, as 3.3.11 asks; other control characters are dropped. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replaceAll(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop.
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

/** Folds a line at 75 octets of UTF-8, never inside a character; the next lines begin with a space. */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > MAX_OCTETS) {
      parts.push(part)
      part = ''
      // The space that begins a continued line counts.
      octets = 1
    }
    part += character
    octets += size
  }
  parts.push(part)
  return parts.join('\r\n ')
}
