/** The two views from which people are placed: the board of open offers, and the people who wait. */
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCompany,
  makeOffer,
  makePerson,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { loadOffersForPerson } from '~/queries/matching/load-offers-for-person'
import { loadPersonToPlace } from '~/queries/matching/load-person-to-place'
import { loadWaitingPeople } from '~/queries/matching/load-waiting-people'
import { type CurationFilters, loadCuration } from '~/queries/offer/load-curation'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { suggestPerson } from '~/use-cases/recommendation/suggest-person'

const { db } = await testDatabase()
const TODAY = parisDay(NOW)
const SENTENCE = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'
beforeEach(() => emptyDatabase(db))

type World = Awaited<ReturnType<typeof makeWorld>>

const board = (world: World, filters: Partial<CurationFilters> = {}, viewer = world.referent) =>
  loadCuration(
    db,
    viewer,
    { view: 'toutes', mine: false, text: '', sort: 'publication', page: 1, ...filters },
    TODAY,
  )

const titles = async (...asked: Parameters<typeof board>) =>
  (await board(...asked)).offers.map(({ title }) => title)

async function recommend(world: World, offerId: string, personId = world.person.id) {
  const made = await recommendPerson(contextOf(db, world.referent), { offerId, personId, sentence: SENTENCE })
  if (isRefused(made)) throw new Error(made.refused)
  return made.recommendationId
}

describe('the board of open offers', () => {
  async function threeOffers() {
    const world = await makeWorld(db, {
      offer: { title: 'Maçonnerie', places: 2, publishedAt: day('2027-01-05') },
    })
    const other = await makeCompany(db, world.territory.id, { name: 'Transports Cuenot' })
    const lorry = await makeOffer(db, other, {
      ...{ title: 'Chauffeur', sector: 'logistics', kind: 'job', publishedAt: day('2027-01-02') },
      expiresOn: day('2027-01-14'),
    })
    const tiles = await makeOffer(db, world, { title: 'Carrelage', publishedAt: day('2026-12-20') })
    await makeOffer(db, world, { title: 'En pause', state: 'paused' })
    await makeOffer(db, world, { title: 'Expirée', expiresOn: day('2027-01-10') })
    return { world, lorry, tiles }
  }

  test('shows open offers alone, the oldest publication first, with what is missing', async () => {
    const { world } = await threeOffers()
    await recommend(world, world.offer.id)
    const { offers, counts } = await board(world)
    expect(offers.map(({ title, age }) => [title, age])).toEqual([
      ['Carrelage', 22],
      ['Chauffeur', 9],
      ['Maçonnerie', 6],
    ])
    expect(counts).toEqual({ toutes: 3, 'a-decider': 0, personne: 2, 'en-attente': 1, accord: 0 })
    expect(offers[2]).toMatchObject({ withPerson: 1, suggested: 0, placesLeft: 2 })
    expect(offers.map(({ lacks }) => lacks.map(({ key }) => key))).toEqual([
      ['nobody'],
      ['nobody', 'ends'],
      ['places'],
    ])
  })

  test('each view and each filter keeps what it names', async () => {
    const { world, tiles } = await threeOffers()
    const other = await makePerson(db, world.followed)
    await recommend(world, world.offer.id)
    await suggestPerson(contextOf(db, world.supportReferent), {
      ...{ offerId: tiles.id, personId: other.id, note: '' },
    })
    expect(await titles(world, { view: 'a-decider' })).toEqual(['Carrelage'])
    expect(await titles(world, { view: 'personne' })).toEqual(['Chauffeur'])
    expect(await titles(world, { view: 'en-attente' })).toEqual(['Maçonnerie'])
    expect(await titles(world, { view: 'accord' })).toEqual([])
    expect(await titles(world, { mine: true })).toEqual(['Carrelage', 'Maçonnerie'])
    expect(await titles(world, { mine: true }, world.otherReferent)).toEqual([])
    expect(await titles(world, { sector: 'logistics' })).toEqual(['Chauffeur'])
    expect(await titles(world, { kind: 'job' })).toEqual(['Chauffeur'])
    expect(await titles(world, { text: 'cuenot' })).toEqual(['Chauffeur'])
    expect(await titles(world, { sort: 'fin' })).toEqual(['Chauffeur', 'Carrelage', 'Maçonnerie'])
    expect(await titles(world, { sort: 'suggestions' })).toEqual(['Carrelage', 'Chauffeur', 'Maçonnerie'])
    expect(await titles(world, { page: 2 })).toEqual([])
  })

  test('late answers are told, and what ended before asks again', async () => {
    const { world, lorry } = await threeOffers()
    const id = await recommend(world, world.offer.id)
    await db.recommendation.update({ where: { id }, data: { candidateDeadline: day('2027-01-08') } })
    const ended = await recommend(world, lorry.id)
    await db.recommendation.update({
      where: { id: ended },
      data: { state: 'declinedByEmployer', closedAt: day('2027-01-08') },
    })
    const { offers } = await board(world)
    const lacks = (title: string) =>
      offers.find((offer) => offer.title === title)?.lacks.map(({ sentence }) => sentence)
    expect(lacks('Maçonnerie')?.[0]).toBe('La personne tarde à répondre')
    expect(lacks('Chauffeur')?.[0]).toBe('Plus personne de proposé depuis 3\u00a0jours')
  })

  test('another territory’s offers are nobody’s here', async () => {
    const { world } = await threeOffers()
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    expect(await titles(world, {}, elsewhere)).toEqual([])
  })
})

