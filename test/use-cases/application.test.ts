/** A job application from its agreement to its end, on the real database: long, because the rules share one small world. */
import { beforeEach, describe, expect, test } from 'vitest'
import { anotherPerson, INTERVIEW, makeApplication, makeHire, makeJobOffer } from '#test/support/applications'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makeWorld, NOW } from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { advanceApplications } from '~/use-cases/application/advance-applications'
import { answerFollowUp } from '~/use-cases/application/answer-follow-up'
import { askImmersion } from '~/use-cases/application/ask-immersion'
import { cancelInterview } from '~/use-cases/application/cancel-interview'
import { endHire } from '~/use-cases/application/end-hire'
import { hirePerson } from '~/use-cases/application/hire-person'
import { offerJob } from '~/use-cases/application/offer-job'
import { openFollowUpLink } from '~/use-cases/application/open-follow-up-link'
import { refuseApplication } from '~/use-cases/application/refuse-application'
import { setInterview } from '~/use-cases/application/set-interview'
import { settleFollowUp } from '~/use-cases/application/settle-follow-up'
import { withdrawApplication } from '~/use-cases/application/withdraw-application'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { failRecommendation } from '~/use-cases/recommendation/fail-recommendation'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const CLOCK: Actor = { role: 'clock' }
const at = new Date('2027-01-14T08:30:00Z')
const hire = { hiredOn: localDate('2027-02-01'), contract: 'CDI' as const, contractEndOn: null }
const code = (result: unknown) => (isRefused(result) ? result.refused : 'done')
const read = (id: string) =>
  db.jobApplication.findUniqueOrThrow({ where: { id }, include: { followUps: true, history: true } })
const events = async () =>
  (await db.outboxEvent.findMany({ orderBy: { seq: 'asc' } })).map(({ type }) => type)

describe('from the agreement to the interview', () => {
  test('agreeing on a job opens an application, and takes no place: several people may be met', async () => {
    const world = await makeWorld(db)
    const { id: offerId } = await makeJobOffer(db, world)
    const other = await anotherPerson(db, world)
    for (const personId of [world.person.id, other.id]) {
      const { id: recommendationId } = await db.recommendation.create({
        data: {
          ...{ territoryId: world.territory.id, offerId, companyId: world.company.id, personId },
          ...{ state: 'presented', origin: 'referent', presentedAt: NOW },
        },
      })
      const context = contextOf(db, world.employer)
      expect(code(await answerAsHost(context, { recommendationId, answer: 'accept' }))).toBe('done')
    }
    expect(await db.jobApplication.count({ where: { offerId, state: 'presented' } })).toBe(2)
    expect((await db.offer.findUniqueOrThrow({ where: { id: offerId } })).state).toBe('published')
    expect(await events()).toContain('application.opened')
  })

  test('an interview is proposed, changed, cancelled: its appointment keeps one identity and a growing number', async () => {
    const world = await makeWorld(db)
    const { id: applicationId } = await makeApplication(db, world)
    const employer = contextOf(db, world.employer)
    const set = (revision: number, when = at) =>
      setInterview(employer, { applicationId, revision, at: when, ...INTERVIEW })
    expect(code(await set(0))).toBe('done')
    expect(code(await set(0))).toBe('someoneWasFaster')
    expect(code(await set(1, new Date('2027-01-15T09:00:00Z')))).toBe('done')
    expect(await read(applicationId)).toMatchObject({ state: 'interview', interviewSequence: 1 })
    expect(code(await cancelInterview(contextOf(db, world.referent), { applicationId }))).toBe('done')
    expect(code(await set(3, at))).toBe('done')
    expect(await read(applicationId)).toMatchObject({ interviewSequence: 3, interviewAt: at })
    expect(await db.personalLink.count({ where: { jobApplicationId: applicationId } })).toBe(1)
    expect(await events()).toEqual([
      'application.interviewProposed',
      'application.interviewChanged',
      'application.interviewCancelled',
      'application.interviewProposed',
    ])
  })

  test('others’ applications do not exist, and a person moves nothing', async () => {
    const world = await makeWorld(db)
    const stranger = await makeWorld(db)
    const { id: applicationId } = await makeApplication(db, world)
    const candidate = await makeCandidate(db, world.person)
    const set = (actor: Actor) =>
      setInterview(contextOf(db, actor), { applicationId, revision: 0, at, ...INTERVIEW })
    expect(code(await set(stranger.employer))).toBe('notFound')
    expect(code(await set(stranger.referent))).toBe('notFound')
    expect(code(await set(candidate))).toBe('notAllowed')
    expect(code(await offerJob(contextOf(db, world.supportReferent), { applicationId }))).toBe('notAllowed')
  })

  test('the eve is told once, and a new date tells its own', async () => {
    const world = await makeWorld(db)
    const { id: applicationId } = await makeApplication(db, world)
    const employer = contextOf(db, world.employer)
    await setInterview(employer, { applicationId, revision: 0, at, ...INTERVIEW })
    const tick = (now: string) => advanceApplications(contextOf(db, CLOCK, now))
    expect(await tick('2027-01-12T12:00:00Z')).toBe(0)
    expect(await tick('2027-01-13T07:00:00Z')).toBe(1)
    expect(await tick('2027-01-13T07:10:00Z')).toBe(0)
    const later = { applicationId, revision: 1, at: new Date('2027-01-20T08:30:00Z'), ...INTERVIEW }
    await setInterview(employer, later)
    expect(await tick('2027-01-19T07:00:00Z')).toBe(1)
  })
})

