/** Who writes to whom, and that nobody else ever reads it. */
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeMember, makeProfessional, NOW } from '#test/support/factories'
import { made, makePairing, type PairingWorld } from '#test/support/pairings'
import { emit } from '~/database/outbox'
import type { Actor, EmployerActor, SignedInActor } from '~/domain/permissions/actor'
import { HANDLERS } from '~/jobs/handlers'
import { findThread } from '~/queries/thread/find-thread'
import { listThreads } from '~/queries/thread/list-threads'
import { loadReport, loadThread } from '~/queries/thread/load-thread'
import { handleEvents } from '~/use-cases/message/handle-events'
import { noteThreadRead } from '~/use-cases/thread/note-read'
import { postMessage } from '~/use-cases/thread/post-message'
import { reportMessage, settleReport } from '~/use-cases/thread/report-message'
import { writeTo } from '~/use-cases/thread/write-to'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const write = async (actor: Actor, to: object, body = 'Bonjour !', now = NOW) =>
  made(await writeTo(contextOf(db, actor, now), { ...to, body })).threadId

/** Everybody of a world who may wear a hat, beside strangers of the same territory and of another. */
async function readersOf(world: PairingWorld, threadId: string): Promise<string[]> {
  const elsewhere = await makePairing(db)
  const people: Record<string, SignedInActor> = {
    ...{
      sponsor: world.sponsorActor,
      person: world.candidate,
      referent: world.referent,
      employer: world.employer,
    },
    ...{ otherReferent: world.otherReferent, support: world.supportReferent },
    coordinator: await makeProfessional(db, 'coordinator', world.territory.id),
    colleague: await makeProfessional(db, 'supportReferent', world.territory.id, world.organisation.id),
    ...{
      otherSponsor: elsewhere.sponsorActor,
      otherPerson: elsewhere.candidate,
      otherCompany: elsewhere.employer,
    },
  }
  const can: string[] = []
  for (const [name, actor] of Object.entries(people)) {
    const read = await loadThread(db, actor, threadId)
    const listed = (await listThreads(db, actor, 1)).threads.some(({ id }) => id === threadId)
    const posted = await postMessage(contextOf(db, actor), { threadId, body: `De ${name}` })
    expect([read !== null, listed]).toEqual([!('refused' in posted), !('refused' in posted)])
    if (read) can.push(name)
  }
  return can.sort()
}

describe('only its own read a conversation', () => {
  test('a pairing’s: its two, not even their referents', async () => {
    const world = await makePairing(db)
    const threadId = await write(world.sponsorActor, { pairingId: world.pairingId })
    expect(await write(world.candidate, { pairingId: world.pairingId }, 'Merci !')).toBe(threadId)
    expect(await readersOf(world, threadId)).toEqual(['person', 'sponsor'])
  })

  test('a company’s: its recruiters and its referent', async () => {
    const world = await makePairing(db)
    const threadId = await write(world.employer, {})
    expect(await write(world.referent, { companyId: world.company.id }, 'Bonjour à vous')).toBe(threadId)
    expect(await readersOf(world, threadId)).toEqual(['employer', 'referent'])
    const hat = { role: 'employer', territoryId: world.territory.id, companyId: world.company.id } as const
    const tutor = await makeMember(db, hat)
    await db.membership.update({ where: { id: tutor.membership.id }, data: { companyRoles: ['tutor'] } })
    const own = { userId: tutor.user.id, membershipId: tutor.membership.id, email: tutor.user.email }
    const asTutor: EmployerActor = { ...hat, ...own, companyRoles: ['tutor'] }
    expect(await loadThread(db, asTutor, threadId)).toBeNull()
    expect(await writeTo(contextOf(db, asTutor), { body: 'Et moi ?' })).toEqual({ refused: 'notAllowed' })
    await db.company.update({
      where: { id: world.company.id },
      data: { partnershipReferentId: world.otherReferent.userId },
    })
    expect(await readersOf(world, threadId)).toEqual(['employer', 'otherReferent'])
  })

  test('a person’s: themselves and the referent they write to; whoever follows them no more reads no more', async () => {
    const world = await makePairing(db)
    const toSupport = await write(world.candidate, {})
    const toReferent = await write(world.candidate, { recommendationId: world.recommendation.id })
    expect(toReferent).not.toBe(toSupport)
    expect(await readersOf(world, toSupport)).toEqual(['person', 'support'])
    expect(await readersOf(world, toReferent)).toEqual(['person', 'referent'])
    const next = await makeProfessional(db, 'supportReferent', world.territory.id, world.organisation.id)
    await db.person.update({ where: { id: world.person.id }, data: { supportReferentId: next.userId } })
    expect(await readersOf(world, toSupport)).toEqual(['person'])
  })

  test('before its first message, each reads whom they write to', async () => {
    const world = await makePairing(db)
    const { referent, supportReferent, employer, candidate, sponsorActor, person, company, pairingId } = world
    const user = async ({ userId }: SignedInActor) => {
      const { firstName, lastName } = await db.user.findUniqueOrThrow({ where: { id: userId } })
      return `${firstName} ${lastName}`
    }
    const theirs = `${person.firstName} ${person.lastName}`
    await db.company.update({ where: { id: company.id }, data: { partnershipReferentId: referent.userId } })
    const expected: [SignedInActor, object, string][] = [
      [sponsorActor, { pairingId }, theirs],
      [candidate, { pairingId }, await user(sponsorActor)],
      [candidate, {}, await user(supportReferent)],
      [supportReferent, { personId: person.id }, theirs],
      [employer, {}, await user(referent)],
      [referent, { companyId: company.id }, company.name],
    ]
    for (const [actor, to, name] of expected) {
      expect(await findThread(db, actor, to, NOW)).toMatchObject({ threadId: null, name })
    }
    const threadId = await write(sponsorActor, { pairingId })
    expect(await findThread(db, sponsorActor, { pairingId }, NOW)).toEqual({ threadId })
  })

  test('nobody opens one with somebody they have no business with', async () => {
    const world = await makePairing(db)
    const { otherReferent, supportReferent, employer, person, company, pairingId, referent } = world
    const elsewhere = await makePairing(db)
    const refused: [SignedInActor, object][] = [
      [otherReferent, { personId: person.id }],
      [otherReferent, { companyId: company.id }],
      [referent, { pairingId }],
      [elsewhere.sponsorActor, { pairingId }],
      [elsewhere.referent, { personId: person.id }],
      [elsewhere.supportReferent, { personId: person.id }],
      [employer, { personId: person.id }],
      [elsewhere.candidate, { recommendationId: world.recommendation.id }],
      [supportReferent, {}],
    ]
    for (const [actor, to] of refused) {
      expect(await findThread(db, actor, to, NOW)).toBeNull()
      expect(await writeTo(contextOf(db, actor), { ...to, body: 'Bonjour' })).toEqual({ refused: 'notFound' })
    }
    expect(await db.thread.count()).toBe(0)
  })
})

