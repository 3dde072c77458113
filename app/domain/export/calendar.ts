/** One event as an iCalendar file (RFC 5545), which every agenda opens. */

interface CalendarEvent {
  /** The same event keeps it: an agenda then moves the event instead of adding another. */
  readonly uid: string
  readonly start: Date
  readonly minutes: number
  readonly title: string
  readonly place: string
  readonly writtenAt: Date
}

const utc = (instant: Date) => `${instant.toISOString().replace(/[-:]|\.\d{3}/g, '')}`

/** A text value: commas, semicolons, backslashes and line ends are escaped. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** A line holds at most 75 bytes: the rest follows on lines that begin with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let current = ''
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > (parts.length === 0 ? 75 : 74)) {
      parts.push(current)
      current = ''
    }
    current += letter
  }
  return [...parts, current].join('\r\n ')
}

export function calendarText({ uid, start, minutes, title, place, writtenAt }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//FR',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(new Date(start.getTime() + minutes * 60_000))}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
