import { faker } from '@faker-js/faker'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import { makeOffer, makePerson, makeWorld, NOW } from '#test/support/factories'
import { anyOffer, makeCrowd } from '#test/support/matching-crowd'
import { Prisma } from '~/database/generated/client'
import {
  READ_AT_ONCE,
  readOfferToMatch,
  readPeopleToMatch,
  readPeopleWhoMayFit,
} from '~/database/matching-narrowing'
import { readOffersWhichMayFit } from '~/database/offers-narrowing'
import { parisDay } from '~/domain/calendar/local-date'
import { scoreOf } from '~/domain/matching/match'
import { offerCeiling } from '~/domain/matching/offer-ceiling'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { rank, waitedSince } from '~/domain/matching/rank'
import { DEFAULT_WEIGHTS } from '~/domain/territory/settings'
import { loadOffersForPerson } from '~/queries/matching/load-offers-for-person'
import { loadPeopleForOffer } from '~/queries/matching/load-people-for-offer'

const { db } = await testDatabase()
const PEOPLE = 850
const today = parisDay(NOW)
let world: Awaited<ReturnType<typeof makeWorld>>

beforeAll(async () => {
  world = await makeCrowd(db, PEOPLE)
})

/** Every consenting person of the territory scored by the function, without any narrowing. */
async function scoreEverybody(offerId: string) {
  const { id: territoryId } = world.territory
  const found = await readOfferToMatch(db, { offerId, territoryId }, today)
  if (!found) throw new Error('no offer')
  const ids = await db.person.findMany({ where: { territoryId }, select: { id: true } })
  const people = await readPeopleToMatch(db, { territoryId, personIds: ids.map(({ id }) => id) })
  const prepared = prepareOffer(found.offer, today)
  return people
    .flatMap((person) => {
      const score = scoreOf(prepared, person, found.weights)
      return score === null ? [] : [{ id: person.id, score, waitedSince: waitedSince(person), person }]
    })
    .sort(rank)
}

/** Every published offer of the territory, as matching sees it. */
async function allOffers() {
  const { id: territoryId } = world.territory
  const published = await db.offer.findMany({
    where: { territoryId, state: 'published' },
    select: { id: true },
  })
  const found = await Promise.all(
    published.map(({ id: offerId }) => readOfferToMatch(db, { offerId, territoryId }, today)),
  )
  return found.flatMap((each) => (each ? [each.offer] : []))
}

/** The statements sent to the database while `work` runs. */
async function countQueries<T>(
  work: (counted: typeof db) => Promise<T>,
): Promise<{ result: T; queries: number }> {
  let queries = 0
  const counted = db.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        queries += 1
        return query(args)
      },
    },
  })
  const result = await work(counted as unknown as typeof db)
  return { result, queries }
}