describe('the answer', () => {
  test('a hire concludes the recommendation, fills the last place and writes six questions', async () => {
    const world = await makeWorld(db)
    const { id: applicationId, offerId, recommendationId } = await makeApplication(db, world)
    await offerJob(contextOf(db, world.employer), { applicationId })
    expect(code(await hirePerson(contextOf(db, world.employer), { applicationId, ...hire }))).toBe('done')
    const { state, followUps } = await read(applicationId)
    expect(state).toBe('hired')
    expect(followUps.map(({ dueOn }) => dueOn.toISOString().slice(0, 10)).sort()).toEqual([
      '2027-03-01',
      '2027-03-01',
      '2027-05-03',
      '2027-05-03',
      '2027-08-02',
      '2027-08-02',
    ])
    expect(await db.recommendation.findUnique({ where: { id: recommendationId } })).toMatchObject({
      state: 'concluded',
    })
    expect(await db.offer.findUnique({ where: { id: offerId } })).toMatchObject({ state: 'filled' })
  })

  test('two hires for one post at the same instant: exactly one is made', async () => {
    const world = await makeWorld(db)
    const first = await makeApplication(db, world)
    const { id: personId } = await anotherPerson(db, world)
    const second = await makeApplication(db, world, {}, { offerId: first.offerId, personId })
    const results = await Promise.all([
      hirePerson(contextOf(db, world.employer), { applicationId: first.id, ...hire }),
      hirePerson(contextOf(db, world.referent), { applicationId: second.id, ...hire }),
    ])
    expect(results.map(code).sort()).toEqual(['done', 'hireNoPlaceLeft'])
    expect(await db.jobApplication.count({ where: { state: 'hired' } })).toBe(1)
  })

  test('hired and refused at the same instant: one wins, the other is told', async () => {
    const world = await makeWorld(db)
    const { id: applicationId } = await makeApplication(db, world)
    const results = await Promise.all([
      hirePerson(contextOf(db, world.employer), { applicationId, ...hire }),
      refuseApplication(contextOf(db, world.referent), { applicationId, reason: 'otherPersonChosen' }),
    ])
    expect(results.map(code).sort()).toEqual(['applicationStateForbids', 'done'])
  })

  test('a refusal ends the agreement without a place being lost; two in a row open a rebound', async () => {
    const world = await makeWorld(db)
    const employer = contextOf(db, world.employer)
    for (const reason of ['skillMissing', 'otherPersonChosen'] as const) {
      const { id: applicationId, recommendationId } = await makeApplication(db, world)
      if (reason === 'skillMissing') {
        const bare = await refuseApplication(employer, { applicationId, reason })
        expect(code(bare)).toBe('recommendationDetailMissing')
      }
      await refuseApplication(employer, { applicationId, reason, detail: 'Le coffrage' })
      expect(await db.recommendation.findUnique({ where: { id: recommendationId } })).toMatchObject({
        ...{ state: 'failed', reason: 'notHired' },
      })
    }
    expect(await db.reboundPlan.findMany()).toMatchObject([{ cause: 'twoEmployerRefusals' }])
    expect(await events()).not.toContain('recommendation.failed')
  })

  test('the person withdraws; the referent may not end the agreement behind an open application', async () => {
    const world = await makeWorld(db)
    const { id: applicationId, recommendationId } = await makeApplication(db, world)
    const fail = { recommendationId, reason: 'notReachable' } as const
    expect(code(await failRecommendation(contextOf(db, world.referent), fail))).toBe(
      'recommendationHasApplication',
    )
    const candidate = contextOf(db, await makeCandidate(db, world.person))
    expect(code(await withdrawApplication(candidate, { applicationId, reason: 'childcare' }))).toBe('done')
    expect(await read(applicationId)).toMatchObject({ state: 'withdrawn', reason: 'childcare' })
  })
})

