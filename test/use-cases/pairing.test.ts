/** The life of a pairing on the real database, from the agreement to its end. Long, because each test needs the same three. */
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeProfessional, NOW } from '#test/support/factories'
import { at, made, makeAgreement, makePairing, running, sendIt, signAll } from '#test/support/pairings'
import { toLocalDate } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { charterHolds } from '~/domain/pairing/charter'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { HANDLERS } from '~/jobs/handlers'
import { actingAs, inTransaction } from '~/use-cases/context'
import { handleEvents } from '~/use-cases/message/handle-events'
import { advancePairings } from '~/use-cases/pairing/advance-pairings'
import { answerPulse } from '~/use-cases/pairing/answer-pulse'
import { charterDocument } from '~/use-cases/pairing/charter-document'
import { endPairing } from '~/use-cases/pairing/end-pairing'
import { extendPairing } from '~/use-cases/pairing/extend-pairing'
import { logMeeting } from '~/use-cases/pairing/log-meeting'
import { openPairing } from '~/use-cases/pairing/open-pairing'
import { openPairingLink } from '~/use-cases/pairing/open-pairing-link'
import { pausePairing, resumePairing } from '~/use-cases/pairing/pause-pairing'
import { planMeeting } from '~/use-cases/pairing/plan-meeting'
import { sendCharter } from '~/use-cases/pairing/send-charter'
import { signCharter } from '~/use-cases/pairing/sign-charter'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const clock = (now: Date | string) => contextOf(db, { role: 'clock' }, now)
const rowOf = (id: string) => db.pairing.findUniqueOrThrow({ where: { id } })
const eventsOf = async (type: string) => (await db.outboxEvent.findMany({ where: { type } })).length
const day = (text: string) => text as LocalDate

const MEETING = { form: 'inPerson', done: 'Relecture du CV.', nextStep: 'Appeler M. Roy.' } as const

describe('a pairing begins', () => {
  test('when a sponsorship is agreed, once, and for nothing else', async () => {
    const world = await makeAgreement(db)
    const { recommendation, referent } = world
    await db.outboxEvent.create({
      data: {
        ...{ type: 'recommendation.agreed', payload: { recommendationId: recommendation.id } },
        ...{ occurredAt: NOW, availableAt: NOW },
      },
    })
    const event = await db.outboxEvent.findFirstOrThrow({ where: { type: 'recommendation.agreed' } })
    expect(await handleEvents(clock(NOW), HANDLERS, [event.id])).toEqual([])
    const pairing = await db.pairing.findUniqueOrThrow({ where: { recommendationId: recommendation.id } })
    expect(pairing).toMatchObject({ state: 'accepted', referentId: referent.userId })
    expect(await inTransaction(clock(NOW), (tx) => openPairing(tx, recommendation.id))).toBeUndefined()
    await db.recommendation.update({
      where: { id: recommendation.id },
      data: { offerId: world.immersion.id, companyId: world.company.id, sponsorId: null },
    })
    await db.pairingChange.deleteMany()
    await db.pairing.deleteMany()
    expect(await inTransaction(clock(NOW), (tx) => openPairing(tx, recommendation.id))).toBeUndefined()
  })

  test('the referent plans the first meeting; the same date twice is told once', async () => {
    const { pairingId, referent, sponsorActor } = await makePairing(db)
    const input = {
      pairingId,
      on: day('2027-01-15'),
      at: 870,
      form: 'inPerson',
      place: 'Maison de l’emploi',
    } as const
    expect(await planMeeting(contextOf(db, sponsorActor), input)).toEqual({ refused: 'notAllowed' })
    made(await planMeeting(contextOf(db, referent), input))
    made(await planMeeting(contextOf(db, referent), input))
    expect(await eventsOf('pairing.meetingPlanned')).toBe(1)
    expect((await rowOf(pairingId)).firstMeetingAt?.toISOString()).toBe('2027-01-15T13:30:00.000Z')
    const past = await planMeeting(contextOf(db, referent), { ...input, on: day('2027-01-10') })
    expect(past).toEqual({ refused: 'pairingMeetingPast' })
  })
})