describe('the people who fit an offer', () => {
  test('are the same twenty, in the same order, as when everybody is scored', async () => {
    const everybody = await scoreEverybody(world.offer.id)
    const found = await loadPeopleForOffer(db, world.referent, world.offer.id, {}, today)
    expect(everybody.length).toBeGreaterThan(40)
    expect(found?.people.map(({ personId }) => personId)).toEqual(everybody.slice(0, 20).map(({ id }) => id))
    expect(found?.total).toBe(everybody.length)
    expect(found?.neverProposed).toBe(everybody.filter(({ person }) => person.lastProposedOn === null).length)
  })

  test('the second page goes on where the first ends', async () => {
    const everybody = await scoreEverybody(world.offer.id)
    const found = await loadPeopleForOffer(db, world.referent, world.offer.id, { page: 2 }, today)
    expect(found?.people.map(({ personId }) => personId)).toEqual(everybody.slice(20, 40).map(({ id }) => id))
  })

  test.each([
    [
      'an offer without licences, at night, reached by bus',
      { licences: [], publicTransport: true, firstBusAt: 400 },
    ],
    ['an offer that asks a certificate', { licences: ['cacesR489_3'] }],
    ['an offer that is over', { state: 'closed' as const, licences: [] }],
    ['an offer of another sector', { romeCode: 'N1105', sector: 'logistics', licences: [] }],
    ['a job', { kind: 'job' as const, job: { create: { contract: 'CDI' } }, windowEnd: null }],
    [
      'a sponsorship in person',
      { kind: 'sponsorship' as const, sponsorship: { create: { maxKm: 12 } }, schedule: Prisma.DbNull },
    ],
    [
      'a sponsorship by video',
      { kind: 'sponsorship' as const, sponsorship: { create: { byVideo: true, maxKm: 5 } } },
    ],
  ])('%s: reading tier by tier, as a large territory is, finds the same twenty', async (_name, data) => {
    const offer = await makeOffer(db, world, data)
    const everybody = await scoreEverybody(offer.id)
    const found = await readOfferToMatch(db, { offerId: offer.id, territoryId: world.territory.id }, today)
    if (!found) throw new Error('no offer')
    const prepared = prepareOffer(found.offer, today)
    const held: { id: string; score: number; waitedSince: ReturnType<typeof waitedSince> }[] = []
    const asked = { ...found, territoryId: world.territory.id, today, filters: {}, atOnce: false }
    for await (const { people, limit } of readPeopleWhoMayFit(db, asked)) {
      for (const person of people) {
        const score = scoreOf(prepared, person, found.weights)
        if (score !== null) held.push({ id: person.id, score, waitedSince: waitedSince(person) })
      }
      held.sort(rank)
      const last = held[19]
      if (last && rank(last, limit) < 0) break
    }
    expect(held.slice(0, 20).map(({ id }) => id)).toEqual(everybody.slice(0, 20).map(({ id }) => id))
    expect(READ_AT_ONCE).toBeGreaterThan(PEOPLE)
  })

  test('three queries make the whole list, however many people', async () => {
    const { queries, result } = await countQueries((counted) =>
      loadPeopleForOffer(counted, world.referent, world.offer.id, {}, today),
    )
    expect(result?.people).toHaveLength(20)
    expect(queries).toBe(3)
  })

  test('nobody without consent is shown, blocked or not', async () => {
    const hidden = await makePerson(db, world.followed, { consentAt: null, firstName: 'Cachée' })
    const withdrawn = await makePerson(db, world.followed, { consentWithdrawnAt: NOW, firstName: 'Cachée' })
    const found = await loadPeopleForOffer(db, world.referent, world.offer.id, {}, today)
    expect(JSON.stringify(found)).not.toContain('Cachée')
    await db.person.deleteMany({ where: { id: { in: [hidden.id, withdrawn.id] } } })
  })

  test('who would fit with one change is apart, with the change', async () => {
    const person = await makePerson(db, world.followed, { firstName: 'Ondine', licences: [] })
    const found = await loadPeopleForOffer(db, world.referent, world.offer.id, {}, today)
    const group = found?.blocked.find(({ people }) => people.some(({ personId }) => personId === person.id))
    expect(group?.title).toBe('Un permis ou un certificat manque')
    expect(group?.people.find(({ personId }) => personId === person.id)?.unlock).toBe(
      'Possible avec un permis B',
    )
    await db.person.delete({ where: { id: person.id } })
  })

  test('filters keep the order and only leave people out', async () => {
    const everybody = await scoreEverybody(world.offer.id)
    const found = await loadPeopleForOffer(db, world.referent, world.offer.id, { neverProposed: true }, today)
    const expected = everybody.filter(({ person }) => person.lastProposedOn === null).map(({ id }) => id)
    expect(found?.people.map(({ personId }) => personId)).toEqual(expected.slice(0, 20))
  })

  test('another territory’s offer does not exist', async () => {
    const elsewhere = { territoryId: (await makeWorld(db)).territory.id }
    expect(await loadPeopleForOffer(db, elsewhere, world.offer.id, {}, today)).toBeNull()
  })
})

