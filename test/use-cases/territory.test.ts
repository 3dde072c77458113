import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  makeOrganisation,
  makePerson,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { keepFiguresSchedule } from '~/jobs/keep-figures'
import { loadFigures } from '~/queries/territory/load-figures'
import { loadIndicators } from '~/queries/territory/load-indicators'
import { loadTension } from '~/queries/territory/load-tension'
import { loadTrend } from '~/queries/territory/load-trend'
import { addOrganisation } from '~/use-cases/territory/add-organisation'
import { editOrganisation } from '~/use-cases/territory/edit-organisation'
import { openTerritory } from '~/use-cases/territory/open-territory'
import { saveTerritorySettings } from '~/use-cases/territory/save-territory-settings'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const ORGANISATION = {
  kind: 'missionLocale' as const,
  name: 'Mission locale',
  legalForm: 'Association',
  address: '3 rue des Jardins',
  postalCode: '90000',
  city: 'Belfort',
  email: null,
  phone: null,
  mandateUntil: null,
}

async function coordination() {
  const territory = await makeTerritory(db)
  const actor = await makeProfessional(db, 'coordinator', territory.id)
  return { territory, context: contextOf(db, actor) }
}

describe('a territory', () => {
  test('is opened by the installation only, with an invitation for its coordinator; once per slug', async () => {
    const input = {
      ...{ slug: 'essai', name: 'Essai', departmentCode: '90', accentColour: '#0f5c6e' },
      organisation: ORGANISATION,
      coordinator: { email: 'c@exemple.test', firstName: 'Claire', lastName: 'Roy' },
    }
    expect(await openTerritory(contextOf(db, { role: 'visitor' }), input)).toEqual({ refused: 'notAllowed' })
    const opened = await openTerritory(contextOf(db, { role: 'clock' }), input)
    expect(isRefused(opened)).toBe(false)
    expect(await db.invitation.count({ where: { email: 'c@exemple.test', role: 'coordinator' } })).toBe(1)
    expect(await openTerritory(contextOf(db, { role: 'clock' }), input)).toEqual({
      refused: 'territoryExists',
    })
  })

  test('keeps the settings that the page does not show, and writes what changed in the audit trail', async () => {
    const { territory, context } = await coordination()
    const input = { name: 'Nouveau nom', accentColour: '#7a1f5c', settings: { maxOpenPerPerson: 4 } }
    const saved = await saveTerritorySettings(context, input)
    expect(saved).toEqual({ changed: ['maxOpenPerPerson', 'name', 'accentColour'] })
    const after = await db.territory.findUniqueOrThrow({ where: { id: territory.id } })
    expect(parseSettings(after.settings)).toMatchObject({
      maxOpenPerPerson: 4,
      candidateAnswerWorkingDays: 5,
    })
    expect(await db.auditEntry.count({ where: { action: 'territory.configured' } })).toBe(1)
    expect(await saveTerritorySettings(context, input)).toEqual({ changed: [] })
  })

  test('refuses a colour on which white text cannot be read', async () => {
    const { context } = await coordination()
    const pale = await saveTerritorySettings(context, { name: 'X', accentColour: '#ffee88', settings: {} })
    expect(pale).toMatchObject({ refused: 'colourTooPale' })
  })

  test('a partner’s name is its own; another territory’s partner does not exist', async () => {
    const { context } = await coordination()
    expect(isRefused(await addOrganisation(context, ORGANISATION))).toBe(false)
    expect(await addOrganisation(context, ORGANISATION)).toEqual({ refused: 'organisationKnown' })
    const elsewhere = await makeOrganisation(db, (await makeTerritory(db)).id)
    const edit = { ...ORGANISATION, name: 'Autre', organisationId: elsewhere.id }
    expect(await editOrganisation(context, edit)).toEqual({ refused: 'notFound' })
  })
})

