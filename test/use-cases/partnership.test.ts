import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCompany,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { addDays, localDate, parisDay } from '~/domain/calendar/local-date'
import { SIGNALS, type Signal } from '~/domain/partnership/signals'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { loadCompanySheet } from '~/queries/partnership/load-company-sheet'
import { loadPortfolio, type PortfolioFilters } from '~/queries/partnership/load-portfolio'
import { finishNextAction } from '~/use-cases/partnership/finish-next-action'
import { handOver } from '~/use-cases/partnership/hand-over'
import { logRelation } from '~/use-cases/partnership/log-relation'
import { closeNeed, sayNeed } from '~/use-cases/partnership/say-need'
import { setCommitment } from '~/use-cases/partnership/set-commitment'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const TODAY = parisDay(NOW)
const ALL: PortfolioFilters = {
  mine: false,
  text: '',
  withOffer: false,
  signal: undefined,
  sector: undefined,
  sort: 'nom',
  page: 1,
}

function must<T>(result: OrRefusal<T>): T {
  if (isRefused(result)) throw new Error(result.refused)
  return result
}

const call = (companyId: string) => ({
  ...{ companyId, kind: 'call' as const, on: TODAY, withWhom: 'Mme Keller', summary: 'Cherche deux maçons.' },
  ...{ nextAction: 'Rappeler', nextOn: addDays(TODAY, 7) },
})

describe('the relation log', () => {
  test('what was said and what comes next, sent twice and written once, done and undone', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.referent)
    const companyId = world.company.id
    const { entryId } = must(await logRelation(context, call(companyId)))
    expect(must(await logRelation(context, call(companyId))).entryId).toBe(entryId)
    const read = async () => (await loadCompanySheet(db, world.referent, companyId, TODAY))?.entries
    expect(await read()).toMatchObject([
      {
        kind: 'Appel',
        withWhom: 'Mme Keller',
        by: 'Camille Durand',
        next: { what: 'Rappeler', done: false },
      },
    ])
    must(await finishNextAction(context, { companyId, entryId, done: true }))
    expect((await read())?.[0]?.next?.done).toBe(true)
    must(await finishNextAction(context, { companyId, entryId, done: false }))
    expect((await read())?.[0]?.next?.done).toBe(false)
  })

  test('another territory, the company itself and a support referent write and read nothing', async () => {
    const world = await makeWorld(db)
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    const companyId = world.company.id
    expect(await logRelation(contextOf(db, elsewhere), call(companyId))).toEqual({ refused: 'notFound' })
    expect(await loadCompanySheet(db, elsewhere, companyId, TODAY)).toBeNull()
    for (const actor of [world.employer, world.supportReferent]) {
      expect(await logRelation(contextOf(db, actor), call(companyId))).toEqual({ refused: 'notAllowed' })
    }
    expect(await db.relationEntry.count()).toBe(0)
  })
})

describe('needs and commitments', () => {
  test('a need for a job and a quarter; said again, its number changes; closed, it leaves the sheet', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.referent)
    const need = {
      companyId: world.company.id,
      romeCode: 'F1703',
      count: 2,
      year: 2027,
      quarter: 2,
      note: null,
    }
    const { needId } = must(await sayNeed(context, need))
    must(await sayNeed(context, { ...need, count: 3 }))
    const sheet = () => loadCompanySheet(db, world.referent, world.company.id, TODAY)
    expect((await sheet())?.needs).toMatchObject([{ count: 3, when: '2e trimestre 2027' }])
    expect(await sayNeed(context, { ...need, year: 2026, quarter: 4 })).toEqual({
      refused: 'needQuarterPast',
    })
    must(await closeNeed(context, { companyId: world.company.id, needId }))
    must(await closeNeed(context, { companyId: world.company.id, needId }))
    expect((await sheet())?.needs).toEqual([])
  })

  test('progress counts what really happened this year; zero takes a commitment back', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.referent)
    const { id: companyId } = world.company
    const counts = { immersion: 2, sponsorship: 0, job: 1 }
    must(await setCommitment(context, { companyId, year: 2027, counts }))
    for (const [reference, state] of [
      ['A', 'ongoing'],
      ['B', 'noShow'],
    ] as const) {
      await db.convention.create({
        data: {
          ...{
            territoryId: world.territory.id,
            companyId,
            offerId: world.offer.id,
            personId: world.person.id,
          },
          ...{ establishmentId: world.establishment.id, prescriberOrganisationId: world.organisation.id },
          ...{ reference, state, objective: 'discoverJob', startConfirmedAt: NOW },
          startDate: day(reference === 'A' ? '2027-01-04' : '2027-02-15'),
          endDate: day(reference === 'A' ? '2027-01-15' : '2027-02-19'),
        },
      })
    }
    const sheet = await loadCompanySheet(db, world.referent, companyId, TODAY)
    expect(sheet?.commitments).toEqual([
      { kind: 'immersion', sentence: '1 sur 2 immersions accueillies', share: 0.5, held: false },
      { kind: 'job', sentence: '0 sur 1 embauche', share: 0, held: false },
    ])
    must(await setCommitment(context, { companyId, year: 2027, counts: { ...counts, job: 0 } }))
    expect(await db.commitment.count()).toBe(1)
    expect(await setCommitment(context, { companyId, year: 2031, counts })).toEqual({
      refused: 'commitmentYearUnknown',
    })
  })
})

