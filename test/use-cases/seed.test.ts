import { beforeEach, expect, test } from 'vitest'
import { backgroundWiring } from '#test/support/background'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { fixedClock } from '~/adapters/clock'
import { demoMail } from '~/adapters/mail-demo'
import { seedDemo } from '../../prisma/seed/demo'

const { db } = await testDatabase()
const SIZES = { companies: 4, offers: 16, jobs: 8, people: 40 }
const clock = fixedClock('2027-01-11T09:00:00Z')

beforeEach(() => emptyDatabase(db))

async function load() {
  await seedDemo(backgroundWiring(db, { mail: demoMail, demo: true, clock }), () => undefined, SIZES)
  const company = { name: true, partnershipReferent: { select: { lastName: true } } } as const
  const person = { email: true } as const
  return {
    people: await db.person.findMany({
      select: {
        ...{ firstName: true, lastName: true, email: true, phone: true, birthDate: true, city: true },
        ...{ skills: true, licences: true, consentAt: true, waitingSince: true, revision: true },
        wantedJobs: { select: { romeCode: true, rank: true }, orderBy: { rank: 'asc' } },
        travelModes: { select: { mode: true, maxKm: true }, orderBy: { mode: 'asc' } },
        diagnostic: { select: { domain: true, status: true }, orderBy: { domain: 'asc' } },
      },
      orderBy: [{ searchName: 'asc' }, { phone: 'asc' }],
    }),
    companies: await db.company.findMany({ select: company, orderBy: { siren: 'asc' } }),
    offers: await db.offer.findMany({
      where: { kind: { not: 'sponsorship' } },
      select: {
        ...{ title: true, state: true, tutorName: true, city: true, windowEnd: true, places: true },
        company: { select: { name: true } },
      },
      orderBy: [{ company: { siren: 'asc' } }, { romeCode: 'asc' }, { state: 'asc' }, { createdAt: 'asc' }],
    }),
    recommendations: await db.recommendation.findMany({
      select: {
        ...{ state: true, sentence: true, person: { select: person } },
        offer: { select: { title: true, company: { select: { name: true } } } },
      },
      orderBy: { person: { email: 'asc' } },
    }),
    conventions: await db.convention.findMany({
      select: { state: true, startDate: true, endDate: true, person: { select: person } },
      orderBy: { person: { email: 'asc' } },
    }),
    applications: await db.jobApplication.findMany({
      select: {
        ...{ state: true, interviewAt: true, hiredOn: true, contract: true, person: { select: person } },
        followUps: {
          select: { month: true, party: true, answer: true },
          orderBy: [{ month: 'asc' }, { party: 'asc' }],
        },
      },
      orderBy: { person: { email: 'asc' } },
    }),
    sponsors: await db.sponsor.findMany({
      select: {
        state: true,
        trade: true,
        company: { select: { name: true } },
        offers: { select: { state: true } },
      },
      orderBy: { user: { email: 'asc' } },
    }),
    pairings: await db.pairing.findMany({
      select: {
        ...{ state: true, startedOn: true, person: { select: person } },
        sponsor: { select: { user: { select: person } } },
        meetings: { select: { on: true, form: true }, orderBy: { on: 'asc' } },
        pulses: {
          select: { month: true, party: true, mood: true },
          orderBy: [{ month: 'asc' }, { party: 'asc' }],
        },
      },
      orderBy: { person: { email: 'asc' } },
    }),
    messages: await db.threadMessage.findMany({
      select: { body: true, authorRole: true, reportReason: true },
      orderBy: [{ body: 'asc' }, { at: 'asc' }],
    }),
  }
}

test('a load cut short is started again from nothing, and tells the same stories; a finished one is left alone', {
  timeout: 180_000,
}, async () => {
  const first = await load()
  await db.auditEntry.deleteMany({ where: { action: 'demo.loaded' } })
  expect(await load()).toEqual(first)
  const company = await db.company.findFirstOrThrow()
  await db.company.update({ where: { id: company.id }, data: { name: 'Renommée depuis' } })
  expect((await load()).companies).toContainEqual(expect.objectContaining({ name: 'Renommée depuis' }))

  expect(first.people).toHaveLength(SIZES.people)
  expect(first.offers).toHaveLength(SIZES.offers + SIZES.jobs)
  expect(first.recommendations.length).toBeGreaterThanOrEqual(5)
  expect(new Set(first.conventions.map(({ state }) => state)).size).toBeGreaterThanOrEqual(4)
  expect(first.applications.length).toBeGreaterThanOrEqual(3)
  expect(new Set(first.pairings.map(({ state }) => state)).size).toBeGreaterThanOrEqual(3)
  expect(first.sponsors.map(({ state }) => state)).toContain('submitted')
  expect(first.messages.some(({ reportReason }) => reportReason !== null)).toBe(true)
})
