/** Several proposals at once on the real database: each on its own, within the limits, once. */
import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCompany,
  makeOffer,
  makePerson,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { loadSeveral } from '~/queries/recommendation/load-several'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { type PairToSend, recommendSeveral } from '~/use-cases/recommendation/recommend-several'

const { db } = await testDatabase()
const SENTENCE = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'
const TODAY = localDate('2027-01-11')

type World = Awaited<ReturnType<typeof makeWorld>>

async function offersOfOthers(world: World, count: number) {
  const offers = []
  for (let index = 0; index < count; index++) {
    offers.push(await makeOffer(db, await makeCompany(db, world.territory.id), { places: 5 }))
  }
  return offers
}

const pairsFor = (world: World, offers: readonly { id: string }[]): PairToSend[] =>
  offers.map(({ id }) => ({ offerId: id, personId: world.person.id, sentence: SENTENCE }))

async function send(world: World, pairs: readonly PairToSend[], by = world.referent) {
  const done = await recommendSeveral(contextOf(db, by), pairs)
  if (isRefused(done)) throw new Error(done.refused)
  return done.outcomes.map(({ refusal }) => refusal?.refused ?? 'sent')
}

const inFlight = (where: object) =>
  db.recommendation.count({ where: { state: { in: ['proposed', 'presented'] }, ...where } })

