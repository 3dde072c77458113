import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, day, makeOffer, makePerson, makeWorld, NOW } from '#test/support/factories'
import type { Database } from '~/database/client'
import type { ConventionState } from '~/database/generated/enums'
import { HANDLERS } from '~/jobs/handlers'
import { identify } from '~/use-cases/account/identify'
import { openSession } from '~/use-cases/account/open-session'
import { leavePlatform } from '~/use-cases/company/leave-platform'
import { reopenCompany } from '~/use-cases/company/reopen-company'
import { handleEvents } from '~/use-cases/message/handle-events'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'

let db: Database
beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

type World = Awaited<ReturnType<typeof makeWorld>>
const leave = (world: World) => leavePlatform(contextOf(db, world.employer))

async function recommendation(
  { territory, offer, company, person, referent }: World,
  state: 'presented' | 'agreed',
) {
  return db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ state, origin: 'referent', referentId: referent.userId, presentedAt: NOW, proposedAt: NOW },
      ...{ employerDeadline: day('2027-01-20'), agreedAt: state === 'agreed' ? NOW : null },
    },
  })
}

async function convention(world: World, state: ConventionState) {
  const { territory, company, offer, person, establishment, organisation } = world
  return db.convention.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id, state },
      ...{ reference: `PAS-${randomUUID().slice(0, 8)}`, objective: 'discoverJob' },
      ...{ startDate: day('2027-02-01'), endDate: day('2027-02-12') },
      versions: { create: { number: 1, content: {} } },
    },
  })
}

describe('a company leaves', () => {
  test('its offers close, who waited is told, every session ends, and the members are told', async () => {
    const world = await makeWorld(db)
    const { company, establishment, employer } = world
    await makeOffer(db, { company, establishment }, { state: 'draft' })
    const waiting = await recommendation(world, 'presented')
    const session = await openSession(contextOf(db, { role: 'visitor' }), employer)
    if ('refused' in session) throw new Error(session.refused)
    expect(await leave(world)).toEqual({ closedOffers: 2 })
    expect(await db.offer.count({ where: { companyId: company.id, state: { not: 'closed' } } })).toBe(0)
    expect(await db.recommendation.findUniqueOrThrow({ where: { id: waiting.id } })).toMatchObject({
      state: 'withdrawn',
    })
    const hash = contextOf(db, employer).ports.tokens.hash(session.sessionToken)
    expect(await identify(db, hash, NOW)).toEqual({ role: 'visitor' })
    expect(await openSession(contextOf(db, { role: 'visitor' }), employer)).toEqual({ refused: 'noHat' })
    expect(await leave(world)).toEqual({ refused: 'companyAlreadyLeft' })
    const events = await db.outboxEvent.findMany({ select: { id: true } })
    const clock = contextOf(db, { role: 'clock' })
    await handleEvents(
      clock,
      HANDLERS,
      events.map(({ id }) => id),
    )
    const told = (await db.message.findMany()).map(({ template, toAddress }) => `${template} ${toAddress}`)
    expect(told).toContain(`company-left ${employer.email}`)
    expect(told).toContain(`recommendation-withdrawn-candidate ${world.person.email}`)
  })

  test.each(['draft', 'readyToSign', 'inReview', 'validated', 'ongoing'] as const)(
    'not while a convention is %s; nothing is changed',
    async (state) => {
      const world = await makeWorld(db)
      await convention(world, state)
      expect(await leave(world)).toEqual({ refused: 'companyHasRunningConventions' })
      expect(await db.company.findUniqueOrThrow({ where: { id: world.company.id } })).toMatchObject({
        ...{ state: 'active', leftAt: null },
      })
      expect(await db.offer.findUniqueOrThrow({ where: { id: world.offer.id } })).toMatchObject({
        state: 'published',
      })
    },
  )

  test.each(['completed', 'assessed', 'cancelled'] as const)('once a convention is %s', async (state) => {
    const world = await makeWorld(db)
    await convention(world, state)
    expect(await leave(world)).toEqual({ closedOffers: 1 })
  })

  test('not while a person was accepted', async () => {
    const world = await makeWorld(db)
    await recommendation(world, 'agreed')
    expect(await leave(world)).toEqual({ refused: 'companyHasRunningConventions' })
  })

  test('by an administrator alone', async () => {
    const world = await makeWorld(db)
    const recruiter = { ...world.employer, companyRoles: ['recruiter' as const] }
    expect(await leavePlatform(contextOf(db, recruiter))).toEqual({ refused: 'notAllowed' })
  })

  test('an answer given at the same instant is either withdrawn or holds the company', async () => {
    const world = await makeWorld(db)
    const { id: recommendationId } = await recommendation(world, 'presented')
    const yes = answerAsHost(contextOf(db, world.employer), { recommendationId, answer: 'accept' })
    const [answered, left] = await Promise.all([yes, leave(world)])
    const state = (await db.recommendation.findUniqueOrThrow({ where: { id: recommendationId } })).state
    expect('refused' in answered).toBe(!('refused' in left))
    expect(state).toBe('refused' in left ? 'agreed' : 'withdrawn')
  })

  test('twice at once: once', async () => {
    const world = await makeWorld(db)
    const both = await Promise.all([leave(world), leave(world)])
    expect(both.filter((answer) => 'refused' in answer)).toHaveLength(1)
  })
})

describe('a company comes back', () => {
  test('a referent of its territory opens it again; members sign in, offers stay closed', async () => {
    const world = await makeWorld(db)
    const elsewhere = await makeWorld(db)
    const asked = { companyId: world.company.id }
    const reopen = (who: World) => reopenCompany(contextOf(db, who.referent), asked)
    expect(await reopen(world)).toEqual({ refused: 'companyNotLeft' })
    await leave(world)
    expect(await reopenCompany(contextOf(db, world.employer), asked)).toEqual({ refused: 'notAllowed' })
    expect(await reopen(elsewhere)).toEqual({ refused: 'notFound' })
    expect(await reopen(world)).toEqual({ reopened: true })
    expect(await openSession(contextOf(db, { role: 'visitor' }), world.employer)).toMatchObject({
      role: 'employer',
    })
    expect(await db.offer.findUniqueOrThrow({ where: { id: world.offer.id } })).toMatchObject({
      state: 'closed',
    })
    expect(await makePerson(db, world.followed)).toBeDefined()
  })
})
