import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '~/domain/calendar/local-date'
import { match, scoreOf } from '~/domain/matching/match'
import type { MatchOffer, MatchPerson } from '~/domain/matching/match-types'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { type Ranked, rank, waitedSince } from '~/domain/matching/rank'
import { ROME_JOBS } from '~/domain/referential/rome'
import { DEFAULT_WEIGHTS, MATCH_PARTS, type MatchWeights } from '~/domain/territory/settings'
import { h, kmNorth, OFFER, PERSON, TODAY, weekdays } from './examples'

const codes = fc.constantFrom(...ROME_JOBS.map(({ code }) => code))
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => addDays(TODAY, n))

const person: fc.Arbitrary<MatchPerson> = fc
  .record({
    wantedJobs: fc.uniqueArray(codes, { maxLength: 3 }),
    openSectors: fc.subarray(['construction', 'personalCare', 'logistics']),
    skills: fc.subarray(['layBlocks', 'mixMortar', 'layTiles']),
    softSkills: fc.subarray(['teamwork', 'rigour']),
    experiences: fc.array(fc.record({ romeCode: codes, months: fc.integer({ min: 0, max: 60 }) }), {
      maxLength: 2,
    }),
    licences: fc.subarray(['B', 'C']),
    km: fc.double({ min: 0, max: 40, noNaN: true }),
    travelModes: fc.array(
      fc.record({
        mode: fc.constantFrom('walk', 'bike', 'bus', 'car'),
        maxKm: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 3 },
    ),
    opens: fc.integer({ min: 5, max: 9 }),
    availableFrom: fc.option(day(-10, 60)),
    availableUntil: fc.option(day(0, 90)),
    conditionsToAvoid: fc.subarray(['outdoorWork', 'heavyLoads', 'night']),
    barriers: fc.subarray(['mobility', 'frenchAndBasicSkills', 'familyAndChildcare']),
    lastProposedOn: fc.option(day(-100, 0)),
  })
  .map(({ km, opens, ...facts }) => ({
    ...PERSON,
    ...facts,
    ...kmNorth(km),
    availability: weekdays({ start: h(opens), end: h(20) }),
  }))

const offer: fc.Arbitrary<MatchOffer> = fc
  .record({
    romeCode: codes,
    starts: fc.integer({ min: 5, max: 9 }),
    licences: fc.subarray(['B']),
    kind: fc.constantFrom('immersion' as const, 'job' as const),
  })
  .map(({ starts, ...facts }) => ({
    ...OFFER,
    ...facts,
    ...(facts.kind === 'job' && { windowEnd: null, weeklyMinutes: h(28) }),
    schedule: weekdays({ start: h(starts), end: h(14) }),
  }))

const weights: fc.Arbitrary<MatchWeights> = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 100]
    return Object.fromEntries(
      MATCH_PARTS.map((part, index) => [part, (edges[index + 1] ?? 0) - (edges[index] ?? 0)]),
    ) as Record<(typeof MATCH_PARTS)[number], number>
  })

/** The file as the database holds it, far wider than what matching is given. */
interface WholeFile extends MatchPerson {
  readonly firstName: string
  readonly sex: string
  readonly nationality: string
  readonly statuses: readonly string[]
  readonly disability: boolean
  readonly maritalStatus: string
  readonly children: number
  readonly address: string
  readonly priorityDistrict: boolean
  readonly diagnosticNotes: string
}

const someoneElse = fc.record({
  firstName: fc.constantFrom('Fatoumata', 'Jean', 'Nguyen', 'Zoé'),
  sex: fc.constantFrom('f', 'm', 'x'),
  nationality: fc.constantFrom('FR', 'ML', 'PT', 'UA'),
  statuses: fc.subarray(['rsa', 'disability', 'young', 'longTermUnemployed']),
  disability: fc.boolean(),
  maritalStatus: fc.constantFrom('single', 'married', 'widowed'),
  children: fc.integer({ min: 0, max: 6 }),
  address: fc.constantFrom('1 rue de la Paix', 'Cité des Acacias'),
  priorityDistrict: fc.boolean(),
  diagnosticNotes: fc.string(),
})

describe('fair (L1132-1): what a person is never changes the match', () => {
  test('name, sex, origin, status, disability, family, address, notes', () => {
    fc.assert(
      fc.property(offer, person, someoneElse, someoneElse, (anOffer, facts, one, other) => {
        const first: WholeFile = { ...facts, ...one }
        const second: WholeFile = { ...facts, ...other }
        expect(match(anOffer, first, TODAY)).toEqual(match(anOffer, second, TODAY))
      }),
    )
  })

  test('age: any adult has the same match', () => {
    const adult = fc.integer({ min: 18, max: 70 }).map((years) => localDate(`${2026 - years}-07-14`))
    fc.assert(
      fc.property(offer, person, adult, adult, (anOffer, facts, one, other) => {
        expect(match(anOffer, { ...facts, birthDate: one }, TODAY)).toEqual(
          match(anOffer, { ...facts, birthDate: other }, TODAY),
        )
      }),
    )
  })

  test('age: under 18 the score is the same wherever the law lets the person work', () => {
    const young = { ...PERSON, birthDate: localDate('2010-01-01') }
    expect(match(OFFER, young, TODAY)).toEqual(match(OFFER, PERSON, TODAY))
  })

  test('barriers never change the score', () => {
    fc.assert(
      fc.property(offer, person, (anOffer, facts) => {
        const without = { ...facts, barriers: [] }
        expect(match(anOffer, facts, TODAY).score).toBe(match(anOffer, without, TODAY).score)
      }),
    )
  })
})