describe('an immersion first', () => {
  test('asked once, drafted from the application with the one objective that fits, pointing back to it', async () => {
    const world = await makeWorld(db)
    const { id: applicationId, recommendationId } = await makeApplication(db, world)
    const employer = contextOf(db, world.employer)
    await askImmersion(employer, { applicationId })
    await askImmersion(employer, { applicationId })
    expect(await events()).toEqual(['application.immersionAsked'])
    const dates = { startDate: localDate('2027-02-01'), endDate: localDate('2027-02-12') }
    const made = await draftConvention(contextOf(db, world.referent), {
      ...{ recommendationId, ...dates, objective: 'discoverJob' },
    })
    if (isRefused(made)) throw new Error(made.refused)
    const convention = await db.convention.findUniqueOrThrow({ where: { id: made.conventionId } })
    expect(convention).toMatchObject({ jobApplicationId: applicationId, objective: 'initiateRecruitment' })
  })
})

describe('after the hire', () => {
  const MONDAY = '2027-03-01T08:00:00Z'

  async function asked() {
    const world = await makeWorld(db)
    const { id: applicationId } = await makeApplication(db, world)
    await hirePerson(contextOf(db, world.employer), { applicationId, ...hire })
    await advanceApplications(contextOf(db, CLOCK, MONDAY))
    const { followUps } = await read(applicationId)
    const of = (party: string) => followUps.find((each) => each.month === 1 && each.party === party)?.id ?? ''
    const tap = (party: 'person' | 'employer', answer: 'stillThere' | 'difficulties' | 'left') =>
      answerFollowUp(contextOf(db, { role: 'linkedFollowUp', followUpId: of(party) }, MONDAY), {
        ...{ followUpId: of(party), answer },
      })
    return { world, applicationId, of, tap }
  }

  test('both sides are asked once, reminded once, through a link that answers without an account', async () => {
    const { of } = await asked()
    const tick = (now: string) => advanceApplications(contextOf(db, CLOCK, now))
    expect(await tick(MONDAY)).toBe(0)
    expect(await tick('2027-03-05T08:00:00Z')).toBe(0)
    expect(await tick('2027-03-08T08:00:00Z')).toBe(2)
    expect(await tick('2027-03-09T08:00:00Z')).toBe(0)
    const visitor = contextOf(db, { role: 'visitor' }, MONDAY)
    const token = visitor.ports.tokens.derive('followUp', of('person'))
    expect(await openFollowUpLink(visitor, { token })).toEqual({
      ...{ role: 'linkedFollowUp', followUpId: of('person') },
    })
    const late = contextOf(db, { role: 'visitor' }, '2027-05-01T08:00:00Z')
    expect(code(await openFollowUpLink(late, { token }))).toBe('followUpLinkOver')
    expect(code(await openFollowUpLink(visitor, { token: 'x' }))).toBe('notFound')
  })

  test('nobody is asked on a day off, nor twice by two workers', async () => {
    const world = await makeWorld(db)
    await makeHire(db, world, '2026-12-01')
    expect(await advanceApplications(contextOf(db, CLOCK, '2027-01-10T09:00:00Z'))).toBe(0)
    const monday = contextOf(db, CLOCK)
    const told = await Promise.all([advanceApplications(monday), advanceApplications(monday)])
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(2)
  })

  test('the same tap twice is one answer; another one is refused', async () => {
    const { tap, of } = await asked()
    expect(code(await tap('person', 'stillThere'))).toBe('done')
    expect(code(await tap('person', 'stillThere'))).toBe('done')
    expect(code(await tap('person', 'left'))).toBe('followUpAnswered')
    const stored = await db.hireFollowUp.findUnique({ where: { id: of('person') } })
    expect(stored).toMatchObject({ answer: 'stillThere', attention: null })
  })

  test('a side answers only its own question', async () => {
    const { world, of } = await asked()
    const employer = contextOf(db, world.employer, MONDAY)
    const mine = { followUpId: of('employer'), answer: 'stillThere' } as const
    expect(code(await answerFollowUp(employer, { ...mine, followUpId: of('person') }))).toBe('notFound')
    const stranger = await makeWorld(db)
    expect(code(await answerFollowUp(contextOf(db, stranger.employer, MONDAY), mine))).toBe('notFound')
    expect(code(await answerFollowUp(employer, mine))).toBe('done')
  })

  test('difficulties go to the referent until they say they called', async () => {
    const { world, tap, of, applicationId } = await asked()
    await tap('employer', 'difficulties')
    expect(await events()).toContain('hire.attentionNeeded')
    const settle = { followUpId: of('employer'), note: 'Appelée, on ajuste les horaires.' }
    expect(await settleFollowUp(contextOf(db, world.referent, MONDAY), settle)).toEqual({ applicationId })
    expect((await db.hireFollowUp.findUnique({ where: { id: of('employer') } }))?.settledAt).not.toBeNull()
  })

  test('left before three months opens a rebound; two sides at once who disagree call the referent instead', async () => {
    const { tap, applicationId } = await asked()
    await tap('person', 'left')
    expect(await read(applicationId)).toMatchObject({ endedOn: new Date('2027-03-01T00:00:00Z') })
    expect(await db.reboundPlan.findMany()).toMatchObject([
      { cause: 'jobEndedBeforeThreeMonths', jobApplicationId: applicationId },
    ])
    const second = await asked()
    await Promise.all([second.tap('person', 'stillThere'), second.tap('employer', 'left')])
    const said = await db.hireFollowUp.findMany({ where: { attention: 'contradiction' } })
    expect(said).toHaveLength(1)
  })

  test('an end is told once, within the contract; the questions stop', async () => {
    const { world, applicationId } = await asked()
    const may = (now: string) => contextOf(db, world.employer, now)
    const end = { applicationId, reason: 'trialEnded' as const }
    const bad = await endHire(may(MONDAY), { ...end, lastDay: localDate('2027-03-02') })
    expect(code(bad)).toBe('hireEndOutside')
    const done = await endHire(may('2027-04-05T08:00:00Z'), { ...end, lastDay: localDate('2027-04-02') })
    expect(done).toEqual({ end: 'early' })
    const again = await endHire(may('2027-04-05T08:00:00Z'), { ...end, lastDay: localDate('2027-04-02') })
    expect(code(again)).toBe('applicationStateForbids')
    expect(await advanceApplications(contextOf(db, CLOCK, '2027-05-03T08:00:00Z'))).toBe(0)
    expect(await db.reboundPlan.count()).toBe(1)
  })
})
