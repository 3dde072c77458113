/** Who is told by SMS, with which link, and who calls when nothing reaches somebody. */
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SAMPLE } from '#test/domain/convention-sample'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, day, makeCandidate, makeWorld, NOW } from '#test/support/factories'
import type { Database } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { emit } from '~/database/outbox'
import { SHORT_LINK_MS } from '~/domain/account/lifetimes'
import type { DomainEvent } from '~/domain/events'
import { fitsOneSms } from '~/domain/message/gsm'
import { HANDLERS } from '~/jobs/handlers'
import { requestSignInLink } from '~/use-cases/account/request-sign-in-link'
import { handleEvents } from '~/use-cases/message/handle-events'
import { openShortLink } from '~/use-cases/message/open-short-link'
import { applyRetention } from '~/use-cases/retention/apply-retention'

const MOBILE = '+33612345678'
const OTHER = '+33712345678'
let db: Database

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

async function makeScene(person: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  const world = await makeWorld(db, {
    person: { email: 'person@t.test', phone: MOBILE, firstName: 'Nadia', lastName: 'Benali', ...person },
  })
  const { territory, company, offer, referent, supportReferent } = world
  await db.user.update({ where: { id: supportReferent.userId }, data: { email: 'support@t.test' } })
  await db.user.update({ where: { id: referent.userId }, data: { email: 'referent@t.test', phone: OTHER } })
  const recommendation = await db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: world.person.id },
      ...{ state: 'proposed', origin: 'referent', referentId: referent.userId },
      candidateDeadline: day('2027-01-18'),
    },
  })
  return { ...world, recommendation }
}

type Scene = Awaited<ReturnType<typeof makeScene>>
type SignatoryRows = Prisma.SignatoryCreateWithoutConventionInput[]

async function makeConvention(scene: Scene, create: SignatoryRows, content: object = SAMPLE) {
  const { territory, offer, company, establishment, person, organisation } = scene
  return db.convention.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id },
      ...{ reference: `PAS-${randomUUID().slice(0, 8)}`, objective: 'discoverJob', state: 'readyToSign' },
      ...{ startDate: day('2027-03-08'), endDate: day('2027-03-19'), sentToSignatureAt: NOW },
      versions: { create: { number: 1, content: content as Prisma.InputJsonValue } },
      signatories: { create },
    },
    include: { signatories: true },
  })
}

/** Tells an event; what is written, as « channel template → address », in alphabetical order. */
async function told(event: DomainEvent, smsOffered = true): Promise<string[]> {
  await db.message.deleteMany()
  await db.$transaction((tx) => emit(tx, event, { now: NOW }))
  const { id } = await db.outboxEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  const context = contextOf(db, { role: 'clock' })
  const offered = { ...context, ports: { ...context.ports, smsOffered } }
  expect(await handleEvents(offered, HANDLERS, [id])).toEqual([])
  const rows = await db.message.findMany()
  return rows.map(({ channel, template, toAddress }) => `${channel} ${template} → ${toAddress}`).sort()
}

const proposed = ({ recommendation }: Scene): DomainEvent => ({
  type: 'recommendation.proposed',
  payload: { recommendationId: recommendation.id },
})

/** Where the links of the SMS written lead. */
async function smsPaths(): Promise<(string | undefined)[]> {
  const texts = await db.message.findMany({ where: { channel: 'sms' }, orderBy: { dedupeKey: 'asc' } })
  return Promise.all(
    texts.map(async ({ text }) => {
      const code = /\/s\/([0-9a-z]+)$/.exec(text)?.[1] ?? ''
      const opened = await openShortLink(contextOf(db, { role: 'visitor' }), { code })
      return 'path' in opened ? opened.path : undefined
    }),
  )
}

