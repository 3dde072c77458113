/** From the first day to the assessments on the real database: long, because every story starts from a signed convention. */
import { describe, expect, test } from 'vitest'
import {
  type ConventionWorld,
  completed,
  done,
  makeConventionWorld,
  sent,
  validated,
} from '#test/support/conventions'
import { testDatabase } from '#test/support/database'
import { contextOf, day, NOW } from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { loadAssessmentForm } from '~/queries/convention/load-assessment'
import { loadCandidateImmersion } from '~/queries/convention/load-candidate-immersion'
import { loadConvention } from '~/queries/convention/load-convention'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { renewConvention } from '~/use-cases/convention/renew-convention'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'
import { advanceImmersions } from '~/use-cases/immersion/advance-immersions'
import { assessImmersion } from '~/use-cases/immersion/assess-immersion'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { interruptImmersion } from '~/use-cases/immersion/interrupt-immersion'
import { logVisit } from '~/use-cases/immersion/log-visit'
import { recordAccidentDeclaration } from '~/use-cases/immersion/record-accident-declaration'
import { reportAccident } from '~/use-cases/immersion/report-accident'
import { reportNoShow } from '~/use-cases/immersion/report-no-show'

const { db } = await testDatabase()
const FIRST_DAY = '2027-02-01T09:00:00Z'
const AFTER = '2027-02-15T09:00:00Z'

const rowOf = (id: string) => db.convention.findUniqueOrThrow({ where: { id } })
const advance = (now: string) => advanceImmersions(contextOf(db, { role: 'clock' }, now))
const told = (type: string, conventionId: string) =>
  db.outboxEvent.count({ where: { type, payload: { path: ['conventionId'], equals: conventionId } } })
const plansOf = (world: ConventionWorld) => db.reboundPlan.findMany({ where: { personId: world.person.id } })

const RATINGS = { attendance: 4, instructions: 3, skills: 2, teamwork: 4, initiative: 3 }
const OPINION = { welcome: 4, explanations: 4, tasks: 3, safety: 4, interest: 2 }

function assess(actor: Actor, conventionId: string, answers: Record<string, unknown>, now = AFTER) {
  return assessImmersion(contextOf(db, actor, now), { conventionId, signedName: 'Camille Durand', answers })
}

/** Both dates of a convention that the clock is about to meet, written directly: only the clock is under test. */
async function running(
  world: ConventionWorld,
  startDate: string,
  endDate: string,
  state: 'validated' | 'ongoing',
) {
  const id = await completed(db, world)
  await db.convention.update({
    where: { id },
    data: { state, startDate: day(startDate), endDate: day(endDate) },
  })
  return id
}

describe('the calendar moves immersions', () => {
  test('starts at midnight in Paris, not before, and tells it once', async () => {
    const world = await makeConventionWorld(db)
    const id = await running(world, '2027-02-01', '2027-02-12', 'validated')
    await advance('2027-01-31T22:59:59Z')
    expect((await rowOf(id)).state).toBe('validated')
    expect(await told('convention.startsTomorrow', id)).toBe(1)
    await Promise.all([advance('2027-01-31T23:00:00Z'), advance('2027-01-31T23:00:00Z')])
    expect((await rowOf(id)).state).toBe('ongoing')
    await advance('2027-02-01T08:00:00Z')
    expect(await told('convention.started', id)).toBe(1)
    expect(await told('convention.startsTomorrow', id)).toBe(1)
  })

  test.each([
    ['a Monday, on Friday', '2027-02-01', '2027-01-28T22:59:59Z', '2027-01-28T23:00:00Z'],
    ['a Wednesday, on Tuesday', '2027-02-03', '2027-02-01T22:59:59Z', '2027-02-01T23:00:00Z'],
    ['the day after Easter Monday, on Friday', '2027-03-30', '2027-03-25T22:59:59Z', '2027-03-25T23:00:00Z'],
  ])(
    'tells that it starts on %s: an SMS neither leaves on a Sunday nor arrives too late',
    async (_, start, before, from) => {
      const world = await makeConventionWorld(db)
      const id = await running(world, start, '2027-04-02', 'validated')
      await advance(before)
      expect(await told('convention.startsTomorrow', id)).toBe(0)
      await advance(from)
      await advance(from)
      expect(await told('convention.startsTomorrow', id)).toBe(1)
    },
  )

  test.each([
    ['in winter', '2027-02-12', '2027-02-12T22:59:59Z', '2027-02-12T23:00:00Z'],
    ['the night summer time begins', '2027-03-27', '2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z'],
    ['the first night of summer time', '2027-03-28', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z'],
    ['the night summer time ends', '2027-10-31', '2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z'],
    ['on the last day of February', '2027-02-28', '2027-02-28T22:59:59Z', '2027-02-28T23:00:00Z'],
    ['on 31 December', '2027-12-31', '2027-12-31T22:59:59Z', '2027-12-31T23:00:00Z'],
  ])('ends when the last day is over %s', async (_, endDate, before, after) => {
    const world = await makeConventionWorld(db)
    const id = await running(world, '2027-01-20', endDate, 'ongoing')
    await advance(before)
    expect((await rowOf(id)).state).toBe('ongoing')
    await advance(after)
    expect((await rowOf(id)).state).toBe('completed')
    expect(await told('convention.ended', id)).toBe(1)
  })

  test('asks again for assessments after 2 and 5 working days, only to those who said nothing', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance('2027-02-02T09:00:00Z')
    await advance('2027-02-13T09:00:00Z')
    await done(
      assess(world.candidate, id, { outcome: 'completed', ratings: OPINION }, '2027-02-13T09:00:00Z'),
    )
    await advance('2027-02-15T09:00:00Z')
    expect(await told('convention.assessmentReminder', id)).toBe(0)
    for (let turn = 0; turn < 4; turn += 1) await advance('2027-02-16T09:00:00Z')
    expect(await told('convention.assessmentReminder', id)).toBe(1)
    for (let turn = 0; turn < 4; turn += 1) await advance('2027-02-19T09:00:00Z')
    expect(await told('convention.assessmentReminder', id)).toBe(2)
  })

  test('nobody but the clock moves the calendar', async () => {
    const world = await makeConventionWorld(db)
    expect(await advanceImmersions(contextOf(db, world.referent, AFTER))).toBe(0)
  })
})