describe('the portfolio', () => {
  test('lists a referent’s companies, or the territory’s, in the order asked', async () => {
    const world = await makeWorld(db)
    const other = await makeCompany(db, world.territory.id, {
      name: 'Ambre',
      partnershipReferentId: world.otherReferent.userId,
    })
    must(await logRelation(contextOf(db, world.referent), call(world.company.id)))
    const names = async (filters: Partial<PortfolioFilters>) =>
      (await loadPortfolio(db, world.referent, { ...ALL, ...filters }, TODAY)).companies.map(({ id }) => id)
    expect(await names({ mine: true })).toEqual([world.company.id])
    expect((await names({ sort: 'action' }))[0]).toBe(world.company.id)
    expect((await names({ sort: 'contact' }))[0]).toBe(other.company.id)
    expect(await names({ text: 'amb' })).toEqual([other.company.id])
    expect(await names({ withOffer: true })).toEqual([world.company.id])
  })

  test('each filter finds exactly the companies that bear the signal', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.referent)
    const born = { createdAt: day('2026-01-05'), partnershipReferentId: world.referent.userId }
    const silent = await makeCompany(db, world.territory.id, { ...born, name: 'Silencieuse' })
    const late = await makeCompany(db, world.territory.id, { ...born, name: 'En retard' })
    const before = contextOf(db, world.referent, '2027-01-04T09:00:00Z')
    const planned = { ...call(late.company.id), on: localDate('2027-01-04'), nextOn: localDate('2027-01-08') }
    must(await logRelation(before, planned))
    must(await logRelation(context, call(world.company.id)))
    for (const closedAt of ['2027-01-05', '2027-01-06']) {
      await db.recommendation.create({
        data: {
          ...{ territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id },
          ...{ personId: world.person.id, state: 'declinedByEmployer', origin: 'referent' },
          ...{ presentedAt: day('2027-01-04'), closedAt: day(closedAt) },
        },
      })
    }
    const { companies } = await loadPortfolio(db, world.referent, ALL, TODAY)
    const bearing = (signal: Signal) =>
      companies.filter(({ signals }) => signals.some(({ key }) => key === signal)).map(({ id }) => id)
    expect(bearing('silent')).toEqual([silent.company.id])
    expect(bearing('overdue')).toEqual([late.company.id])
    expect(bearing('declinedTwice')).toEqual([world.company.id])
    for (const signal of Object.keys(SIGNALS) as Signal[]) {
      const found = await loadPortfolio(db, world.referent, { ...ALL, signal }, TODAY)
      expect(
        found.companies.map(({ id }) => id),
        signal,
      ).toEqual(bearing(signal))
    }
  })

  test('several companies go to a colleague at once: recorded, told, all or none', async () => {
    const world = await makeWorld(db)
    const second = await makeCompany(db, world.territory.id, { partnershipReferentId: world.referent.userId })
    const context = contextOf(db, world.referent)
    const companyIds = [world.company.id, second.company.id]
    const userId = world.otherReferent.userId
    const elsewhere = await makeCompany(db, (await makeTerritory(db)).id)
    expect(await handOver(context, { companyIds: [...companyIds, elsewhere.company.id], userId })).toEqual({
      refused: 'notFound',
    })
    expect(await db.referentChange.count()).toBe(0)
    expect(must(await handOver(context, { companyIds, userId }))).toEqual({ changed: 2 })
    expect(await db.outboxEvent.count({ where: { type: 'company.referentChanged' } })).toBe(2)
    expect(await handOver(context, { companyIds, userId })).toEqual({ refused: 'handOverToSelf' })
    expect(await handOver(context, { companyIds: [], userId })).toEqual({ refused: 'handOverNothing' })
  })
})
