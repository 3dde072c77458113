/** The tutor's log on the real database: who writes it, who reads it, how long it is kept. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type ConventionWorld, done, makeConventionWorld, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeMember, makeProfessional } from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import type { CompanyRole } from '~/domain/company/company-roles'
import type { Actor, EmployerActor } from '~/domain/permissions/actor'
import { loadTutorLog } from '~/queries/convention/load-tutor-log'
import { loadTutorNote } from '~/queries/convention/load-tutor-note'
import { assessImmersion } from '~/use-cases/immersion/assess-immersion'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { writeTutorNote } from '~/use-cases/immersion/write-tutor-note'
import { applyRetention } from '~/use-cases/retention/apply-retention'

const { db } = await testDatabase()
const SECOND_DAY = '2027-02-02T15:30:00Z'
const ON = localDate('2027-02-02')
const SAID = { done: 'Un mur de parpaings.', wentWell: 'Des gestes précis.', toReview: null }

let world: ConventionWorld
let conventionId: string

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
  conventionId = await validated(db, world)
  await done(confirmStart(contextOf(db, world.employer, '2027-02-01T09:00:00Z'), { conventionId }))
})

async function member(companyRoles: CompanyRole[]): Promise<EmployerActor> {
  const place = { role: 'employer', territoryId: world.territory.id, companyId: world.company.id } as const
  const { user, membership } = await makeMember(db, place, { firstName: 'Sabrina', lastName: 'Nardin' })
  await db.membership.update({ where: { id: membership.id }, data: { companyRoles } })
  return { ...place, companyRoles, userId: user.id, membershipId: membership.id, email: user.email }
}

const write = (actor: Actor, changes: object = {}, now = SECOND_DAY) =>
  writeTutorNote(contextOf(db, actor, now), { conventionId, on: ON, revision: 0, ...SAID, ...changes })
const read = (viewer: Actor) => loadTutorLog(db, viewer, conventionId, new Date(SECOND_DAY))

describe('a day is noted', () => {
  test('by whoever tutors this immersion, and by an administrator; by nobody else', async () => {
    const tutor = await member(['tutor'])
    expect(await write(tutor)).toEqual({ refused: 'notFound' })
    await db.convention.update({ where: { id: conventionId }, data: { tutorEmail: tutor.email } })
    expect(await write(tutor)).toEqual({ revision: 1 })
    expect(await write(world.employer, { on: localDate('2027-02-01') })).toEqual({ revision: 1 })
    for (const other of [
      await member(['recruiter']),
      await member(['signatory']),
      world.referent,
      world.supportReferent,
      world.candidate,
    ]) {
      expect(await write(other, { done: 'Autre chose.' })).toEqual({ refused: 'notAllowed' })
    }
    const elsewhere = await makeConventionWorld(db)
    expect(await write(elsewhere.employer)).toEqual({ refused: 'notFound' })
  })

  test('with its author and its time; a change adds who made it and when', async () => {
    await done(write(world.employer))
    const tutor = await member(['administrator'])
    expect(await write(tutor, { done: 'Deux murs.', revision: 1 }, '2027-02-03T08:05:00Z')).toEqual({
      revision: 2,
    })
    expect(await read(world.employer)).toMatchObject([
      {
        ...{ day: 'mardi 2 février', done: 'Deux murs.', wentWell: 'Des gestes précis.' },
        written: { by: 'Camille Durand', at: 'à 16\u00a0h\u00a030' },
        edited: { by: 'Sabrina Nardin', at: 'mercredi 3 février à 9\u00a0h\u00a005' },
      },
    ])
  })

  test('once when it is sent twice; a change on an older reading is refused', async () => {
    const both = await Promise.all([write(world.employer), write(world.employer)])
    expect(both).toEqual([{ revision: 1 }, { revision: 1 }])
    expect(await db.tutorNote.count()).toBe(1)
    expect(await write(world.employer, { done: 'Autre chose.' })).toEqual({ refused: 'someoneWasFaster' })
    const two = await Promise.all(
      ['Un.', 'Deux.'].map((said) => write(world.employer, { done: said, revision: 1 })),
    )
    expect(two.filter((answer) => 'refused' in answer)).toEqual([{ refused: 'someoneWasFaster' }])
  })

  test('never for a day to come, for a Saturday, nor once the assessment is made', async () => {
    expect(await write(world.employer, { on: localDate('2027-02-03') })).toEqual({ refused: 'logDay' })
    const later = '2027-02-12T15:00:00Z'
    expect(await write(world.employer, { on: localDate('2027-02-06') }, later)).toEqual({ refused: 'logDay' })
    const ratings = { attendance: 4, instructions: 3, skills: 2, teamwork: 4, initiative: 3 }
    const answers = { outcome: 'completed', objectiveReached: true, ratings, hired: false }
    await done(
      assessImmersion(contextOf(db, world.employer, later), {
        conventionId,
        signedName: 'C. Durand',
        answers,
      }),
    )
    expect(await write(world.employer, {}, later)).toEqual({ refused: 'logClosed' })
  })

  test('without a social security number', async () => {
    expect(await write(world.employer, { toReview: '2 85 05 78 006 084 36' })).toEqual({
      refused: 'personTextHoldsNir',
    })
  })
})

describe('the log', () => {
  test('is read by the company’s members who find the immersion, its two referents and the person alone', async () => {
    await done(write(world.employer))
    const { territory, organisation } = world
    const readers = {
      administrator: world.employer,
      recruiter: await member(['recruiter']),
      signatory: await member(['signatory']),
      partnershipReferent: world.referent,
      supportReferent: world.supportReferent,
      person: world.candidate,
    }
    for (const [who, viewer] of Object.entries(readers)) expect(await read(viewer), who).toHaveLength(1)
    const others = {
      tutorOfAnother: await member(['tutor']),
      otherPartnershipReferent: await makeProfessional(db, 'partnershipReferent', territory.id),
      colleagueOfSupport: await makeProfessional(db, 'supportReferent', territory.id, organisation.id),
      coordinator: await makeProfessional(db, 'coordinator', territory.id),
      observer: await makeProfessional(db, 'observer', territory.id),
      otherCompany: (await makeConventionWorld(db)).employer,
      visitor: { role: 'visitor' } as const,
    }
    for (const [who, viewer] of Object.entries(others)) expect(await read(viewer), who).toEqual([])
  })

  test('follows the company to the referent who takes it over', async () => {
    await done(write(world.employer))
    const next = await makeProfessional(db, 'partnershipReferent', world.territory.id)
    await db.company.update({ where: { id: world.company.id }, data: { partnershipReferentId: next.userId } })
    expect(await read(next)).toHaveLength(1)
  })

  test('is erased six months after the immersion, not before; the assessment stays', async () => {
    await done(write(world.employer))
    const retain = (now: string) => done(applyRetention(contextOf(db, { role: 'clock' }, now)))
    expect((await retain('2027-08-12T10:00:00Z')).tutorLogs).toBe(0)
    expect(await db.tutorNote.count()).toBe(1)
    expect((await retain('2027-08-13T10:00:00Z')).tutorLogs).toBe(1)
    expect(await db.tutorNote.count()).toBe(0)
    expect(await db.convention.count({ where: { id: conventionId } })).toBe(1)
  })
})

describe('the page of a day', () => {
  const open = (on: string, now = SECOND_DAY, viewer: Actor = world.employer) =>
    loadTutorNote(db, viewer, conventionId, localDate(on), new Date(now))

  test('says which day it is, and what was to be looked at again', async () => {
    await done(write(world.employer, { toReview: 'Le niveau à bulle.' }))
    expect(await open('2027-02-03', '2027-02-03T15:00:00Z')).toMatchObject({
      ...{ number: 3, count: 10, isToday: true, note: null, revision: 0, closed: null },
      lastToReview: { day: 'mardi 2 février', text: 'Le niveau à bulle.' },
    })
    expect(await open('2027-02-02')).toMatchObject({
      revision: 1,
      note: { done: SAID.done },
      lastToReview: null,
    })
  })

  test('does not exist for another day, nor for whoever does not find the immersion', async () => {
    expect(await open('2027-02-06')).toBeNull()
    expect(await open('2027-03-01')).toBeNull()
    expect(await open('2027-02-02', SECOND_DAY, await member(['tutor']))).toBeNull()
    expect((await open('2027-02-04'))?.closed).toContain('jours de présence')
  })
})