describe('a person is written to as they prefer', () => {
  test.each([
    ['email', ['email recommendation-proposed → person@t.test']],
    ['sms', [`sms recommendation-proposed → ${MOBILE}`]],
    ['both', ['email recommendation-proposed → person@t.test', `sms recommendation-proposed → ${MOBILE}`]],
  ])('%s', async (contactBy, expected) => {
    expect(await told(proposed(await makeScene({ contactBy })))).toEqual(expected)
  })

  test('the SMS is one, without a name, and its short link leads to the personal one', async () => {
    const scene = await makeScene({ contactBy: 'both' })
    await told(proposed(scene))
    const { text } = await db.message.findFirstOrThrow({ where: { channel: 'sms' } })
    expect(fitsOneSms(text)).toBe(true)
    for (const name of ['Nadia', 'Benali', scene.company.name]) expect(text).not.toContain(name)
    const { tokens } = contextOf(db, { role: 'clock' }).ports
    expect(await smsPaths()).toEqual([`/m/${tokens.derive('recommendation', scene.recommendation.id)}`])
  })

  test('a number written by hand long ago is read again before it is used', async () => {
    expect(await told(proposed(await makeScene({ phone: '06 12 34 56 78', contactBy: 'sms' })))).toEqual([
      `sms recommendation-proposed → ${MOBILE}`,
    ])
  })

  test('without an e-mail, a mobile number is enough; a landline is not, and the referent calls', async () => {
    expect(await told(proposed(await makeScene({ email: null })))).toEqual([
      `sms recommendation-proposed → ${MOBILE}`,
    ])
    await emptyDatabase(db)
    expect(await told(proposed(await makeScene({ email: null, phone: '+33384000000' })))).toEqual([
      'email person-to-call → support@t.test',
    ])
  })

  test('professionals are written to by e-mail, whatever telephone they have', async () => {
    const scene = await makeScene()
    await db.recommendation.update({ where: { id: scene.recommendation.id }, data: { state: 'presented' } })
    const payload = { recommendationId: scene.recommendation.id }
    expect(await told({ type: 'recommendation.escalated', payload })).toEqual([
      'email recommendation-escalated → referent@t.test',
    ])
  })

  test('a page of the person’s own space needs an account: without one, the referent calls', async () => {
    const scene = await makeScene({ email: null })
    const { id } = await makeConvention(scene, [])
    const events: DomainEvent[] = [
      { type: 'convention.ended', payload: { conventionId: id } },
      { type: 'convention.assessmentReminder', payload: { conventionId: id, author: 'beneficiary' } },
      { type: 'convention.assessed', payload: { conventionId: id, author: 'host' } },
    ]
    for (const event of events) {
      const messages = await told(event)
      expect(messages, event.type).toContain('email person-to-call → support@t.test')
      expect(messages.join(), event.type).not.toContain('sms')
    }
  })

  test('an event handled twice rings once', async () => {
    const scene = await makeScene({ contactBy: 'both' })
    await told(proposed(scene))
    const [event] = await db.outboxEvent.findMany()
    await db.handledEvent.deleteMany()
    await db.outboxEvent.updateMany({ data: { handledAt: null } })
    expect(await handleEvents(contextOf(db, { role: 'clock' }), HANDLERS, [event?.id ?? ''])).toEqual([])
    expect(await db.message.count()).toBe(2)
    expect(await db.shortLink.count()).toBe(1)
  })
})

describe('an installation without a gateway', () => {
  test('writes e-mails to those who prefer SMS', async () => {
    expect(await told(proposed(await makeScene({ contactBy: 'sms' })), false)).toEqual([
      'email recommendation-proposed → person@t.test',
    ])
  })

  test('has the referent call those who have no e-mail', async () => {
    expect(await told(proposed(await makeScene({ email: null, contactBy: 'sms' })), false)).toEqual([
      'email person-to-call → support@t.test',
    ])
  })
})

describe('who signs, and who welcomes', () => {
  const sent = (conventionId: string): DomainEvent => ({
    type: 'convention.sentToSignature',
    payload: { conventionId, version: 1 },
  })

  test('a telephone is enough to sign; only those whom nothing reaches are told to the referent', async () => {
    const scene = await makeScene({ contactBy: 'both' })
    const { id } = await makeConvention(scene, [
      { role: 'beneficiary', name: 'Nadia Benali', email: 'person@t.test', phone: MOBILE },
      { role: 'hostRepresentative', name: 'Paul Duval', phone: OTHER },
      { role: 'currentEmployer', name: 'Zoé Petit', phone: '+33384000000' },
    ])
    expect(await told(sent(id))).toEqual([
      'email convention-to-sign → person@t.test',
      'email signatory-unreachable → referent@t.test',
      `sms convention-to-sign → ${MOBILE}`,
      `sms convention-to-sign → ${OTHER}`,
    ])
  })

  test('a parent and a child who share a telephone each get their own link', async () => {
    const scene = await makeScene({ email: null })
    const { id } = await makeConvention(scene, [
      { role: 'beneficiary', name: 'Nadia Benali', phone: MOBILE },
      { role: 'legalRepresentative', name: 'Samia Benali', phone: MOBILE },
    ])
    expect(await told(sent(id))).toEqual(Array(2).fill(`sms convention-to-sign → ${MOBILE}`))
    const paths = await smsPaths()
    expect(new Set(paths).size).toBe(2)
    expect(paths.every((path) => path?.startsWith('/signer/'))).toBe(true)
  })

  test('a tutor who gave only a telephone is told the day before', async () => {
    const scene = await makeScene()
    const content = structuredClone(SAMPLE) as typeof SAMPLE
    Object.assign(content.host.tutor, { phone: '07 12 34 56 78' })
    const { id } = await makeConvention(scene, [], content)
    await db.convention.update({ where: { id }, data: { state: 'validated' } })
    const messages = await told({ type: 'convention.startsTomorrow', payload: { conventionId: id } })
    expect(messages).toContain(`sms starts-tomorrow-tutor → ${OTHER}`)
  })
})