describe('limits and order of the score', () => {
  test('a whole number from 0 to 100, the sum of the parts, for any weights', () => {
    fc.assert(
      fc.property(offer, person, weights, (anOffer, facts, given) => {
        const found = match(anOffer, facts, TODAY, given)
        if (found.score === null) {
          expect(found.blockers.length).toBeGreaterThan(0)
          return
        }
        expect(Number.isInteger(found.score)).toBe(true)
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(100)
        expect(found.parts.reduce((sum, { points }) => sum + points, 0)).toBe(found.score)
        for (const { points, max } of found.parts) expect(points >= 0 && points <= max).toBe(true)
      }),
    )
  })

  test('the quick score is the explained one, and the same input has the same answer', () => {
    fc.assert(
      fc.property(offer, person, (anOffer, facts) => {
        const prepared = prepareOffer(anOffer, TODAY)
        const explained = match(anOffer, facts, TODAY)
        expect(scoreOf(prepared, facts)).toBe(explained.score)
        expect(match(structuredClone(anOffer), structuredClone(facts), TODAY)).toEqual(explained)
      }),
    )
  })

  const never = (name: string, better: (facts: MatchPerson, anOffer: MatchOffer) => MatchPerson) =>
    test(`${name} never lowers the score`, () => {
      fc.assert(
        fc.property(offer, person, (anOffer, facts) => {
          const before = match(anOffer, facts, TODAY).score
          const after = match(anOffer, better(facts, anOffer), TODAY).score
          if (before !== null) expect(after).toBeGreaterThanOrEqual(before)
        }),
      )
    })

  never('wanting the exact job', (facts, { romeCode }) => ({
    ...facts,
    wantedJobs: [...facts.wantedJobs, romeCode],
  }))
  never('having done the job', (facts, { romeCode }) => ({
    ...facts,
    experiences: [...facts.experiences, { romeCode, months: 3 }],
  }))
  never('one more skill', (facts) => ({
    ...facts,
    skills: ['layBlocks', ...facts.skills.slice(1), 'mixMortar'],
  }))
  never('one more licence', (facts) => ({ ...facts, licences: [...facts.licences, 'B'] }))
  never('going farther', (facts) => ({
    ...facts,
    travelModes: facts.travelModes.map(({ mode, maxKm }) => ({ mode, maxKm: maxKm + 10 })),
  }))
  never('avoiding nothing', (facts) => ({ ...facts, conditionsToAvoid: [] }))
  never('having waited longer', (facts) => ({ ...facts, lastProposedOn: null }))
  never('being free at any date', (facts) => ({ ...facts, availableFrom: null, availableUntil: null }))

  test('each unlock says a change that, made for real, opens the match', () => {
    fc.assert(
      fc.property(offer, person, (anOffer, facts) => {
        for (const unlock of match(anOffer, facts, TODAY).unlocks) {
          expect(unlock.score).toBeGreaterThanOrEqual(0)
          if (unlock.change !== 'un permis B') continue
          const licensed = { ...facts, licences: [...facts.licences, 'B'] }
          expect(match(anOffer, licensed, TODAY).score).toBe(unlock.score)
        }
      }),
    )
  })
})

describe('the order of people', () => {
  const ranked: fc.Arbitrary<Ranked> = fc.record({
    id: fc.uuid(),
    score: fc.integer({ min: 0, max: 3 }),
    waitedSince: day(-5, 0),
  })

  test('best score, then the longest waiting, then the identifier', () => {
    const one = { id: 'a', score: 80, waitedSince: localDate('2027-01-05') }
    expect([one, { ...one, id: 'b', score: 90 }].sort(rank).map(({ id }) => id)).toEqual(['b', 'a'])
    const fresh = { ...one, id: 'b', waitedSince: localDate('2026-01-05') }
    expect([one, fresh].sort(rank).map(({ id }) => id)).toEqual(['b', 'a'])
    expect([{ ...one, id: 'b' }, one].sort(rank).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(waitedSince(PERSON)).toBe('2026-11-01')
    expect(waitedSince({ ...PERSON, lastProposedOn: TODAY })).toBe(TODAY)
  })

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ranked, { selector: ({ id }) => id }), (people) => {
        expect([...people].sort(rank)).toEqual([...people].reverse().sort(rank))
      }),
    )
  })
})

test('the default weights are those of the project and add up to 100', () => {
  expect(Object.values(DEFAULT_WEIGHTS)).toEqual([35, 20, 15, 10, 10, 10])
})
