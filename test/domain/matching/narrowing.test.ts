import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar/local-date'
import { kilometres } from '~/domain/matching/distance'
import { scoreOf } from '~/domain/matching/match'
import type { MatchPerson } from '~/domain/matching/match-types'
import { boxAround, ceilingOf, FIRST_PEOPLE, narrowingFor } from '~/domain/matching/narrowing'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { rank, waitedSince } from '~/domain/matching/rank'
import { ROME_JOBS } from '~/domain/referential/rome'
import { kmNorth, OFFER, PERSON, TODAY } from './examples'

const codes = ROME_JOBS.map(({ code }) => code)

/** A crowd without chance: each fact turns at its own pace. */
function crowd(size: number, seed: number): MatchPerson[] {
  return Array.from({ length: size }, (_, index) => {
    const n = index * 7919 + seed
    return {
      ...PERSON,
      id: `person-${String(index).padStart(5, '0')}`,
      wantedJobs: n % 5 === 0 ? [] : [codes[n % codes.length] ?? 'F1703'],
      openSectors: n % 4 === 0 ? ['construction'] : [],
      experiences: n % 3 === 0 ? [{ romeCode: 'F1703', months: 4 }] : [],
      ...kmNorth(n % 23),
      lastProposedOn: n % 6 === 0 ? null : addDays(TODAY, -(n % 70)),
      conditionsToAvoid: n % 7 === 0 ? ['heavyLoads'] : [],
    }
  })
}

function tierOf(person: MatchPerson, narrowing: ReturnType<typeof narrowingFor>): number {
  const near = narrowing.tiers.findIndex(({ romeCodes }) =>
    person.wantedJobs.some((code) => romeCodes.includes(code)),
  )
  if (near >= 0) return near
  return person.openSectors.some((sector) => narrowing.sectors.includes(sector)) ? 3 : 4
}

describe('narrowing loses nobody of the first twenty', () => {
  test('reading tier by tier and stopping early gives the twenty of scoring everybody', () => {
    let stoppedEarly = 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(30, 400, 3_000), (seed, size) => {
        const people = crowd(size, seed)
        const prepared = prepareOffer(OFFER, TODAY)
        const narrowing = narrowingFor(OFFER, TODAY)
        const scored = (some: readonly MatchPerson[]) =>
          some.flatMap((person) => {
            const score = scoreOf(prepared, person)
            return score === null ? [] : [{ id: person.id, score, waitedSince: waitedSince(person) }]
          })
        const everybody = scored(people).sort(rank).slice(0, FIRST_PEOPLE)
        const held: ReturnType<typeof scored> = []
        for (const [index, tier] of narrowing.tiers.entries()) {
          // Strictly above: at equality somebody of the next tier could win on waiting.
          if ((held.sort(rank)[FIRST_PEOPLE - 1]?.score ?? -1) > tier.ceiling) {
            stoppedEarly += 1
            break
          }
          held.push(...scored(people.filter((person) => tierOf(person, narrowing) === index)))
        }
        expect(held.sort(rank).slice(0, FIRST_PEOPLE)).toEqual(everybody)
      }),
      { numRuns: 30 },
    )
    expect(stoppedEarly).toBeGreaterThan(0)
  })

  test('nobody scores above the ceiling of their tier', () => {
    const narrowing = narrowingFor(OFFER, TODAY)
    const prepared = prepareOffer(OFFER, TODAY)
    expect(narrowing.tiers.map(({ ceiling }) => ceiling)).toEqual([100, 86, 79, 76, 65])
    for (const person of crowd(2_000, 3)) {
      const score = scoreOf(prepared, person)
      const ceiling = narrowing.tiers[tierOf(person, narrowing)]?.ceiling ?? 0
      if (score !== null) expect(score).toBeLessThanOrEqual(ceiling)
    }
  })

  test('the ceiling of parts that are known', () => {
    expect(ceilingOf({ wantedJob: 0, waiting: 0.5 })).toBe(60)
  })

  test('the box holds every point of the disc', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 42, max: 51, noNaN: true }),
        fc.double({ min: -5, max: 8, noNaN: true }),
        fc.double({ min: 1, max: 80, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        (latitude, longitude, km, bearing) => {
          const centre = { latitude, longitude }
          const box = boxAround(centre, km)
          const point = {
            latitude: latitude + (Math.cos(bearing) * km) / 111.2,
            longitude: longitude + (Math.sin(bearing) * km) / (111.2 * Math.cos((latitude * Math.PI) / 180)),
          }
          if (kilometres(centre, point) > km) return
          expect(point.latitude >= box.south && point.latitude <= box.north).toBe(true)
          expect(point.longitude >= box.west && point.longitude <= box.east).toBe(true)
        },
      ),
    )
  })

  test('what SQL is told about licences, bus and dates', () => {
    const narrowing = narrowingFor({ ...OFFER, licences: ['B', 'cacesR489_3'] }, TODAY)
    expect(narrowing.licencesAllowing).toHaveLength(1)
    expect(narrowing.licencesAllowing[0]).toContain('BE')
    expect(narrowing.licencesAllowing[0]).not.toContain('A')
    expect(narrowing.certificates).toEqual(['cacesR489_3'])
    expect(narrowing.nobody).toBe(false)
    expect(narrowingFor({ ...OFFER, placesLeft: 0 }, TODAY).nobody).toBe(true)
    expect(narrowingFor({ ...OFFER, open: false }, TODAY).nobody).toBe(true)
    expect(narrowing).toMatchObject({ busUsable: true, from: '2027-02-01', to: '2027-03-02' })
  })
})