describe('signing in', () => {
  async function askToSignIn(contactBy: string) {
    const { person } = await makeScene({ contactBy })
    const { userId } = await makeCandidate(db, person)
    await db.user.update({ where: { id: userId }, data: { email: 'person@t.test' } })
    await requestSignInLink(contextOf(db, { role: 'visitor' }), { email: 'person@t.test' })
    const { id } = await db.outboxEvent.findFirstOrThrow()
    await handleEvents(contextOf(db, { role: 'clock' }), HANDLERS, [id])
    return db.message.findMany({ orderBy: { channel: 'asc' } })
  }

  test('the link comes at the address that was typed, and on the telephone of who asked for SMS', async () => {
    expect(await askToSignIn('sms')).toMatchObject([
      { channel: 'email', toAddress: 'person@t.test', awaited: true },
      { channel: 'sms', toAddress: MOBILE, awaited: true },
    ])
    expect((await smsPaths())[0]).toMatch(/^\/connexion\/.{43}$/)
  })

  test('by e-mail only for the others', async () => {
    expect(await askToSignIn('email')).toMatchObject([{ channel: 'email' }])
  })
})

describe('a short link', () => {
  const visitor = (now = NOW) => contextOf(db, { role: 'visitor' }, now)
  const later = (ms: number) => new Date(NOW.getTime() + ms)

  test('opens until it is over, whatever capitals it is copied with, and is forgotten a month later', async () => {
    await told(proposed(await makeScene({ contactBy: 'sms' })))
    const { text } = await db.message.findFirstOrThrow()
    const code = text.split('/s/')[1] ?? ''
    const opened = { path: expect.stringMatching(/^\/m\//) }
    expect(await openShortLink(visitor(), { code })).toEqual(opened)
    expect(await openShortLink(visitor(), { code: code.toUpperCase() })).toEqual(opened)
    expect(await openShortLink(visitor(later(SHORT_LINK_MS - 1)), { code })).toEqual(opened)
    expect(await openShortLink(visitor(later(SHORT_LINK_MS)), { code })).toEqual({ refused: 'shortLinkOver' })
    const month = 30 * 86_400_000
    const day = 86_400_000
    const forgotten = (ms: number) => applyRetention(contextOf(db, { role: 'clock' }, later(ms)))
    expect(await forgotten(SHORT_LINK_MS + month)).toMatchObject({ links: 0 })
    expect(await forgotten(SHORT_LINK_MS + month + day)).toMatchObject({ links: 1 })
    expect(await openShortLink(visitor(), { code })).toEqual({ refused: 'notFound' })
  })

  test('a reminder repeats it and lengthens its life', async () => {
    const scene = await makeScene({ contactBy: 'sms' })
    await told(proposed(scene))
    const first = await db.shortLink.findFirstOrThrow()
    await db.shortLink.updateMany({ data: { expiresAt: later(1000) } })
    const payload = { recommendationId: scene.recommendation.id, to: 'candidate', count: 1 } as const
    await told({ type: 'recommendation.reminded', payload })
    expect(await db.shortLink.findMany()).toEqual([{ ...first, expiresAt: later(SHORT_LINK_MS) }])
  })

  test('one that was never given is not found', async () => {
    for (const code of ['000000000000', 'x', '', '../../moi', '0'.repeat(40)]) {
      expect(await openShortLink(visitor(), { code })).toEqual({ refused: 'notFound' })
    }
  })
})
