/** An immersion as whoever welcomes the person lives it. */
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type ConventionWorld,
  done,
  drafted,
  makeConventionWorld,
  validated,
} from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeMember } from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import type { CompanyRole } from '~/domain/company/company-roles'
import type { Actor, EmployerActor } from '~/domain/permissions/actor'
import { loadTutorSheet } from '~/queries/convention/load-tutor-sheet'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { interruptImmersion } from '~/use-cases/immersion/interrupt-immersion'
import { writeTutorNote } from '~/use-cases/immersion/write-tutor-note'

const { db } = await testDatabase()
let world: ConventionWorld
let conventionId: string

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db, { offer: { whatToBring: 'De quoi déjeuner.' } })
  conventionId = await validated(db, world)
})

const at = (now: string) => new Date(now)
const seen = async (now: string, viewer: Actor = world.employer) => {
  const sheet = await loadTutorSheet(db, viewer, conventionId, at(now))
  if (!sheet) throw new Error('no sheet')
  return sheet
}

async function member(companyRoles: CompanyRole[]): Promise<EmployerActor> {
  const place = { role: 'employer', territoryId: world.territory.id, companyId: world.company.id } as const
  const { user, membership } = await makeMember(db, place)
  return { ...place, companyRoles, userId: user.id, membershipId: membership.id, email: user.email }
}

describe('the tutor’s sheet', () => {
  test('has every worked day with its hours, those that passed and today’s', async () => {
    const sheet = await seen('2027-02-03T09:00:00Z')
    expect(sheet.days).toHaveLength(10)
    expect(sheet.days[2]).toMatchObject({
      ...{ on: '2027-02-03', date: 'mercredi 3 février', when: 'today', total: '7\u00a0h' },
    })
    expect(sheet.days.map(({ when }) => when).slice(0, 4)).toEqual(['past', 'past', 'today', 'ahead'])
    expect(sheet).toMatchObject({ worked: 10, done: 2, today: { number: 3 } })
    expect((await seen('2027-02-06T09:00:00Z')).today).toBeNull()
  })

  test('counts days in Paris, on both sides of midnight', async () => {
    expect((await seen('2027-02-02T22:59:00Z')).today).toMatchObject({ on: '2027-02-02' })
    expect((await seen('2027-02-02T23:00:00Z')).today).toMatchObject({ on: '2027-02-03' })
  })

  test('leaves out the days that the convention excepts, and ends on the day it stopped', async () => {
    const version = await db.conventionVersion.findFirstOrThrow({ where: { conventionId } })
    const content = version.content as { period: object }
    await db.conventionVersion.updateMany({
      where: { conventionId },
      data: { content: { ...content, period: { ...content.period, exceptDays: ['2027-02-05'] } } as object },
    })
    expect((await seen('2027-02-03T09:00:00Z')).days.map(({ on }) => on)).not.toContain('2027-02-05')
    const host = contextOf(db, world.employer, '2027-02-04T15:00:00Z')
    await done(confirmStart(host, { conventionId }))
    const said = { done: 'Un mur.', wentWell: null, toReview: null }
    await done(writeTutorNote(host, { conventionId, on: localDate('2027-02-04'), revision: 0, ...said }))
    const stop = { conventionId, lastDay: localDate('2027-02-03'), reason: 'Le chantier s’arrête.' }
    await done(interruptImmersion(host, stop))
    const { days, worked } = await seen('2027-02-08T09:00:00Z')
    expect(worked).toBe(3)
    expect(days.map(({ on, hours, note }) => [on, hours !== null, note !== null])).toEqual([
      ['2027-02-01', true, false],
      ['2027-02-02', true, false],
      ['2027-02-03', true, false],
      ['2027-02-04', false, true],
    ])
  })

  test('says what comes next: the start on its day, the assessment from the last one', async () => {
    expect((await seen('2027-01-31T09:00:00Z')).steps).toMatchObject({ ready: true, toStart: false })
    expect((await seen('2027-02-01T09:00:00Z')).steps).toMatchObject({ started: false, toStart: true })
    await done(confirmStart(contextOf(db, world.employer, '2027-02-01T09:00:00Z'), { conventionId }))
    expect((await seen('2027-02-11T09:00:00Z')).steps).toMatchObject({ toStart: false, toAssess: false })
    expect((await seen('2027-02-12T09:00:00Z')).steps).toMatchObject({ assessed: false, toAssess: true })
  })

  test('offers the log of past and present days to whoever tutors or administers, and to nobody else', async () => {
    const open = async (viewer: Actor) =>
      (await seen('2027-02-02T09:00:00Z', viewer)).days.filter((day) => day.open).map(({ on }) => on)
    expect(await open(world.employer)).toEqual(['2027-02-01', '2027-02-02'])
    expect(await open(await member(['signatory']))).toEqual([])
    const tutor = await member(['tutor'])
    await db.convention.update({ where: { id: conventionId }, data: { tutorEmail: tutor.email } })
    expect(await open(tutor)).toEqual(['2027-02-01', '2027-02-02'])
  })

  test('names whom to call, and nothing of the person but a name and a telephone', async () => {
    const sheet = await seen('2027-02-01T09:00:00Z')
    expect(sheet).toMatchObject({ personName: 'Nadia Benali', personPhone: '+33612345678' })
    expect(sheet.contacts.map(({ role }) => role)).toEqual([
      'Qui accompagne la personne',
      'Qui accompagne l’entreprise',
    ])
    expect(sheet.bring).toBe('De quoi déjeuner.')
    expect(JSON.stringify(sheet)).not.toMatch(/1997-03-04|rsa|birthDate|statuses/)
  })

  test('is not found by a tutor of somebody else, nor by another company; without hours, it has no day', async () => {
    expect(
      await loadTutorSheet(db, await member(['tutor']), conventionId, at('2027-02-01T09:00:00Z')),
    ).toBeNull()
    const elsewhere = await makeConventionWorld(db)
    expect(await loadTutorSheet(db, elsewhere.employer, conventionId, at('2027-02-01T09:00:00Z'))).toBeNull()
    const draft = await drafted(db, elsewhere)
    await db.conventionVersion.updateMany({ where: { conventionId: draft }, data: { content: {} } })
    const sheet = await loadTutorSheet(db, elsewhere.employer, draft, at('2027-02-01T09:00:00Z'))
    expect(sheet).toMatchObject({ days: [], worked: 0, today: null })
  })
})
