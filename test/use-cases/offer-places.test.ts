import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makePerson, makeWorld, NOW } from '#test/support/factories'
import { isRefused } from '~/domain/refusal'
import { inTransaction } from '~/use-cases/context'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { fillOfferIfFull, reopenOfferIfPlaceLeft } from '~/use-cases/offer/fill-offer-if-full'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'

const { db } = await testDatabase()
let world: Awaited<ReturnType<typeof makeWorld>>

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db)
})

async function recommend(state: 'suggested' | 'proposed' | 'presented' | 'agreed' | 'concluded') {
  const person = await makePerson(db, world.followed)
  const presented = !['suggested', 'proposed'].includes(state)
  return db.recommendation.create({
    data: {
      territoryId: world.territory.id,
      offerId: world.offer.id,
      companyId: world.company.id,
      personId: person.id,
      referentId: world.referent.userId,
      state,
      origin: 'referent',
      sentence: 'Motivée et ponctuelle.',
      ...(presented ? { presentedAt: NOW } : {}),
    },
  })
}

const offerState = async () => (await db.offer.findUniqueOrThrow({ where: { id: world.offer.id } })).state
const stateOf = async (id: string) => (await db.recommendation.findUniqueOrThrow({ where: { id } })).state
const fill = () => inTransaction(contextOf(db, world.employer), (tx) => fillOfferIfFull(tx, world.offer.id))

describe('the last place', () => {
  test('while a place is left, nothing happens', async () => {
    await recommend('proposed')
    expect(await fill()).toBe(false)
    expect(await offerState()).toBe('published')
  })

  test('once taken, the offer is filled and those who waited are told', async () => {
    await recommend('concluded')
    const waiting = [await recommend('suggested'), await recommend('proposed'), await recommend('presented')]
    expect(await fill()).toBe(true)
    expect(await offerState()).toBe('filled')
    for (const { id } of waiting) expect(await stateOf(id)).toBe('withdrawn')
    const told = await db.outboxEvent.findMany({ where: { type: 'recommendation.withdrawn' } })
    expect(told.map(({ payload }) => (payload as { from: string }).from).sort()).toEqual([
      'presented',
      'proposed',
      'suggested',
    ])
    expect(await db.outboxEvent.count({ where: { type: 'offer.filled' } })).toBe(1)
    expect(await fill()).toBe(false)
  })

  test('given back, it opens the offer again', async () => {
    const agreed = await recommend('agreed')
    await fill()
    const reopen = () =>
      inTransaction(contextOf(db, world.referent), (tx) => reopenOfferIfPlaceLeft(tx, world.offer.id))
    expect(await reopen()).toBe(false)
    await db.recommendation.update({ where: { id: agreed.id }, data: { state: 'failed' } })
    expect(await reopen()).toBe(true)
    expect(await offerState()).toBe('published')
  })
})

describe('two acts at the same moment', () => {
  test('two people accepted for one place: exactly one is agreed', async () => {
    for (let round = 0; round < 5; round++) {
      await emptyDatabase(db)
      world = await makeWorld(db)
      const both = [await recommend('presented'), await recommend('presented')]
      await Promise.all(
        both.map(({ id }) =>
          answerAsHost(contextOf(db, world.employer), { recommendationId: id, answer: 'accept' }),
        ),
      )
      const states = await Promise.all(both.map(({ id }) => stateOf(id)))
      expect(states.sort()).toEqual(['agreed', 'withdrawn'])
      expect(await offerState()).toBe('filled')
    }
  })

  test('closing while somebody is accepted: nobody is left waiting on a closed offer', async () => {
    for (let round = 0; round < 5; round++) {
      await emptyDatabase(db)
      world = await makeWorld(db, { offer: { places: 2 } })
      const waiting = await recommend('presented')
      const [accepted, closed] = await Promise.all([
        answerAsHost(contextOf(db, world.employer), { recommendationId: waiting.id, answer: 'accept' }),
        closeOffer(contextOf(db, world.employer), { offerId: world.offer.id, reason: 'noTutor' }),
      ])
      expect(isRefused(closed)).toBe(false)
      expect(await stateOf(waiting.id)).toBe(isRefused(accepted) ? 'withdrawn' : 'agreed')
      expect(await offerState()).toBe('closed')
    }
  })
})
