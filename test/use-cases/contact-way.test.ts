import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makeMember, makeWorld } from '#test/support/factories'
import type { Database } from '~/database/client'
import type { CandidateActor } from '~/domain/permissions/actor'
import { chooseContactWay } from '~/use-cases/person/choose-contact-way'

const MOBILE = '+33612345678'
let db: Database
let world: Awaited<ReturnType<typeof makeWorld>>
let candidate: CandidateActor

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db, { person: { email: 'nadia@t.test', phone: null } })
  candidate = await makeCandidate(db, world.person)
})

const choose = (contactBy: 'email' | 'sms' | 'both', phone: string | null, actor = candidate) =>
  chooseContactWay(contextOf(db, actor), { contactBy, phone })
const personNow = () => db.person.findUniqueOrThrow({ where: { id: world.person.id } })
const accountNow = () => db.user.findUniqueOrThrow({ where: { id: candidate.userId } })

describe('a person says how to reach them', () => {
  test('their file and their account keep it, and who changed it is noted without the number', async () => {
    const { revision } = await personNow()
    expect(await choose('both', MOBILE)).toEqual({ chosen: 'both' })
    expect(await personNow()).toMatchObject({ contactBy: 'both', phone: MOBILE, revision: revision + 1 })
    expect((await accountNow()).phone).toBe(MOBILE)
    const note = await db.auditEntry.findFirstOrThrow({ where: { action: 'person.edited' } })
    expect(note).toMatchObject({ userId: candidate.userId, details: { section: 'contactWay' } })
    expect(JSON.stringify(note)).not.toContain('612345678')
  })

  test('SMS need a mobile; what was refused changes nothing', async () => {
    for (const phone of [null, '+33384909090', '+41791234567', 'x']) {
      expect(await choose('sms', phone)).toEqual({ refused: 'contactMobileMissing' })
    }
    expect(await personNow()).toMatchObject({ contactBy: 'email', phone: null })
  })

  test('a number may be taken back with the SMS', async () => {
    await choose('sms', MOBILE)
    expect(await choose('email', null)).toEqual({ chosen: 'email' })
    expect(await personNow()).toMatchObject({ contactBy: 'email', phone: null })
  })

  test('an account that also wears another hat keeps the telephone of that one', async () => {
    const { user } = await makeMember(db, { role: 'sponsor', territoryId: world.territory.id })
    await db.membership.updateMany({ where: { userId: user.id }, data: { userId: candidate.userId } })
    await db.user.update({ where: { id: candidate.userId }, data: { phone: '+33384909090' } })
    expect(await choose('sms', MOBILE)).toEqual({ chosen: 'sms' })
    expect((await accountNow()).phone).toBe('+33384909090')
    expect((await personNow()).phone).toBe(MOBILE)
  })

  test('refused where no SMS is sent, on a closed file, and to anybody else', async () => {
    const context = contextOf(db, candidate)
    const without = { ...context, ports: { ...context.ports, smsOffered: false } }
    const input = { contactBy: 'sms', phone: MOBILE } as const
    expect(await chooseContactWay(without, input)).toEqual({ refused: 'smsNotOffered' })
    expect(await chooseContactWay(contextOf(db, world.employer), input)).toEqual({ refused: 'notAllowed' })
    expect(await chooseContactWay(contextOf(db, world.supportReferent), input)).toEqual({
      refused: 'notAllowed',
    })
    await db.person.update({ where: { id: world.person.id }, data: { state: 'closed' } })
    expect(await choose('sms', MOBILE)).toEqual({ refused: 'personClosed' })
  })
})