describe('the first day', () => {
  test('the company confirms the start, on the day and not before, however the clock ran', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const confirm = (now: string) => confirmStart(contextOf(db, world.employer, now), { conventionId: id })
    expect(await confirm('2027-01-31T09:00:00Z')).toMatchObject({ refused: 'immersionNotStartedYet' })
    await advance(FIRST_DAY)
    await done(confirm(FIRST_DAY))
    expect(await rowOf(id)).toMatchObject({ state: 'ongoing', startConfirmedBy: 'employer' })
  })

  test('a no-show says what happened and opens one rebound plan, even said twice at once', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const report = (actor: Actor) =>
      reportNoShow(contextOf(db, actor, FIRST_DAY), { conventionId: id, cause: 'transport' })
    const results = await Promise.all([report(world.employer), report(world.referent)])
    expect(results.filter((each) => !isRefused(each))).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'noShow', noShowCause: 'transport' })
    const plans = await plansOf(world)
    expect(plans).toMatchObject([
      { cause: 'noShow', ownerId: world.supportReferent.userId, conventionId: id },
    ])
    // Ten working days after Monday 1 February.
    expect(plans[0]?.appointmentDueOn).toEqual(day('2027-02-15'))
    expect(
      await db.outboxEvent.count({
        where: { type: 'rebound.opened', payload: { path: ['reboundPlanId'], equals: plans[0]?.id ?? '' } },
      }),
    ).toBe(1)
    // The days are free again for another immersion.
    await db.convention.updateMany({ where: { id }, data: { recommendationId: null } })
    await db.recommendation.update({ where: { id: world.recommendation.id }, data: { state: 'agreed' } })
    expect(await sent(db, world)).not.toBe(id)
  })
})

describe('an early end', () => {
  test('keeps the last day and the reason, frees the days after, opens a rebound plan', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance(FIRST_DAY)
    const stop = (lastDay: string) =>
      interruptImmersion(contextOf(db, world.employer, '2027-02-05T16:00:00Z'), {
        conventionId: id,
        lastDay: localDate(lastDay),
        reason: 'Le métier ne convient pas.',
      })
    expect(await stop('2027-01-31')).toMatchObject({ refused: 'assessmentLastDayOutside' })
    expect(await stop('2027-02-06')).toEqual({ refused: 'immersionLastDayInFuture' })
    await done(stop('2027-02-05'))
    expect(await rowOf(id)).toMatchObject({ state: 'interrupted', endedOn: day('2027-02-05') })
    expect(await plansOf(world)).toMatchObject([{ cause: 'endedEarly' }])
  })
})

