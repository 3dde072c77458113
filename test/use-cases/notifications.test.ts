import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeMember, makeWorld, NOW } from '#test/support/factories'
import type { Database } from '~/database/client'
import { emit } from '~/database/outbox'
import type { DomainEvent } from '~/domain/events'
import { readNotifications } from '~/domain/message/preferences'
import { HANDLERS } from '~/jobs/handlers'
import { chooseNotifications } from '~/use-cases/company/choose-notifications'
import { handleEvents } from '~/use-cases/message/handle-events'
import { sendDigests } from '~/use-cases/message/send-digests'

let db: Database
beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

const clock = (at: Date | string) => contextOf(db, { role: 'clock' }, at)
/** Seven in the morning in Paris, in winter, is six o'clock UTC. */
const SEVEN = '2027-01-12T06:00:00Z'

async function happens(event: DomainEvent, territoryId: string, now = NOW) {
  await db.$transaction((tx) => emit(tx, event, { now, territoryId }))
  const events = await db.outboxEvent.findMany({ where: { handledAt: null }, select: { id: true } })
  await handleEvents(
    clock(now),
    HANDLERS,
    events.map(({ id }) => id),
  )
}

async function companyThat(wish: 'now' | 'digest' | 'never') {
  const world = await makeWorld(db)
  const wishes = { ...readNotifications({}), offers: wish }
  expect(await chooseNotifications(contextOf(db, world.employer), wishes)).toEqual({ chosen: true })
  const published: DomainEvent = { type: 'offer.published', payload: { offerId: world.offer.id } }
  return { ...world, published }
}

const sent = async () => (await db.message.findMany()).map(({ template }) => template)

describe('what a member of a company chooses to be told', () => {
  test('at once, as long as nothing was chosen; with the way to choose', async () => {
    const world = await companyThat('now')
    await happens(world.published, world.territory.id)
    const [message] = await db.message.findMany()
    expect(message).toMatchObject({ template: 'offer-published', toAddress: world.employer.email })
    expect(message?.text).toContain('/entreprise/notifications')
  })

  test('never: nothing is sent, nothing is kept; a colleague is still told', async () => {
    const world = await companyThat('never')
    const place = { role: 'employer', territoryId: world.territory.id, companyId: world.company.id } as const
    const { user } = await makeMember(db, place)
    await happens(world.published, world.territory.id)
    expect((await db.message.findMany()).map(({ toAddress }) => toAddress)).toEqual([user.email])
    expect(await db.digestItem.count()).toBe(0)
  })

  test('in the morning: one summary of all that was kept, once, however many clocks run', async () => {
    const world = await companyThat('digest')
    await happens(world.published, world.territory.id)
    await happens({ type: 'offer.filled', payload: { offerId: world.offer.id } }, world.territory.id)
    expect(await sent()).toEqual([])
    expect(await sendDigests(clock('2027-01-12T05:59:00Z'))).toEqual({ written: 0 })
    const both = await Promise.all([sendDigests(clock(SEVEN)), sendDigests(clock(SEVEN))])
    expect(both.reduce((sum, one) => sum + ('written' in one ? one.written : 0), 0)).toBe(1)
    const [message, ...others] = await db.message.findMany()
    expect(others).toEqual([])
    expect(message?.template).toBe('daily-digest')
    expect(message?.text).toContain('Votre offre est en ligne')
    expect(message?.text).toContain('Votre offre est pourvue')
    expect(await db.digestItem.count()).toBe(0)
    expect(await sendDigests(clock('2027-01-12T09:00:00Z'))).toEqual({ written: 0 })
  })

  test('what comes after seven waits for the next morning', async () => {
    const world = await companyThat('digest')
    await happens(world.published, world.territory.id, new Date('2027-01-12T08:00:00Z'))
    expect(await sendDigests(clock('2027-01-12T20:00:00Z'))).toEqual({ written: 0 })
    expect(await sendDigests(clock('2027-01-13T06:00:00Z'))).toEqual({ written: 1 })
  })

  test('somebody who left meanwhile gets none', async () => {
    const world = await companyThat('digest')
    await happens(world.published, world.territory.id)
    await db.membership.update({ where: { id: world.employer.membershipId }, data: { endedAt: NOW } })
    expect(await sendDigests(clock(SEVEN))).toEqual({ written: 0 })
    expect(await sent()).toEqual([])
  })

  test('what the law asks to be told is told at once, whatever was chosen', async () => {
    const world = await makeWorld(db)
    const { territory, company, offer, person, establishment, organisation, employer } = world
    const never = { people: 'never', applications: 'never', offers: 'never', immersions: 'never' } as const
    await chooseNotifications(contextOf(db, employer), { ...never, messages: 'never', account: 'never' })
    const { id: conventionId } = await db.convention.create({
      data: {
        ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
        ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id },
        ...{ reference: 'PAS-1', objective: 'discoverJob', state: 'draft', startDate: NOW, endDate: NOW },
        versions: { create: { number: 1, content: {} } },
      },
    })
    await happens({ type: 'convention.drafted', payload: { conventionId } }, territory.id)
    await happens({ type: 'convention.interrupted', payload: { conventionId } }, territory.id)
    const told = (await db.message.findMany({ where: { toAddress: employer.email } })).map((m) => m.template)
    expect(told.sort()).toEqual(['convention-drafted', 'immersion-interrupted-party'])
  })
})
