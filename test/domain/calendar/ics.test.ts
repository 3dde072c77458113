import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, escapeText, foldLine, writeCalendar } from '~/domain/calendar/ics'
import { localDate } from '~/domain/calendar/local-date'

const EVENT: CalendarEvent = {
  ...{ uid: 'entretien-1@passerelle', sequence: 2, stampedAt: new Date('2027-01-11T09:00:00Z') },
  when: { start: new Date('2027-01-14T08:30:00Z'), minutes: 45 },
  summary: 'Entretien, chez « Oberlin »',
  location: '12 rue de Mulhouse ; 90000 Belfort',
}

const unfold = (text: string) => text.replaceAll('\r\n ', '')

describe('a calendar file', () => {
  test('says its version, its wall clock in Paris and its length', () => {
    const text = unfold(writeCalendar('Passerelle', [EVENT]))
    for (const line of [
      'METHOD:PUBLISH',
      'TZID:Europe/Paris',
      'UID:entretien-1@passerelle',
      'SEQUENCE:2',
      'DTSTAMP:20270111T090000Z',
      'DTSTART;TZID=Europe/Paris:20270114T093000',
      'DURATION:PT45M',
      'SUMMARY:Entretien\\, chez « Oberlin »',
      'LOCATION:12 rue de Mulhouse \\; 90000 Belfort',
      'STATUS:CONFIRMED',
    ]) {
      expect(text.split('\r\n')).toContain(line)
    }
  })

  test('a cancelled appointment says so, with the same identity', () => {
    const text = writeCalendar('x', [{ ...EVENT, sequence: 3, cancelled: true }])
    expect(text).toContain('STATUS:CANCELLED')
    expect(text).toContain('UID:entretien-1@passerelle')
  })

  test('in summer and on the nights of the time changes, the wall clock is the one of Paris', () => {
    const at = (start: string) =>
      writeCalendar('x', [{ ...EVENT, when: { start: new Date(start), minutes: 45 } }])
    expect(at('2027-07-01T07:00:00Z')).toContain('DTSTART;TZID=Europe/Paris:20270701T090000')
    // 28 March 2027: 2:00 becomes 3:00.
    expect(at('2027-03-28T00:59:00Z')).toContain('DTSTART;TZID=Europe/Paris:20270328T015900')
    expect(at('2027-03-28T01:00:00Z')).toContain('DTSTART;TZID=Europe/Paris:20270328T030000')
    // 31 October 2027: 3:00 becomes 2:00.
    expect(at('2027-10-31T01:00:00Z')).toContain('DTSTART;TZID=Europe/Paris:20271031T020000')
  })

  test('a whole day is a date without hours, which keeps nobody busy', () => {
    const text = writeCalendar('x', [{ ...EVENT, when: { day: localDate('2027-03-28') }, tentative: true }])
    expect(text).toContain('DTSTART;VALUE=DATE:20270328\r\nTRANSP:TRANSPARENT')
    expect(text).not.toContain('DURATION')
    expect(text).toContain('STATUS:TENTATIVE')
  })

  test('a calendar to subscribe to says how often to read it again', () => {
    expect(writeCalendar('x', [])).not.toContain('REFRESH')
    const text = writeCalendar('x', [], { everyHours: 6 })
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H')
  })

  test('no line is longer than 75 octets, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`
        const folded = foldLine(line)
        for (const each of folded.split('\r\n')) {
          expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75)
        }
        expect(unfold(folded)).toBe(line)
      }),
    )
  })

  test('what people type cannot add a line or a property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const lines = unfold(
          writeCalendar(text, [{ ...EVENT, summary: text, location: text, description: text }]),
        )
        const names = lines.split('\r\n').map((line) => line.split(/[:;]/)[0])
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(5)
        expect(lines).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
      }),
      { numRuns: 30 },
    )
    expect(escapeText('a\r\nBEGIN:VALARM')).toBe('a\\nBEGIN:VALARM')
  })
})
