import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  APPOINTMENT_KINDS,
  type Appointment,
  agendaDays,
  immersionDays,
  spanOf,
} from '~/domain/agenda/appointment'
import { agendaCalendar } from '~/domain/agenda/feed'
import { addDays, localDate, weekday } from '~/domain/calendar/local-date'

const day = localDate
const HOURS = [
  { start: 8 * 60, end: 12 * 60 },
  { start: 13 * 60, end: 16 * 60 },
]
const WEEK = { days: [HOURS, HOURS, HOURS, HOURS, HOURS, [], []] }
const STAY = {
  ...{ schedule: WEEK, start: day('2027-02-01'), end: day('2027-02-12'), endedOn: null },
  exceptDays: [day('2027-02-05')],
}

const appointment = (data: Partial<Appointment> = {}): Appointment => ({
  ...{ uid: 'x', kind: 'interview', day: day('2027-02-01'), hours: HOURS, title: 'Entretien' },
  ...{ company: 'Oberlin', address: '12 rue de Mulhouse', details: ['Avec Mme Keller, immersion.'] },
  ...{ to: '/moi', sequence: 0, writtenAt: new Date('2027-01-11T09:00:00Z') },
  ...data,
})

describe('the days of an immersion', () => {
  test('are those of presence, with their hours; a day off is none', () => {
    const days = immersionDays(STAY)
    expect(days).toHaveLength(9)
    expect(days[0]).toEqual({ day: '2027-02-01', hours: HOURS, number: 1, count: 9 })
    expect(days.map((each) => each.day)).not.toContain('2027-02-05')
  })

  test('stop on the day that it was stopped', () => {
    const days = immersionDays({ ...STAY, endedOn: day('2027-02-03') })
    expect(days.map((each) => each.day)).toEqual(['2027-02-01', '2027-02-02', '2027-02-03'])
  })

  test('are within its dates and on worked days, whatever these are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 31 }), (from, length) => {
        const start = addDays(day('2026-12-01'), from)
        const end = addDays(start, length)
        const days = immersionDays({ ...STAY, start, end, exceptDays: [] })
        expect(days.every((each) => each.day >= start && each.day <= end && weekday(each.day) < 5)).toBe(true)
        expect(days.map(({ number }) => number)).toEqual(days.map((_, index) => index + 1))
      }),
    )
  })
})

describe('a stretch of hours', () => {
  test('is counted in real minutes on the nights of the time changes', () => {
    const night = [{ start: 22 * 60, end: 30 * 60 }]
    expect(spanOf(day('2027-03-20'), night)).toEqual({
      start: new Date('2027-03-20T21:00:00Z'),
      minutes: 480,
    })
    expect(spanOf(day('2027-03-27'), night)?.minutes).toBe(420)
    expect(spanOf(day('2027-10-30'), night)?.minutes).toBe(540)
    expect(spanOf(day('2027-03-27'), [])).toBeUndefined()
  })
})

describe('an agenda', () => {
  test('has today in what is to come, soonest first, and the past latest first', () => {
    const all = ['2027-02-03', '2027-01-30', '2027-02-01', '2027-01-31'].map((each) =>
      appointment({ uid: each, day: day(each) }),
    )
    const { coming, past } = agendaDays(all, day('2027-02-01'))
    expect(coming.map((each) => each.day)).toEqual(['2027-02-01', '2027-02-03'])
    expect(past.map((each) => each.day)).toEqual(['2027-01-31', '2027-01-30'])
  })

  test('tells a day in the order of its hours, the last day to do something first', () => {
    const { coming } = agendaDays(
      [appointment({ uid: 'b' }), appointment({ uid: 'a', kind: 'answer', hours: [] })],
      day('2027-01-01'),
    )
    expect(coming[0]?.appointments.map(({ uid }) => uid)).toEqual(['a', 'b'])
  })
})

describe('the calendar of a telephone', () => {
  const everyKind = APPOINTMENT_KINDS.map((kind) =>
    appointment({ uid: `${kind}-1`, kind, title: `Immersion ${kind}` }),
  )
  const text = (appointments: readonly Appointment[]) =>
    agendaCalendar(appointments, 'https://passerelle.example').replaceAll('\r\n ', '')

  test('never says what for: no word of insertion, of a job or of who is met', () => {
    const shown = text(everyKind)
    expect(shown).toContain('SUMMARY:Rendez-vous\\, Oberlin')
    expect(shown).not.toMatch(
      /immersion chez|entretien|parrain|convention|insertion|diagnostic|rebond,|Keller|rsa/i,
    )
    for (const line of shown.split('\r\n').filter((each) => /^(SUMMARY|DESCRIPTION)/.test(each))) {
      expect(line).not.toMatch(/immersion|embauche|accompagn/i)
    }
  })

  test('gives each appointment one identity, and the same text whatever the order', () => {
    const shown = text(everyKind)
    expect(shown.match(/^UID:.*$/gm)).toHaveLength(APPOINTMENT_KINDS.length)
    expect(new Set(shown.match(/^UID:.*$/gm)).size).toBe(APPOINTMENT_KINDS.length)
    expect(text([...everyKind].reverse())).toBe(shown)
  })

  test('a change keeps the identity and raises the number; what is not there any more is not in it', () => {
    const moved = text([appointment({ sequence: 3, day: day('2027-07-01') })])
    expect(moved).toContain('UID:x@passerelle\r\nSEQUENCE:3')
    expect(moved).toContain('DTSTART;TZID=Europe/Paris:20270701T080000\r\nDURATION:PT480M')
    expect(moved).toContain('DESCRIPTION:8\u00a0h\u00a0– 12\u00a0h et 13\u00a0h\u00a0– 16\u00a0h.')
    expect(text([])).not.toContain('VEVENT')
  })
})