describe('an accident', () => {
  const accident = { place: 'Chantier', description: 'Chute d’un marchepied.' }

  test('starts both clocks, is reported once, and shows what is left to do', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance(FIRST_DAY)
    const occurredAt = new Date('2027-02-02T09:30:00Z')
    const now = '2027-02-02T11:00:00Z'
    const report = (at = occurredAt) =>
      reportAccident(contextOf(db, world.employer, now), { conventionId: id, occurredAt: at, ...accident })
    expect(await report(new Date('2027-02-02T12:00:00Z'))).toEqual({ refused: 'accidentDate' })
    expect(await report(new Date('2027-01-31T12:00:00Z'))).toEqual({ refused: 'accidentDate' })
    const [first, second] = [await done(report()), await done(report())]
    expect(first).toEqual(second)
    const view = await loadHostConvention(db, world.employer, id, new Date(now))
    expect(view?.accidents).toMatchObject([
      {
        when: 'mardi 2 février 2027 à 10\u00a0h\u00a030',
        declared: false,
        tasks: [
          { key: 'tellSupport', done: 'mardi 2 février 2027 à 12\u00a0h', late: false },
          { key: 'declare', done: null, late: false, left: '48\u00a0h' },
        ],
      },
    ])
    const late = await loadConvention(db, world.referent, id, new Date('2027-02-05T09:00:00Z'))
    expect(late?.accidents[0]?.tasks[1]).toMatchObject({ late: true, left: null })
    const declare = (actor: Actor) =>
      recordAccidentDeclaration(contextOf(db, actor, '2027-02-03T09:00:00Z'), {
        accidentId: first.accidentId,
        reference: 'DAT-77',
      })
    expect(await declare(world.employer)).toEqual({ refused: 'notAllowed' })
    await done(declare(world.referent))
    const after = await loadConvention(db, world.referent, id, new Date('2027-02-05T09:00:00Z'))
    expect(after?.accidents[0]).toMatchObject({ declared: true, declarationReference: 'DAT-77' })
  })

  test('another territory declares nothing', async () => {
    const world = await makeConventionWorld(db)
    const other = await makeConventionWorld(db)
    const id = await validated(db, world)
    const input = { conventionId: id, occurredAt: new Date('2027-02-01T08:00:00Z'), ...accident }
    expect(await reportAccident(contextOf(db, other.employer, FIRST_DAY), input)).toEqual({
      refused: 'notFound',
    })
    const { accidentId } = await done(reportAccident(contextOf(db, world.employer, FIRST_DAY), input))
    expect(
      await recordAccidentDeclaration(contextOf(db, other.referent, FIRST_DAY), {
        accidentId,
        reference: 'X',
      }),
    ).toEqual({ refused: 'notFound' })
  })
})

describe('visits', () => {
  test('are logged between the first day and today, once', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const visit = (on: string) =>
      logVisit(contextOf(db, world.supportReferent, '2027-02-03T09:00:00Z'), {
        conventionId: id,
        on: localDate(on),
        form: 'onSite',
        note: 'Tout se passe bien.',
      })
    expect(await visit('2027-02-04')).toEqual({ refused: 'immersionVisitDate' })
    expect(await visit('2027-01-29')).toEqual({ refused: 'immersionVisitDate' })
    await done(visit('2027-02-02'))
    await done(visit('2027-02-02'))
    const view = await loadConvention(db, world.supportReferent, id, NOW)
    expect(view?.visits).toMatchObject([
      { title: 'Visite sur place, mardi 2 février 2027', by: 'Camille Durand' },
    ])
  })
})