describe('the charter', () => {
  test('is signed by the three, concludes the recommendation, keeps its PDF, and waits for the first meeting', async () => {
    const world = await makePairing(db)
    await signAll(db, world)
    const { pairingId, recommendation, sponsorActor } = world
    expect(await rowOf(pairingId)).toMatchObject({ state: 'charterSigned', startedOn: null })
    expect(await db.recommendation.findUniqueOrThrow({ where: { id: recommendation.id } })).toMatchObject({
      state: 'concluded',
    })
    const { bytes, name } = made(await charterDocument(contextOf(db, sponsorActor), { pairingId }))
    expect(Buffer.from(bytes).subarray(0, 4).toString()).toBe('%PDF')
    expect(name).toBe('charte-de-parrainage.pdf')
    const signatures = await db.charterSignature.findMany({
      where: { pairingId },
      orderBy: { sequence: 'asc' },
    })
    const [charter] = await db.charterDocument.findMany({ where: { pairingId } })
    const documents = new Map([[1, charter?.sha256 ?? '']])
    expect(charterHolds(pairingId, signatures, documents)).toBe(true)
    expect(charterHolds(pairingId, signatures.slice(1), documents)).toBe(false)
    await expect(
      db.charterSignature.updateMany({ where: { pairingId }, data: { signerName: 'X' } }),
    ).rejects.toThrow()
    made(
      await logMeeting(contextOf(db, sponsorActor, at('2027-01-20')), {
        pairingId,
        on: day('2027-01-20'),
        ...MEETING,
      }),
    )
    const started = await rowOf(pairingId)
    expect(started).toMatchObject({ state: 'active' })
    expect(toLocalDate(started.startedOn ?? NOW)).toBe('2027-01-20')
    expect(toLocalDate(started.endsOn ?? NOW)).toBe('2027-07-19')
  })

  test('starts the pairing at once when the two had already met', async () => {
    const world = await makePairing(db)
    const { pairingId, candidate } = world
    made(await logMeeting(contextOf(db, candidate), { pairingId, on: day('2027-01-11'), ...MEETING }))
    await signAll(db, world, at('2027-01-13'))
    const row = await rowOf(pairingId)
    expect(row.state).toBe('active')
    expect(toLocalDate(row.startedOn ?? NOW)).toBe('2027-01-13')
  })

  test('two signing at the same instant both succeed, once each; a second click is told so', async () => {
    const world = await makePairing(db)
    const { pairingId, sponsorActor, candidate } = world
    const version = await sendIt(db, world)
    const sign = (actor: Actor) => signCharter(contextOf(db, actor), { pairingId, version })
    const results = await Promise.all([
      sign(sponsorActor),
      sign(candidate),
      sign(sponsorActor),
      sign(candidate),
    ])
    expect(results.filter((result) => !isRefused(result))).toHaveLength(2)
    expect(results.filter(isRefused).map(({ refused }) => refused)).toEqual(
      expect.arrayContaining(['pairingAlreadySigned', 'pairingAlreadySigned']),
    )
    expect(await db.charterSignature.count({ where: { pairingId } })).toBe(2)
  })

  test('other words make a new version that everybody signs anew; the same words change nothing', async () => {
    const world = await makePairing(db)
    const { pairingId, referent, sponsorActor } = world
    await sendIt(db, world)
    expect(await sendIt(db, world)).toBe(1)
    made(await signCharter(contextOf(db, sponsorActor), { pairingId, version: 1 }))
    const input = { pairingId, objectives: 'Une formation de maçonne d’abord.', rhythm: 'Chaque semaine.' }
    expect(made(await sendCharter(contextOf(db, referent), input))).toEqual({ version: 2 })
    expect(await signCharter(contextOf(db, sponsorActor), { pairingId, version: 1 })).toEqual({
      refused: 'pairingCharterChanged',
    })
    made(await signCharter(contextOf(db, sponsorActor), { pairingId, version: 2 }))
  })

  test('the person signs by their link; another referent does not sign in place of its own', async () => {
    const world = await makePairing(db)
    const { pairingId, otherReferent } = world
    const version = await sendIt(db, world)
    const visitor = contextOf(db, { role: 'visitor' })
    const token = visitor.ports.tokens.derive('charter', pairingId)
    const holder = made(await openPairingLink(visitor, { token, purpose: 'charter' }))
    expect(await openPairingLink(visitor, { token, purpose: 'pulse' })).toEqual({ refused: 'notFound' })
    made(await signCharter(actingAs(visitor, holder), { pairingId, version }))
    expect(await db.charterSignature.findFirstOrThrow({ where: { pairingId } })).toMatchObject({
      party: 'person',
      method: 'personalLink',
    })
    expect(await signCharter(contextOf(db, otherReferent), { pairingId, version })).toEqual({
      refused: 'pairingNotItsReferent',
    })
    const elsewhere = await makePairing(db)
    const stranger = await signCharter(contextOf(db, elsewhere.sponsorActor), { pairingId, version })
    expect(stranger).toEqual({ refused: 'notFound' })
  })
})

