/** A company's own figures: what counts, when, and for whom. */
import { beforeEach, describe, expect, test } from 'vitest'
import { makeHire } from '#test/support/applications'
import { type ConventionWorld, makeConventionWorld } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { day, makePerson, makeSponsor } from '#test/support/factories'
import { makePairing } from '#test/support/pairings'
import type { Prisma } from '~/database/generated/client'
import type { StatisticsMonths } from '~/domain/company/statistics'
import { loadStatistics } from '~/queries/company/load-statistics'

const { db } = await testDatabase()
/** A Thursday at noon in Paris. */
const TODAY = new Date('2027-05-20T10:00:00Z')
let world: ConventionWorld

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
  await db.recommendation.deleteMany()
})

const figures = (months: StatisticsMonths = '3') => loadStatistics(db, world.employer, months, TODAY)

async function presented(data: Partial<Prisma.RecommendationUncheckedCreateInput>) {
  const { territory, offer, company } = world
  const person = await makePerson(db, world.followed)
  return db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ state: 'presented', origin: 'referent', presentedAt: new Date('2027-05-03T08:00:00Z') },
      ...{ employerDeadline: day('2027-05-10'), ...data },
    },
  })
}

async function immersion(data: Partial<Prisma.ConventionUncheckedCreateInput>) {
  const { territory, offer, company, establishment, organisation } = world
  const person = await makePerson(db, world.followed)
  return db.convention.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id },
      ...{ reference: `PAS-${person.id.slice(0, 8)}`, objective: 'discoverJob', state: 'completed' },
      ...{ startDate: day('2027-05-03'), endDate: day('2027-05-14'), ...data },
    },
  })
}

describe('answers', () => {
  test('are due once given or once their last day is past; an answer on the last day is in time', async () => {
    await presented({ state: 'agreed', agreedAt: new Date('2027-05-10T21:59:00Z') })
    await presented({ state: 'declinedByEmployer', closedAt: new Date('2027-05-10T22:00:00Z') })
    await presented({ state: 'lapsed', closedAt: new Date('2027-05-12T08:00:00Z') })
    expect(await figures()).toMatchObject({ received: 3, due: 3, onTime: 1, rate: 33, agreed: 1 })
  })

  test('still awaited in time, or withdrawn before, are not due', async () => {
    await presented({ employerDeadline: day('2027-05-20') })
    await presented({ state: 'withdrawn', closedAt: new Date('2027-05-05T08:00:00Z') })
    expect(await figures()).toMatchObject({ received: 2, due: 0, rate: null, delay: null })
    await presented({ employerDeadline: day('2027-05-19') })
    expect(await figures()).toMatchObject({ due: 1, onTime: 0, rate: 0 })
  })

  test('have the delay of the one in the middle', async () => {
    for (const agreedAt of ['2027-05-04', '2027-05-05', '2027-05-18']) {
      await presented({ state: 'agreed', agreedAt: new Date(`${agreedAt}T08:00:00Z`) })
    }
    expect((await figures()).delay).toBe('2\u00a0jours')
  })

  test('count in the months in which people were presented, as Paris counts them', async () => {
    await presented({ presentedAt: new Date('2027-02-28T22:59:00Z') })
    await presented({ presentedAt: new Date('2027-02-28T23:00:00Z') })
    const view = await figures()
    expect(view.received).toBe(1)
    expect(view.byMonth.map(({ label, received }) => `${label} ${received}`)).toEqual([
      ...['mars 2027 1', 'avril 2027 0', 'mai 2027 0'],
    ])
    expect((await figures('6')).received).toBe(2)
    expect((await figures('24')).byMonth).toHaveLength(24)
  })

  test('of a sponsor, or not presented yet, are not the company’s', async () => {
    const { sponsor } = await makeSponsor(db, world.territory.id, { companyId: world.company.id })
    await presented({ sponsorId: sponsor.id })
    await presented({ state: 'proposed', presentedAt: null, employerDeadline: null })
    expect((await figures()).received).toBe(0)
  })
})

describe('what followed', () => {
  test('an immersion counts on the day it ended, even early; never one that nobody came to', async () => {
    await immersion({})
    await immersion({ state: 'assessed', startDate: day('2027-04-19'), endDate: day('2027-04-30') })
    await immersion({ state: 'interrupted', endDate: day('2027-05-28'), endedOn: day('2027-05-07') })
    await immersion({ state: 'assessed', noShowCause: 'personUnable' })
    await immersion({ state: 'noShow', noShowCause: 'personUnable' })
    await immersion({ state: 'ongoing', endDate: day('2027-05-28') })
    await immersion({ state: 'cancelled' })
    await immersion({ startDate: day('2027-02-15'), endDate: day('2027-02-26') })
    const view = await figures()
    expect(view.immersions).toBe(3)
    expect(view.byMonth.map(({ immersions }) => immersions)).toEqual([0, 1, 2])
  })

  test('a hire counts once, after an application or after an immersion', async () => {
    const { id } = await immersion({ state: 'assessed' })
    const assessment = { author: 'host', outcome: 'completed', signedName: 'C. Durand' } as const
    const hire = { hired: true, hireContract: 'CDD', signedAt: TODAY }
    await db.assessment.create({
      data: { conventionId: id, ...assessment, ...hire, hireDate: day('2027-05-18') },
    })
    expect((await figures()).hires).toBe(1)
    const applied = await makeHire(db, world as never, '2027-05-03')
    expect((await figures()).hires).toBe(2)
    const application = await db.jobApplication.findFirstOrThrow()
    await db.convention.update({ where: { id }, data: { jobApplicationId: application.id } })
    expect((await figures()).hires).toBe(1)
    expect(applied).toBeTruthy()
  })

  test('a pairing counts for the company of its sponsor, from the day it began', async () => {
    const pairing = await makePairing(db)
    await db.pairing.update({ where: { id: pairing.pairingId }, data: { startedOn: day('2027-05-03') } })
    expect((await figures()).pairings).toBe(0)
    await db.sponsor.updateMany({ data: { companyId: world.company.id } })
    expect((await figures()).pairings).toBe(1)
  })
})

test('nothing of another company is counted, and a company without anything has its months', async () => {
  const other = await makeConventionWorld(db)
  const view = await figures()
  expect(view).toMatchObject({ received: 0, rate: null, delay: null, agreed: 0, immersions: 0, hires: 0 })
  expect(view.byMonth).toHaveLength(3)
  expect(await loadStatistics(db, other.employer, '12', new Date('2027-01-20T10:00:00Z'))).toMatchObject({
    received: 1,
    agreed: 1,
  })
})