describe('the people who wait', () => {
  const waiting = (world: World, filters: Partial<Parameters<typeof loadWaitingPeople>[2]> = {}) =>
    loadWaitingPeople(
      db,
      world.referent,
      { neverProposed: false, underWayToo: false, page: 1, ...filters },
      TODAY,
    )
  const names = async (...asked: Parameters<typeof waiting>) =>
    (await waiting(...asked)).people.map(({ name }) => name.split(' ')[0])
  const person = (world: World, firstName: string, data: Parameters<typeof makePerson>[2] = {}) =>
    makePerson(db, world.followed, { firstName, ...data })

  test('never proposed first, the oldest entry on top; then the oldest proposal', async () => {
    const world = await makeWorld(db, { person: { firstName: 'Omar', waitingSince: day('2026-11-01') } })
    await person(world, 'Aline', { waitingSince: day('2026-12-15') })
    await person(world, 'Bruno', { lastProposedAt: day('2026-12-20'), waitingSince: day('2026-01-01') })
    await person(world, 'Cléo', { lastProposedAt: day('2026-10-01'), waitingSince: day('2026-09-01') })
    const list = await waiting(world)
    expect(list.people.map(({ name }) => name.split(' ')[0])).toEqual(['Omar', 'Aline', 'Cléo', 'Bruno'])
    expect(list).toMatchObject({ total: 4, neverProposed: 2 })
    expect(list.people[0]?.waiting).toBe('attend depuis 71\u00a0jours')
    expect(await names(world, { neverProposed: true })).toEqual(['Omar', 'Aline'])
  })

  test('only those to whom something can be proposed: consent, diagnostic, not taken elsewhere', async () => {
    const world = await makeWorld(db, { person: { firstName: 'Omar' } })
    await person(world, 'Sans', { consentAt: null })
    await person(world, 'Retiré', { consentWithdrawnAt: NOW })
    await person(world, 'Nouveau', { diagnosticDoneAt: null })
    await person(world, 'Clos', { state: 'closed' })
    await person(world, 'Ailleurs', { restrictedAt: NOW })
    expect(await names(world)).toEqual(['Omar'])
    await recommend(world, world.offer.id)
    expect(await names(world)).toEqual([])
    expect(await names(world, { underWayToo: true })).toEqual(['Omar'])
  })

  test('filters by sector, around a place, by organisation', async () => {
    const world = await makeWorld(db, { person: { firstName: 'Omar' } })
    await person(world, 'Lina', {
      ...{ latitude: 48.5, longitude: 7.7, openSectors: ['logistics'] },
      wantedJobs: { create: [{ romeCode: 'N4105' }] },
    })
    const sector = (key: string, ...romeCodes: string[]) => ({ sector: { key, romeCodes } })
    expect(await names(world, sector('construction', 'F1703'))).toEqual(['Omar'])
    expect(await names(world, sector('logistics', 'N4105'))).toEqual(['Lina'])
    expect(await names(world, { near: { latitude: 48.5, longitude: 7.7, km: 10 } })).toEqual(['Lina'])
    expect(await names(world, { organisationId: world.organisation.id })).toHaveLength(2)
    expect(await names(world, { organisationId: world.territory.id })).toEqual([])
  })

  test('the offers under a person are the best of those that the whole search gives', async () => {
    const world = await makeWorld(db, { offer: { title: 'Maçonnerie' } })
    const beside = await makeCompany(db, world.territory.id)
    for (const [index, romeCode] of ['F1703', 'F1608', 'F1606', 'N4105', 'K1304'].entries()) {
      await makeOffer(db, beside, { romeCode, title: `Offre ${index}`, latitude: 47.638 + index / 100 })
    }
    const far = await makeCompany(db, world.territory.id)
    await makeOffer(db, far, { title: 'Trop loin', latitude: 49.5 })
    const all = await loadOffersForPerson(db, world.referent, world.person.id, TODAY)
    const [shown] = (await waiting(world)).people
    const [best] = all?.offers ?? []
    expect(shown?.offers.map(({ offerId, match }) => [offerId, match.score])).toEqual(
      all?.offers.slice(0, 3).map(({ offerId, match }) => [offerId, match.score]),
    )
    expect(shown?.offers[0]?.match.reasons).toEqual(best?.match.reasons)
    expect(shown?.offers.map(({ title }) => title)).not.toContain('Trop loin')
  })

  test('an offer already proposed or declined is not shown again, a full company says so', async () => {
    const world = await makeWorld(db, { offer: { places: 9 } })
    const other = await makeOffer(db, world, { title: 'Autre', places: 9 })
    await recommend(world, world.offer.id)
    const [first] = (await waiting(world, { underWayToo: true })).people
    expect(first?.offers.map(({ offerId }) => offerId)).toEqual([other.id])
    expect(first).toMatchObject({ open: 1 })
    for (let index = 0; index < 4; index++) {
      await recommend(world, world.offer.id, (await person(world, `P${index}`)).id)
    }
    const free = await person(world, 'Zoé')
    const list = await waiting(world)
    expect(list.people.find(({ personId }) => personId === free.id)?.offers[0]?.hostIsFull).toBe(true)
  })

  test('one person’s page: what is under way, what is left of the limit, and nothing of another territory', async () => {
    const world = await makeWorld(db)
    await recommend(world, world.offer.id)
    const view = await loadPersonToPlace(db, world.referent, world.person.id, TODAY)
    expect(view).toMatchObject({ limits: { open: 1, max: 3 }, underway: [{ state: 'proposed' }] })
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    expect(await loadPersonToPlace(db, elsewhere, world.person.id, TODAY)).toBeNull()
  })
})
