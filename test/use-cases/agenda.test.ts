/** A person's agenda, and its private address. */
import { beforeEach, describe, expect, test } from 'vitest'
import { INTERVIEW, makeApplication } from '#test/support/applications'
import { type ConventionWorld, done, makeConventionWorld, sent, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makePerson, NOW } from '#test/support/factories'
import { makePairing } from '#test/support/pairings'
import { feedKey } from '~/domain/agenda/feed-address'
import { localDate } from '~/domain/calendar/local-date'
import type { CandidateActor } from '~/domain/permissions/actor'
import { loadAgenda } from '~/queries/agenda/load-agenda'
import { loadAgendaFeed } from '~/queries/agenda/load-agenda-feed'
import { renewAgendaAddress } from '~/use-cases/agenda/renew-agenda-address'
import { stopAgendaAddress } from '~/use-cases/agenda/stop-agenda-address'
import { cancelInterview } from '~/use-cases/application/cancel-interview'
import { setInterview } from '~/use-cases/application/set-interview'
import { cancelConvention } from '~/use-cases/convention/end-convention'
import { planMeeting } from '~/use-cases/pairing/plan-meeting'

const { db } = await testDatabase()
let world: ConventionWorld

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
})

/** « day kind », in order. */
async function agendaOf(candidate: CandidateActor, now: Date | string = NOW) {
  const { coming, past } = await loadAgenda(db, candidate, new Date(now))
  const flat = (days: typeof coming) =>
    days.flatMap(({ day, appointments }) => appointments.map(({ kind }) => `${day} ${kind}`))
  return { coming: flat(coming), past: flat(past), days: [...coming, ...past] }
}

const at = new Date('2027-01-20T08:30:00Z')

/** An interview of the world's person, agreed. */
async function interview() {
  const { id: applicationId } = await makeApplication(db, world)
  const employer = contextOf(db, world.employer)
  await done(setInterview(employer, { applicationId, revision: 0, at, ...INTERVIEW }))
  return { applicationId, employer }
}

const tokenOf = ({ personId }: CandidateActor, number: number) =>
  contextOf(db, world.candidate).ports.tokens.derive('agenda', feedKey(personId, number))

async function feedOf(token: string) {
  const { tokens, baseUrl } = contextOf(db, world.candidate).ports
  return loadAgendaFeed(db, { tokenHash: tokens.hash(token), baseUrl }, NOW)
}

describe('an agenda', () => {
  test('has each day of an immersion with its hours, and none of one that is cancelled', async () => {
    const conventionId = await validated(db, world)
    const { coming, days } = await agendaOf(world.candidate)
    expect(coming).toHaveLength(10)
    expect(coming[0]).toBe('2027-02-01 immersionDay')
    expect(coming.at(-1)).toBe('2027-02-12 immersionDay')
    const first = days[0]?.appointments[0]
    expect(first?.hours).toBe('8\u00a0h\u00a030\u00a0– 12\u00a0h et 13\u00a0h\u00a0– 16\u00a0h\u00a030')
    expect(first?.title).toContain('premier jour sur 10')
    expect(first?.address).toContain('Belfort')
    expect((await agendaOf(world.candidate, '2027-02-08T09:00:00Z')).past).toHaveLength(5)
    const desk = contextOf(db, world.referent)
    await done(cancelConvention(desk, { conventionId, reason: 'Chantier reporté.' }))
    expect((await agendaOf(world.candidate)).coming).toEqual([])
  })

  test('of a convention to sign has the day it should begin and the last one to sign', async () => {
    await sent(db, world)
    const { coming } = await agendaOf(world.candidate)
    expect(coming).toEqual(['2027-01-31 sign', '2027-02-01 immersionPlanned'])
  })

  test('has an interview until it is cancelled, and the first day of work', async () => {
    const { applicationId, employer } = await interview()
    expect((await agendaOf(world.candidate)).coming).toEqual(['2027-01-20 interview'])
    await done(cancelInterview(employer, { applicationId }))
    expect((await agendaOf(world.candidate)).coming).toEqual([])
    await db.jobApplication.update({
      where: { id: applicationId },
      data: { state: 'hired', hiredOn: new Date('2027-02-15'), hiredAt: NOW, contract: 'CDI', closedAt: NOW },
    })
    expect((await agendaOf(world.candidate)).coming).toEqual(['2027-02-15 firstWorkDay'])
  })

  test('has the meeting of a pairing, the last day to answer, and what follows a disappointment', async () => {
    const { candidate, pairingId, referent, offer, company, territory } = await makePairing(db)
    const on = localDate('2027-01-18')
    const meeting = { pairingId, on, at: 14 * 60, form: 'inPerson' as const, place: 'Café du Lion' }
    await done(planMeeting(contextOf(db, referent), meeting))
    const { personId } = candidate
    await db.reboundPlan.create({
      data: {
        ...{ personId, cause: 'noShow', ownerId: referent.userId, barriers: [], openedAt: NOW },
        appointmentDueOn: new Date('2027-01-15'),
      },
    })
    await db.recommendation.create({
      data: {
        ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId },
        ...{ state: 'proposed', origin: 'referent', referentId: referent.userId, proposedAt: NOW },
        candidateDeadline: new Date('2027-01-14'),
      },
    })
    const { coming, days } = await agendaOf(candidate)
    expect(coming).toEqual(['2027-01-14 answer', '2027-01-15 rebound', '2027-01-18 meeting'])
    expect(days[2]?.appointments[0]).toMatchObject({
      hours: '14\u00a0h\u00a0– 15\u00a0h',
      address: 'Café du Lion',
    })
    expect((await agendaOf(world.candidate)).coming).toEqual([])
  })
})