describe('several proposals at once', () => {
  test('one person for five offers: the first three leave, the others say why', async () => {
    const world = await makeWorld(db)
    const outcomes = await send(world, pairsFor(world, await offersOfOthers(world, 5)))
    expect(outcomes).toEqual([
      ...['sent', 'sent', 'sent'],
      ...['recommendationPersonHasEnough', 'recommendationPersonHasEnough'],
    ])
    expect(await inFlight({ personId: world.person.id })).toBe(3)
    expect(await db.outboxEvent.count({ where: { territoryId: world.territory.id } })).toBe(3)
  })

  test('seven people for one offer: five leave, whatever else the company offers', async () => {
    const world = await makeWorld(db, { offer: { places: 10 } })
    const people = await Promise.all(Array.from({ length: 7 }, () => makePerson(db, world.followed)))
    const pairs = people.map(({ id }) => ({ offerId: world.offer.id, personId: id, sentence: SENTENCE }))
    const outcomes = await send(world, pairs)
    expect(outcomes.filter((each) => each === 'sent')).toHaveLength(5)
    expect(outcomes.slice(5)).toEqual(Array(2).fill('recommendationEmployerHasEnough'))
    expect(await inFlight({ companyId: world.company.id })).toBe(5)
  })

  test('one that is refused stops no other, and each keeps its own sentence', async () => {
    const world = await makeWorld(db)
    const [closed, open] = [
      await makeOffer(db, world, { state: 'paused' }),
      ...(await offersOfOthers(world, 1)),
    ]
    const own = 'Une phrase qui ne vaut que pour cette offre.'
    const pairs = [
      { offerId: closed.id, personId: world.person.id, sentence: SENTENCE },
      { offerId: open?.id ?? '', personId: world.person.id, sentence: own },
    ]
    expect(await send(world, pairs)).toEqual(['recommendationOfferNotOpen', 'sent'])
    const sent = await db.recommendation.findFirstOrThrow({ where: { personId: world.person.id } })
    expect(sent).toMatchObject({ offerId: open?.id, sentence: own, state: 'proposed' })
  })

  test('the same sending received twice, even at once, leaves once and answers twice the same', async () => {
    const world = await makeWorld(db)
    const pairs = pairsFor(world, await offersOfOthers(world, 3))
    const both = await Promise.all([send(world, pairs), send(world, pairs)])
    expect(both).toEqual([Array(3).fill('sent'), Array(3).fill('sent')])
    expect(await send(world, pairs)).toEqual(Array(3).fill('sent'))
    expect(await inFlight({ personId: world.person.id })).toBe(3)
    expect(await db.outboxEvent.count({ where: { territoryId: world.territory.id } })).toBe(3)
  })

  test('other words are not the same sending: the pair is already under way', async () => {
    const world = await makeWorld(db)
    const pairs = pairsFor(world, await offersOfOthers(world, 1))
    await send(world, pairs)
    const reworded = pairs.map((pair) => ({ ...pair, sentence: `${SENTENCE} Vraiment.` }))
    expect(await send(world, reworded)).toEqual(['recommendationAlreadyOpen'])
  })

  test('two referents sending the same pairs at once: each pair leaves once, the limits hold', async () => {
    const world = await makeWorld(db)
    const pairs = pairsFor(world, await offersOfOthers(world, 5))
    const both = await Promise.all([
      send(world, pairs),
      send(world, [...pairs].reverse(), world.otherReferent),
    ])
    expect(both.flat().filter((each) => each === 'sent')).toHaveLength(3)
    expect(await inFlight({ personId: world.person.id })).toBe(3)
    expect(await db.outboxEvent.count({ where: { territoryId: world.territory.id } })).toBe(3)
  })

  test('a suggestion among them is taken up', async () => {
    const world = await makeWorld(db)
    const suggestion = await db.recommendation.create({
      data: {
        ...{ territoryId: world.territory.id, offerId: world.offer.id, personId: world.person.id },
        ...{ companyId: world.company.id, state: 'suggested', origin: 'supportReferent', suggestedAt: NOW },
      },
    })
    expect(await send(world, pairsFor(world, [world.offer]))).toEqual(['sent'])
    expect(await db.recommendation.findUniqueOrThrow({ where: { id: suggestion.id } })).toMatchObject({
      state: 'proposed',
      referentId: world.referent.userId,
    })
  })

  test('refuses an empty sending, too many, the wrong role, and another territory', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.referent)
    expect(await recommendSeveral(context, [])).toEqual({ refused: 'severalNothing' })
    const many = Array.from({ length: 16 }, (_, index) => ({
      offerId: `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
      personId: world.person.id,
      sentence: SENTENCE,
    }))
    expect(await recommendSeveral(context, many)).toMatchObject({ refused: 'severalTooMany' })
    const pairs = pairsFor(world, [world.offer])
    expect(await recommendSeveral(contextOf(db, world.employer), pairs)).toEqual({ refused: 'notAllowed' })
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    expect(await recommendSeveral(contextOf(db, elsewhere), pairs)).toEqual({ refused: 'notFound' })
    expect(await inFlight({ personId: world.person.id })).toBe(0)
  })
})

describe('what is read before sending', () => {
  const asked = (pairs: readonly PairToSend[]) =>
    pairs.map(({ offerId, personId }) => ({ offerId, personId }))

  test('says which would not leave and why, counting what is in flight and what is above', async () => {
    const world = await makeWorld(db)
    const [first, ...others] = await offersOfOthers(world, 4)
    const context = contextOf(db, world.referent)
    await recommendPerson(context, {
      offerId: first?.id ?? '',
      personId: world.person.id,
      sentence: SENTENCE,
    })
    const view = await loadSeveral(
      db,
      world.referent,
      asked(pairsFor(world, [...(first ? [first] : []), ...others])),
      TODAY,
    )
    expect(view.pairs.map(({ refusal, limit }) => [refusal !== null, limit])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [true, true],
    ])
    expect(view.pairs[1]?.match.word).not.toBe('')
    expect(view.pairs[1]?.match.reasons.length).toBeGreaterThan(0)
    expect(view.limits.people).toMatchObject([{ open: 1 }])
  })

  test('foresees what the law forbids, and what the use case then refuses', async () => {
    const world = await makeWorld(db, { person: { birthDate: day('2011-06-01') } })
    const pairs = pairsFor(world, [world.offer])
    const view = await loadSeveral(db, world.referent, asked(pairs), TODAY)
    expect(view.pairs[0]?.refusal).toContain('La loi')
    expect(await send(world, pairs)).toEqual(['recommendationLawForbids'])
  })

  test('a person who withdrew their consent, or of another territory, is not shown', async () => {
    const world = await makeWorld(db)
    const silent = await makePerson(db, world.followed, { consentAt: null })
    const pairs = [
      ...pairsFor(world, [world.offer]),
      { offerId: world.offer.id, personId: silent.id, sentence: SENTENCE },
    ]
    const view = await loadSeveral(db, world.referent, asked(pairs), TODAY)
    expect(view.pairs.map(({ person }) => person.personId)).toEqual([world.person.id])
    expect(view.gone).toBe(1)
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    expect((await loadSeveral(db, elsewhere, asked(pairs), TODAY)).pairs).toEqual([])
  })
})
