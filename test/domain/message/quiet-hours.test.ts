import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parisDay, weekday } from '~/domain/calendar/local-date'
import { isPublicHoliday } from '~/domain/calendar/working-days'
import { smsMayLeave, smsMayLeaveAt } from '~/domain/message/quiet-hours'

const at = (iso: string) => smsMayLeaveAt(new Date(iso)).toISOString().replace('.000', '')
const parisMinutes = new Intl.DateTimeFormat('fr', {
  timeZone: 'Europe/Paris',
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const)
const minutesOf = (instant: Date) => {
  const [hours = 0, minutes = 0] = parisMinutes.format(instant).split(':').map(Number)
  return hours * 60 + minutes
}

describe('a telephone rings from 8:00 to 20:00, neither on a Sunday nor on a public holiday', () => {
  test.each([
    ['a Monday at 10:00: now', '2027-01-11T09:00:00Z', '2027-01-11T09:00:00Z'],
    ['8:00 sharp: now', '2027-01-11T07:00:00Z', '2027-01-11T07:00:00Z'],
    ['7:59: at 8:00', '2027-01-11T06:59:00Z', '2027-01-11T07:00:00Z'],
    ['19:59: now', '2027-01-11T18:59:59Z', '2027-01-11T18:59:59Z'],
    ['20:00 sharp: tomorrow', '2027-01-11T19:00:00Z', '2027-01-12T07:00:00Z'],
    ['just after midnight: the same day', '2027-01-11T23:30:00Z', '2027-01-12T07:00:00Z'],
    ['a Saturday evening: on Monday', '2027-01-16T20:00:00Z', '2027-01-18T07:00:00Z'],
    ['a Sunday at noon: on Monday', '2027-01-17T11:00:00Z', '2027-01-18T07:00:00Z'],
    ['Labour Day, a Saturday, then a Sunday: on Monday', '2027-05-01T10:00:00Z', '2027-05-03T06:00:00Z'],
    ['Easter Sunday, then Easter Monday: on Tuesday', '2027-03-28T10:00:00Z', '2027-03-30T06:00:00Z'],
    ['New Year’s Eve in the evening: on 2 January', '2026-12-31T21:00:00Z', '2027-01-02T07:00:00Z'],
    // The clocks change on Sundays: the night before and the one after are those that count.
    ['the night clocks go forward, before', '2027-03-27T19:30:00Z', '2027-03-30T06:00:00Z'],
    ['the night clocks go forward, at 3:00', '2028-03-26T01:00:00Z', '2028-03-27T06:00:00Z'],
    ['the night clocks go back, before', '2027-10-30T18:30:00Z', '2027-11-02T07:00:00Z'],
    ['the night clocks go back, the second 2:30', '2028-10-29T01:30:00Z', '2028-10-30T07:00:00Z'],
  ])('%s', (_when, from, to) => expect(at(from)).toBe(to))

  test('whatever the instant: never before it, always allowed, and the first that is', () => {
    const instants = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2032-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const leaves = smsMayLeaveAt(instant)
        const day = parisDay(leaves)
        expect(leaves.getTime()).toBeGreaterThanOrEqual(instant.getTime())
        expect(weekday(day)).not.toBe(6)
        expect(isPublicHoliday(day)).toBe(false)
        expect(minutesOf(leaves)).toBeGreaterThanOrEqual(480)
        expect(minutesOf(leaves)).toBeLessThan(1200)
        expect(smsMayLeave(leaves)).toBe(true)
        if (leaves > instant) {
          expect(smsMayLeave(instant)).toBe(false)
          // It opens at 8:00 and not later.
          expect(minutesOf(leaves)).toBe(480)
          expect(smsMayLeave(new Date(leaves.getTime() - 1))).toBe(false)
        }
      }),
    )
  })
})