describe('indicators', () => {
  const read = (territoryId: string) => loadIndicators(db, { territoryId }, parisDay(NOW))

  test('a count below five is not shown, zero is', async () => {
    const { territory, followed } = await makeWorld(db)
    expect((await read(territory.id)).people).toBe('tooFew')
    for (let more = 0; more < 4; more++) await makePerson(db, followed)
    expect((await read(territory.id)).people).toBe(5)
  })

  test('a count that gives a small one away by subtraction is not shown either', async () => {
    const { territory, followed } = await makeWorld(db)
    for (let more = 0; more < 7; more++) await makePerson(db, followed)
    await makePerson(db, followed, { consentAt: null })
    expect(await read(territory.id)).toMatchObject({ people: 9, consenting: 'givesAway', diagnosed: 9 })
  })

  test('an immersion where the person did not come, or left early, is not one that went to its end', async () => {
    const world = await makeWorld(db)
    const { territory, company, offer, establishment, organisation, followed } = world
    const ended = async (index: number, outcome: 'completed' | 'partly' | 'didNotCome') => {
      const { id: personId } = await makePerson(db, followed)
      await db.convention.create({
        data: {
          ...{ territoryId: territory.id, companyId: company.id, offerId: offer.id, personId },
          ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id },
          ...{ reference: `PAS-${index}`, objective: 'discoverJob', state: 'assessed', validatedAt: NOW },
          ...{ startDate: NOW, endDate: NOW },
          assessments: { create: { author: 'host', outcome, signedName: 'Sofia Keller', signedAt: NOW } },
        },
      })
    }
    for (let index = 0; index < 6; index++) await ended(index, 'completed')
    for (let index = 6; index < 9; index++) await ended(index, 'didNotCome')
    for (let index = 9; index < 12; index++) await ended(index, 'partly')
    const { funnel } = await read(territory.id)
    expect(funnel.find(({ key }) => key === 'conventions')?.count).toBe(12)
    expect(funnel.find(({ key }) => key === 'done')?.count).toBe(6)
  })

  test('a job’s open places stand beside the people who wish for it, never fewer than five', async () => {
    const { territory, followed, offer } = await makeWorld(db)
    const { territory: elsewhere, followed: others } = await makeWorld(db)
    for (let more = 0; more < 6; more++) await makePerson(db, others)
    await db.offer.update({ where: { id: offer.id }, data: { places: 3 } })
    const tension = () => loadTension(db, { territoryId: territory.id }, parisDay(NOW))
    expect(await tension()).toMatchObject([{ code: 'F1703', places: 3, people: 'tooFew' }])
    for (let more = 0; more < 4; more++) await makePerson(db, followed)
    await makePerson(db, followed, { state: 'closed' })
    expect(await tension()).toMatchObject([{ code: 'F1703', places: 3, people: 5 }])
    await db.offer.update({ where: { id: offer.id }, data: { state: 'paused' } })
    expect(await tension()).toEqual([])
    expect(await loadTension(db, { territoryId: elsewhere.id }, parisDay(NOW))).toHaveLength(1)
  })

  test('a month counts a person once, by the calendar of Paris; under five it is not shown', async () => {
    const { territory, company, offer, followed, referent } = await makeWorld(db)
    const proposed = async (at: string) => {
      const { id: personId } = await makePerson(db, followed)
      await db.recommendation.create({
        data: {
          ...{ territoryId: territory.id, companyId: company.id, offerId: offer.id, personId },
          ...{ referentId: referent.userId, state: 'proposed', origin: 'referent', proposedAt: new Date(at) },
        },
      })
    }
    const trend = async () => {
      const { months, series } = await loadTrend(
        db,
        { territoryId: territory.id },
        parisDay(new Date('2026-12-10T09:00:00Z')),
      )
      return { first: months[0]?.name, last: months.at(-1), proposed: series[0]?.counts }
    }
    // 23:30 on 30 November in London is December in Paris.
    for (let index = 0; index < 5; index++) await proposed('2026-11-30T23:30:00Z')
    expect(await trend()).toEqual({
      ...{ first: 'juillet 2026', last: { name: 'décembre 2026', short: 'déc.' } },
      proposed: [0, 0, 0, 0, 0, 5],
    })
    await proposed('2026-11-02T09:00:00Z')
    expect((await trend()).proposed).toEqual([0, 0, 0, 0, 'tooFew', 'givesAway'])
  })

  test('are kept every ten minutes; the clock stopped, or a day begun, they are counted for who asks', async () => {
    const { territory, followed } = await makeWorld(db)
    await makeWorld(db)
    for (let more = 0; more < 4; more++) await makePerson(db, followed)
    const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    const read = async (minutes: number) => {
      const { people, countedAt } = await loadFigures(db, { territoryId: territory.id }, at(minutes))
      return { people, countedAt }
    }
    expect(await read(0)).toEqual({ people: 5, countedAt: at(0) })
    await keepFiguresSchedule.run(contextOf(db, { role: 'clock' }))
    await makePerson(db, followed)
    expect(await read(9)).toEqual({ people: 5, countedAt: at(0) })
    await keepFiguresSchedule.run(contextOf(db, { role: 'clock' }, at(10)))
    expect(await read(11)).toEqual({ people: 6, countedAt: at(10) })
    await makePerson(db, followed)
    expect(await read(69)).toEqual({ people: 6, countedAt: at(10) })
    expect(await read(70)).toEqual({ people: 7, countedAt: at(70) })
    expect(await db.territoryFigures.count()).toBe(2)
  })

  test('kept just before midnight in Paris are not those of the day that begins', async () => {
    const { territory } = await makeWorld(db)
    const evening = new Date('2027-01-11T22:59:00Z')
    await keepFiguresSchedule.run(contextOf(db, { role: 'clock' }, evening))
    const read = (now: string) => loadFigures(db, { territoryId: territory.id }, new Date(now))
    expect((await read('2027-01-11T22:59:59Z')).countedAt).toEqual(evening)
    expect((await read('2027-01-11T23:00:00Z')).countedAt).toEqual(new Date('2027-01-11T23:00:00Z'))
  })

  test('kept by another version of the program are counted anew', async () => {
    const { territory } = await makeWorld(db)
    await db.territoryFigures.create({
      data: { territoryId: territory.id, countedAt: NOW, figures: { people: 5 } },
    })
    expect(await loadFigures(db, { territoryId: territory.id }, NOW)).toMatchObject({
      people: 'tooFew',
      hosts: 0,
    })
  })
})