describe('meetings, pulses, alerts', () => {
  test('a meeting is written once, never before it was held, never before both accepted', async () => {
    const { pairingId, candidate, employer } = await makePairing(db)
    await db.pairing.update({ where: { id: pairingId }, data: { createdAt: at('2027-01-08') } })
    const log = (on: string) => logMeeting(contextOf(db, candidate), { pairingId, on: day(on), ...MEETING })
    expect(made(await log('2027-01-11'))).toEqual(made(await log('2027-01-11')))
    expect(await log('2027-01-12')).toEqual({ refused: 'pairingMeetingFuture' })
    expect(await log('2027-01-07')).toEqual({ refused: 'pairingMeetingBefore' })
    const other = await logMeeting(contextOf(db, employer), { pairingId, on: day('2027-01-11'), ...MEETING })
    expect(other).toEqual({ refused: 'notAllowed' })
  })

  test('the pulse is asked to both each month, to the day, and once', async () => {
    const { pairingId } = await makePairing(db, running('2027-01-31', '2027-07-30'))
    await advancePairings(clock('2027-02-27T22:59:00Z'))
    expect(await db.pairingPulse.count({ where: { pairingId } })).toBe(0)
    await Promise.all([
      advancePairings(clock('2027-02-27T23:01:00Z')),
      advancePairings(clock('2027-02-27T23:01:00Z')),
    ])
    await advancePairings(clock('2027-03-05T10:00:00Z'))
    expect(await db.pairingPulse.findMany({ where: { pairingId }, orderBy: { party: 'asc' } })).toMatchObject(
      [
        { party: 'sponsor', month: 1 },
        { party: 'person', month: 1 },
      ],
    )
    await advancePairings(clock('2027-08-15T10:00:00Z'))
    expect(await db.pairingPulse.count({ where: { pairingId } })).toBe(2)
  })

  test('the first tap counts, two at once too; a low one tells the referent, once', async () => {
    const { pairingId, candidate, sponsorActor } = await makePairing(db, running('2027-01-11', '2027-07-10'))
    await advancePairings(clock('2027-02-11T09:00:00Z'))
    const pulse = await db.pairingPulse.findFirstOrThrow({ where: { pairingId, party: 'person' } })
    const visitor = contextOf(db, { role: 'visitor' }, '2027-02-11T10:00:00Z')
    const token = visitor.ports.tokens.derive('pulse', pulse.id)
    const holder = made(await openPairingLink(visitor, { token, purpose: 'pulse' }))
    const tap = (mood: number) =>
      answerPulse(actingAs(visitor, holder), { pulseId: pulse.id, mood, note: null })
    const taps = await Promise.all([tap(1), tap(1), tap(4)])
    expect(taps.filter((each) => !isRefused(each) && each.counted)).toHaveLength(1)
    expect(await eventsOf('pairing.pulseLow')).toBeLessThanOrEqual(1)
    const other = { pulseId: pulse.id, mood: 4, note: null }
    expect(await answerPulse(contextOf(db, sponsorActor), other)).toEqual({ refused: 'notFound' })
    expect(await answerPulse(contextOf(db, candidate), other)).toEqual({ counted: false })
    expect(await signCharter(actingAs(visitor, holder), { pairingId, version: 0 })).toEqual({
      refused: 'notFound',
    })
    const late = contextOf(db, { role: 'visitor' }, '2027-04-01T10:00:00Z')
    expect(await openPairingLink(late, { token, purpose: 'pulse' })).toEqual({ refused: 'pairingLinkOver' })
  })

  test('thirty days without a meeting are told once; a meeting starts the count again; a pause silences it', async () => {
    const { pairingId, sponsorActor, referent } = await makePairing(db, running('2027-01-11', '2027-07-10'))
    await advancePairings(clock(at('2027-02-09')))
    expect(await eventsOf('pairing.noMeeting')).toBe(0)
    for (const again of ['2027-02-10', '2027-02-10', '2027-02-20']) await advancePairings(clock(at(again)))
    expect(await eventsOf('pairing.noMeeting')).toBe(1)
    const now = at('2027-02-20')
    made(await logMeeting(contextOf(db, sponsorActor, now), { pairingId, on: day('2027-02-20'), ...MEETING }))
    await advancePairings(clock(at('2027-03-22')))
    expect(await eventsOf('pairing.noMeeting')).toBe(2)
    const desk = (on: string) => contextOf(db, referent, at(on))
    made(await pausePairing(desk('2027-03-23'), { pairingId, reason: 'Un déménagement.' }))
    await advancePairings(clock(at('2027-05-20')))
    made(await resumePairing(desk('2027-05-20'), { pairingId }))
    await advancePairings(clock(at('2027-05-21')))
    expect(await eventsOf('pairing.noMeeting')).toBe(2)
    await advancePairings(clock(at('2027-06-19')))
    expect(await eventsOf('pairing.noMeeting')).toBe(3)
  })

  test('the charter is reminded twice; the term is announced, then told to the referent', async () => {
    const world = await makePairing(db)
    await sendIt(db, world)
    for (const on of ['2027-01-12', '2027-01-13', '2027-01-13', '2027-01-15', '2027-01-29'])
      await advancePairings(clock(at(on)))
    expect(await eventsOf('pairing.charterReminder')).toBe(2)
    await makePairing(db, running('2027-01-11', '2027-07-10'))
    await advancePairings(clock(at('2027-06-25')))
    expect(await eventsOf('pairing.endingSoon')).toBe(0)
    for (const on of ['2027-06-26', '2027-07-10']) await advancePairings(clock(at(on)))
    expect([await eventsOf('pairing.endingSoon'), await eventsOf('pairing.termReached')]).toEqual([1, 0])
    for (const on of ['2027-07-11', '2027-07-12']) await advancePairings(clock(at(on)))
    expect(await eventsOf('pairing.termReached')).toBe(1)
  })
})