describe('assessments', () => {
  test('both sides speak once; the host’s words close the convention and open the next door', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance(FIRST_DAY)
    const host = {
      outcome: 'completed',
      ratings: RATINGS,
      hired: true,
      hireContract: 'CDI',
      hireDate: '2027-03-01',
      objectiveReached: true,
    }
    expect(await assess(world.employer, id, host, '2027-02-03T09:00:00Z')).toEqual({
      refused: 'immersionNotOver',
    })
    await advance(AFTER)
    expect(await assess(world.employer, id, { ...host, hireContract: undefined })).toMatchObject({
      refused: 'assessmentInvalid',
    })
    const results = await Promise.all([assess(world.employer, id, host), assess(world.employer, id, host)])
    expect(results.filter((each) => !isRefused(each))).toEqual([{ nextStep: 'job' }])
    expect(results.filter(isRefused)).toEqual([{ refused: 'assessmentDone' }])
    expect((await rowOf(id)).state).toBe('assessed')
    await done(
      assess(world.candidate, id, { outcome: 'completed', ratings: OPINION, comment: 'J’ai appris.' }),
    )
    const mine = await loadCandidateImmersion(db, world.candidate, id, new Date(AFTER))
    expect(mine).toMatchObject({
      phase: 'over',
      hostAssessment: { author: 'host' },
      ownAssessment: { author: 'beneficiary' },
    })
    const hosts = JSON.stringify(await loadHostConvention(db, world.employer, id, new Date(AFTER)))
    expect(hosts).not.toContain('J’ai appris.')
    expect((await loadConvention(db, world.referent, id, new Date(AFTER)))?.nextDoor).toBe('Un emploi')
  })

  test('the host corrects what the clock assumed: a part only opens a rebound plan', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance(FIRST_DAY)
    await advance(AFTER)
    const part = { outcome: 'partly', ratings: RATINGS, hired: false }
    expect(await assess(world.employer, id, part)).toMatchObject({ refused: 'assessmentInvalid' })
    const tooMuch = { ...part, lastDay: '2027-02-05', hoursMissed: 71 }
    expect(await assess(world.employer, id, tooMuch)).toMatchObject({
      refused: 'assessmentHoursMissedTooMany',
    })
    expect(await done(assess(world.employer, id, { ...part, lastDay: '2027-02-05' }))).toEqual({
      nextStep: 'rebound',
    })
    expect(await rowOf(id)).toMatchObject({ state: 'assessed', endedOn: day('2027-02-05') })
    expect(await plansOf(world)).toHaveLength(1)
  })

  test('the form starts from what is known', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await done(reportNoShow(contextOf(db, world.employer, FIRST_DAY), { conventionId: id, cause: 'unknown' }))
    const form = await loadAssessmentForm(db, world.employer, id)
    expect(form?.values).toMatchObject({
      outcome: 'didNotCome',
      noShowCause: 'unknown',
      signedName: 'Camille Durand',
    })
    // The person is asked with no answer chosen for them.
    expect((await loadAssessmentForm(db, world.candidate, id))?.values.noShowCause).toBe('')
  })
})

describe('renewal', () => {
  const renew = (world: ConventionWorld, id: string, startDate = '2027-02-15', endDate = '2027-02-26') =>
    renewConvention(contextOf(db, world.referent, '2027-02-12T09:00:00Z'), {
      conventionId: id,
      startDate: localDate(startDate),
      endDate: localDate(endDate),
      reason: 'La personne a manqué une semaine.',
    })

  test('once, same objective, after the end; the company attests again', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance(FIRST_DAY)
    expect(await renew(world, id, '2027-02-12')).toMatchObject({ refused: 'conventionRenewalTooEarly' })
    expect(await renew(world, id, '2027-02-15', '2027-03-20')).toMatchObject({ refused: 'conventionTooLong' })
    const [first, second] = await Promise.all([done(renew(world, id)), done(renew(world, id))])
    expect(first).toEqual(second)
    expect(await rowOf(first.conventionId)).toMatchObject({
      state: 'draft',
      renewalOfId: id,
      objective: 'discoverJob',
    })
    const view = await loadConvention(db, world.referent, first.conventionId, NOW)
    expect(view?.checks?.missing.every(({ path }) => path.startsWith('attestations.'))).toBe(true)
    expect(view?.sections.some(({ key }) => key === 'renewal')).toBe(true)
    const unattested = await sendToSignature(contextOf(db, world.referent, '2027-02-12T09:00:00Z'), first)
    expect(unattested).toMatchObject({ refused: 'conventionIncomplete' })
  })

  test('not when the objective was reached', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await advance(FIRST_DAY)
    await advance(AFTER)
    await done(
      assess(world.employer, id, {
        outcome: 'completed',
        ratings: RATINGS,
        hired: false,
        objectiveReached: true,
      }),
    )
    expect(await renew(world, id)).toEqual({ refused: 'conventionRenewalObjectiveReached' })
  })
})

describe('what the person reads', () => {
  test('plain facts: the first hour, each day’s hours, who welcomes, what is theirs to do', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const view = await loadCandidateImmersion(db, world.candidate, id, NOW)
    expect(view).toMatchObject({
      phase: 'toSign',
      firstHour: 'lundi 1er février 2027 à 8\u00a0h\u00a030',
      welcome: 'Sofia Keller, cheffe d’équipe',
      objective: 'voir en vrai à quoi ressemble ce métier',
    })
    expect(view?.days).toEqual([
      {
        name: 'du lundi au vendredi',
        hours: '8\u00a0h\u00a030\u00a0– 12\u00a0h et 13\u00a0h\u00a0– 16\u00a0h\u00a030',
        total: '7\u00a0h par jour',
      },
    ])
  })
})
