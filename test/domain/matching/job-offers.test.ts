import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '~/domain/calendar/local-date'
import { match } from '~/domain/matching/match'
import type { MatchOffer, MatchPerson } from '~/domain/matching/match-types'
import { narrowingFor } from '~/domain/matching/narrowing'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { h, OFFER, PERSON, TODAY } from './examples'

const START = localDate('2027-02-01')
const JOB: MatchOffer = { ...OFFER, kind: 'job', windowStart: START, windowEnd: null, weeklyMinutes: h(35) }

const matched = (person: Partial<MatchPerson>, offer: Partial<MatchOffer> = {}) =>
  match({ ...JOB, ...offer }, { ...PERSON, ...person }, TODAY)
const blockers = (person: Partial<MatchPerson>, offer: Partial<MatchOffer> = {}) =>
  matched(person, offer).blockers.map(({ code }) => code)
const points = (person: Partial<MatchPerson>) =>
  matched(person).parts.find(({ part }) => part === 'availability')?.points

describe('a job', () => {
  test('is judged on the month that opens on its first day', () => {
    const { from, to } = prepareOffer(JOB, TODAY)
    expect([from, to]).toEqual([START, addDays(START, 29)])
    expect(points({})).toBe(10)
    expect(points({ availableFrom: START })).toBe(10)
    expect(points({ availableFrom: addDays(START, 10) })).toBe(5)
    expect(blockers({ availableFrom: addDays(START, 29) })).toEqual([])
    expect(blockers({ availableFrom: addDays(START, 30) })).toEqual(['datesOutside'])
    expect(blockers({ availableUntil: addDays(START, -1) })).toEqual(['datesOutside'])
  })

  test('as soon as possible begins today', () => {
    expect(prepareOffer({ ...JOB, windowStart: null }, TODAY).from).toBe(TODAY)
    expect(prepareOffer({ ...JOB, windowStart: localDate('2026-10-01') }, TODAY).from).toBe(TODAY)
  })

  test('an immersion does not take its dates, another job does', () => {
    const whole = { start: TODAY, end: addDays(START, 400) }
    expect(blockers({ engaged: [{ by: 'immersion', ...whole }] })).toEqual([])
    expect(points({ engaged: [{ by: 'immersion', ...whole }] })).toBe(10)
    expect(blockers({ engaged: [{ by: 'job', ...whole }] })).toEqual(['engaged'])
    expect(match(OFFER, { ...PERSON, engaged: [{ by: 'immersion', ...whole }] }, TODAY).score).toBeNull()
  })

  test('has none of the legal caps of immersions', () => {
    const conventions = Array.from({ length: 4 }, (_, index) => ({
      companyId: JOB.companyId ?? '',
      start: addDays(TODAY, -30 * (index + 1)),
      days: 30,
    }))
    expect(blockers({ conventions })).toEqual([])
  })

  test('its week counts even without a timetable: for who works fewer hours, and for who is under 18', () => {
    const longer = { schedule: null, weeklyMinutes: h(39) }
    expect(blockers({ maxWeeklyMinutes: h(35) }, longer)).toEqual(['tooManyHours'])
    expect(blockers({ maxWeeklyMinutes: h(39) }, longer)).toEqual([])
    expect(blockers({ birthDate: localDate('2010-01-01') }, longer)).toEqual(['minorHours'])
    expect(blockers({ birthDate: localDate('2010-01-01') }, { ...longer, weeklyMinutes: h(35) })).toEqual([])
  })

  test('the database narrows by the same month', () => {
    const { from, to } = narrowingFor(JOB, TODAY)
    const prepared = prepareOffer(JOB, TODAY)
    expect([from, to]).toEqual([prepared.from, prepared.to])
  })
})