describe('a pairing goes on, or ends', () => {
  test('into work for three months from the first day of the job, once, by the referent', async () => {
    const { pairingId, referent, sponsorActor } = await makePairing(db, running('2027-01-11', '2027-07-10'))
    const extend = (actor: Actor, hiredOn: string, now = '2027-05-03') =>
      extendPairing(contextOf(db, actor, at(now)), { pairingId, hiredOn: day(hiredOn) })
    expect(await extend(sponsorActor, '2027-05-01')).toEqual({ refused: 'notAllowed' })
    expect(await extend(referent, '2027-05-10')).toEqual({ refused: 'pairingHireInFuture' })
    expect(await extend(referent, '2027-01-10')).toEqual({ refused: 'pairingHireOutside' })
    expect(made(await extend(referent, '2027-05-01'))).toEqual({ endsOn: '2027-07-31' })
    expect(await extend(referent, '2027-05-01')).toEqual({ refused: 'pairingAlreadyInWork' })
  })

  test('carried through with a good outcome and two meetings; the truth is never refused', async () => {
    const world = await makePairing(db, running('2027-01-11', '2027-07-10'))
    const { pairingId, referent, sponsorActor } = world
    const end = (id: string, actor: Actor) =>
      endPairing(contextOf(db, actor, at('2027-03-01')), { pairingId: id, outcome: 'job', note: null })
    expect(await end(pairingId, sponsorActor)).toEqual({ refused: 'pairingOutcomeNotYours' })
    for (const [on, form] of [
      ['2027-01-20', 'inPerson'],
      ['2027-02-03', 'phone'],
      ['2027-02-17', 'video'],
    ] as const) {
      made(
        await logMeeting(contextOf(db, sponsorActor, at('2027-02-20')), {
          pairingId,
          ...MEETING,
          on: day(on),
          form,
        }),
      )
    }
    expect(made(await end(pairingId, referent))).toEqual({ state: 'completed' })
    expect(await end(pairingId, referent)).toMatchObject({ refused: 'pairingStateForbids' })
    const other = await makePairing(db, running('2027-01-11', '2027-07-10'))
    expect(made(await end(other.pairingId, other.referent))).toEqual({ state: 'endedEarly' })
  })

  test('each may leave; before the charter, the agreement came to nothing and the sponsor’s offer is free', async () => {
    const { pairingId, candidate, recommendation } = await makePairing(db)
    const input = { pairingId, outcome: 'noFit', note: 'Ce n’était pas le bon moment.' } as const
    expect(made(await endPairing(contextOf(db, candidate), input))).toEqual({ state: 'endedEarly' })
    expect(await db.recommendation.findUniqueOrThrow({ where: { id: recommendation.id } })).toMatchObject({
      state: 'failed',
    })
  })

  test('nobody of another territory finds it', async () => {
    const { pairingId } = await makePairing(db)
    const elsewhere = await makePairing(db)
    const stranger = await makeProfessional(db, 'partnershipReferent', elsewhere.territory.id)
    expect(await pausePairing(contextOf(db, stranger), { pairingId, reason: 'Rien.' })).toEqual({
      refused: 'notFound',
    })
    const leave = endPairing(contextOf(db, elsewhere.candidate), { pairingId, outcome: 'other', note: null })
    expect(await leave).toEqual({ refused: 'notFound' })
  })
})