describe('the private address of an agenda', () => {
  test('opens it, is kept as a hash only, and a second press of the button keeps it', async () => {
    await interview()
    const candidate = contextOf(db, world.candidate)
    const [first, again] = await Promise.all([
      done(renewAgendaAddress(candidate, { first: true })),
      done(renewAgendaAddress(candidate, { first: true })),
    ])
    expect([first.number, again.number]).toEqual([1, 1])
    const token = tokenOf(world.candidate, 1)
    const text = await feedOf(token)
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20270120T093000')
    expect(text).not.toContain('Entretien')
    expect(await feedOf(token)).toBe(text)
    const stored = await db.agendaFeed.findFirstOrThrow()
    expect(JSON.stringify(stored)).not.toContain(token)
    expect(await feedOf('nimporte-quoi')).toBeNull()
  })

  test('renewed, the one before opens nothing; stopped, neither; given again, it is another', async () => {
    const candidate = contextOf(db, world.candidate)
    await done(renewAgendaAddress(candidate, { first: true }))
    expect((await done(renewAgendaAddress(candidate))).number).toBe(2)
    const [one, two, three] = [1, 2, 3].map((number) => tokenOf(world.candidate, number))
    expect(await feedOf(one ?? '')).toBeNull()
    expect(await feedOf(two ?? '')).toContain('BEGIN:VCALENDAR')
    await done(stopAgendaAddress(candidate))
    expect(await feedOf(two ?? '')).toBeNull()
    await done(stopAgendaAddress(candidate))
    expect((await done(renewAgendaAddress(candidate, { first: true }))).number).toBe(3)
    expect(await feedOf(two ?? '')).toBeNull()
    expect(await feedOf(three ?? '')).toContain('BEGIN:VCALENDAR')
    expect(await db.auditEntry.count({ where: { subjectId: world.person.id } })).toBe(4)
  })

  test('a cancelled appointment vanishes, a moved one keeps its identity and raises its number', async () => {
    const { applicationId, employer } = await interview()
    await done(renewAgendaAddress(contextOf(db, world.candidate)))
    const token = tokenOf(world.candidate, 1)
    const { revision } = await db.jobApplication.findUniqueOrThrow({ where: { id: applicationId } })
    const later = new Date('2027-01-21T08:30:00Z')
    await done(setInterview(employer, { applicationId, revision, at: later, ...INTERVIEW }))
    const moved = await feedOf(token)
    expect(moved).toContain(`UID:entretien-${applicationId}@passerelle`)
    expect(moved).toContain('SEQUENCE:1')
    expect(moved?.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    await done(cancelInterview(employer, { applicationId }))
    expect(await feedOf(token)).not.toContain('VEVENT')
  })

  test('of a closed account opens nothing', async () => {
    await done(renewAgendaAddress(contextOf(db, world.candidate)))
    const token = tokenOf(world.candidate, 1)
    await db.membership.update({ where: { id: world.candidate.membershipId }, data: { endedAt: NOW } })
    expect(await feedOf(token)).toBeNull()
  })

  test('is one’s own to make: nobody else’s role may', async () => {
    expect(await renewAgendaAddress(contextOf(db, world.referent))).toMatchObject({ refused: 'notAllowed' })
    expect(await stopAgendaAddress(contextOf(db, world.employer))).toMatchObject({ refused: 'notAllowed' })
    const other = await makeCandidate(db, await makePerson(db, world.followed))
    await done(renewAgendaAddress(contextOf(db, other)))
    expect(await db.agendaFeed.findMany()).toMatchObject([{ personId: other.personId }])
  })
})