describe('the offers that fit a person', () => {
  test('are the same twenty, in the same order, as when every open offer is scored, whatever the batch', async () => {
    faker.seed(25)
    for (let index = 0; index < 180; index++) await makeOffer(db, world, anyOffer(index))
    const people = await readPeopleToMatch(db, {
      territoryId: world.territory.id,
      personIds: (await db.person.findMany({ take: 12, orderBy: { id: 'asc' } })).map(({ id }) => id),
    })
    expect(people.length).toBeGreaterThan(5)
    const everyOffer = await allOffers()
    let [closed, left] = [0, 0]
    for (const person of people) {
      const ceiling = offerCeiling(person, today, DEFAULT_WEIGHTS)
      const asked = { territoryId: world.territory.id, person, ceiling, maxKm: 300, today }
      const scored = everyOffer.map((offer) => ({
        id: offer.id,
        score: scoreOf(prepareOffer(offer, today), person),
      }))
      const scoreOfId = new Map(scored.map(({ id, score }) => [id, score]))
      const read: { id: string; score: number | null }[] = []
      const limits: { score: number; id: string; read: number }[] = []
      for await (const { offers, blocked, limit } of readOffersWhichMayFit(db, asked, 9)) {
        read.push(...offers.map(({ id }) => ({ id, score: scoreOfId.get(id) ?? null })))
        limits.push({ ...limit, read: read.length })
        closed += blocked.length
        expect(blocked.filter(({ id }) => scoreOfId.get(id) !== null)).toEqual([])
      }
      const ids = read.map(({ id }) => id)
      expect(new Set(ids).size, 'an offer is read once').toBe(ids.length)
      expect(
        scored.filter(({ id, score }) => score !== null && !ids.includes(id)),
        'every offer that fits is read',
      ).toEqual([])
      left += everyOffer.length - ids.length
      // Nothing read after a batch may come before that batch's limit.
      for (const limit of limits) {
        const sooner = read
          .slice(limit.read)
          .filter(
            ({ id, score }) =>
              score !== null && (score > limit.score || (score === limit.score && id < limit.id)),
          )
        expect(sooner).toEqual([])
      }
      const best = scored
        .flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      const found = await loadOffersForPerson(db, world.referent, person.id, today)
      expect(found?.offers.map(({ offerId }) => offerId)).toEqual(best.slice(0, 20).map(({ id }) => id))
      expect(found?.total).toBe(best.length)
    }
    expect(closed, 'offers that one thing closes').toBeGreaterThan(20)
    expect(left, 'offers that the database leaves out').toBeGreaterThan(200)
  })

  test('none without agreement to be presented: those that it would open are apart', async () => {
    const person = await makePerson(db, world.followed, { consentAt: null, licences: ['B'] })
    const found = await loadOffersForPerson(db, world.supportReferent, person.id, today)
    expect(found).toMatchObject({ offers: [], total: 0 })
    expect(found?.blocked.length).toBeGreaterThan(3)
    for (const { match } of found?.blocked ?? []) {
      expect(match.blockers.length).toBe(1)
      expect(JSON.stringify(match.unlocks)).toContain('l’accord de la personne')
    }
    await db.person.update({ where: { id: person.id }, data: { diagnosticDoneAt: null } })
    expect(await loadOffersForPerson(db, world.supportReferent, person.id, today)).toMatchObject({
      blocked: [],
    })
    await db.person.delete({ where: { id: person.id } })
  })

  test('give the score that the offer’s own list gives', async () => {
    const found = await loadPeopleForOffer(db, world.referent, world.offer.id, {}, today)
    const [first] = found?.people ?? []
    const theirs = await loadOffersForPerson(db, world.referent, first?.personId ?? '', today)
    let compared = 0
    for (const { offerId, match } of theirs?.offers ?? []) {
      const list = await loadPeopleForOffer(db, world.referent, offerId, {}, today)
      const same = list?.people.find(({ personId }) => personId === first?.personId)
      if (!same) continue
      expect(same.match.score).toBe(match.score)
      compared += 1
    }
    expect(compared, 'offers that have the person among their first twenty').toBeGreaterThan(3)
  })

  test('a support referent of another organisation finds nobody', async () => {
    const stranger = (await makeWorld(db)).supportReferent
    expect(await loadOffersForPerson(db, stranger, world.person.id, today)).toBeNull()
  })
})