describe('messages', () => {
  test('are not empty, too long, sent twice, nor posted once the pairing has ended', async () => {
    const { sponsorActor, pairingId } = await makePairing(db)
    const threadId = await write(sponsorActor, { pairingId })
    const post = (body: string) => postMessage(contextOf(db, sponsorActor), { threadId, body })
    expect(await post('  ')).toEqual({ refused: 'threadEmpty' })
    expect(await post('x'.repeat(2001))).toEqual({ refused: 'threadTooLong' })
    made(await post('Bonjour !'))
    expect(await db.threadMessage.count()).toBe(1)
    await db.pairing.update({ where: { id: pairingId }, data: { state: 'completed' } })
    expect(await post('Encore ?')).toEqual({ refused: 'threadClosed' })
    expect(await loadThread(db, sponsorActor, threadId)).toMatchObject({ closed: true })
  })

  test('are counted until read, and told without their words, at most once an hour while unread', async () => {
    const { sponsorActor, candidate, pairingId } = await makePairing(db)
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    const threadId = await write(sponsorActor, { pairingId }, 'Un secret')
    const tell = async (minutes: number) => {
      const now = later(minutes)
      const { id: threadMessageId } = await db.threadMessage.findFirstOrThrow({ orderBy: { at: 'desc' } })
      await db.$transaction((tx) =>
        emit(tx, { type: 'thread.messagePosted', payload: { threadMessageId } }, { now }),
      )
      const event = await db.outboxEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } })
      expect(await handleEvents(contextOf(db, { role: 'clock' }, now), HANDLERS, [event.id])).toEqual([])
      return db.message.count({ where: { template: 'thread-message' } })
    }
    expect(await tell(0)).toBe(1)
    made(await postMessage(contextOf(db, sponsorActor, later(10)), { threadId, body: 'Et autre chose' }))
    expect(await tell(10)).toBe(1)
    expect((await listThreads(db, candidate, 1)).threads[0]?.unread).toBe(2)
    await noteThreadRead(contextOf(db, candidate, later(20)), { threadId })
    expect((await listThreads(db, candidate, 1)).threads[0]?.unread).toBe(0)
    expect(await tell(21)).toBe(1)
    made(await postMessage(contextOf(db, sponsorActor, later(30)), { threadId, body: 'Bonne soirée' }))
    expect(await tell(30)).toBe(2)
    for (const { text, subject } of await db.message.findMany())
      expect(text + subject).not.toContain('secret')
  })

  test('a reported one is read by the pairing’s referent, with the two before it and nothing else', async () => {
    const { sponsorActor, candidate, pairingId, referent, otherReferent } = await makePairing(db)
    const threadId = await write(sponsorActor, { pairingId }, 'Un')
    const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
    for (const [index, body] of ['Deux', 'Trois', 'Quatre', 'Cinq'].entries())
      made(await postMessage(contextOf(db, sponsorActor, at(index + 1)), { threadId, body }))
    const { id: threadMessageId } = await db.threadMessage.findFirstOrThrow({ where: { body: 'Quatre' } })
    expect(await loadReport(db, referent, threadMessageId)).toBeNull()
    const report = (actor: Actor) =>
      reportMessage(contextOf(db, actor), { threadId, threadMessageId, reason: 'Ton déplacé' })
    expect(await report(sponsorActor)).toEqual({ refused: 'threadOwnMessage' })
    expect(await report(referent)).toEqual({ refused: 'notFound' })
    made(await report(candidate))
    expect(await report(candidate)).toEqual({ refused: 'threadAlreadyReported' })
    const read = await loadReport(db, referent, threadMessageId)
    expect([...(read?.before ?? []), ...(read ? [read.message] : [])].map(({ body }) => body)).toEqual([
      ...['Deux', 'Trois', 'Quatre'],
    ])
    expect(await loadReport(db, otherReferent, threadMessageId)).toBeNull()
    expect(await settleReport(contextOf(db, otherReferent), { threadMessageId })).toEqual({
      refused: 'notFound',
    })
    expect(made(await settleReport(contextOf(db, referent), { threadMessageId }))).toEqual({ pairingId })
  })
})
