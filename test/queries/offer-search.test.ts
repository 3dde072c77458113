import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { day, makeCommune, makeCompany, makeOffer, makeTerritory, NOW } from '#test/support/factories'
import {
  clusterOpenOffers,
  countOpenOffers,
  OFFERS_A_PAGE,
  type OfferSearch,
  searchOpenOffers,
} from '~/database/offer-search'
import { localDate, parisDay } from '~/domain/calendar/local-date'
import { isOpen } from '~/domain/offer/public-status'
import type { OfferState } from '~/domain/offer/states'
import { loadOfferSearch } from '~/queries/public/search-offers'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const TODAY = parisDay(NOW)
const ALL: OfferSearch = { today: TODAY, codes: [], words: [] }
const BELFORT = { latitude: 47.638, longitude: 6.863 }
/** About 15 km to the south of Belfort. */
const MONTBELIARD = { latitude: 47.51, longitude: 6.798 }
const MULHOUSE = { latitude: 47.75, longitude: 7.335 }

async function someCompany() {
  const territory = await makeTerritory(db)
  return makeCompany(db, territory.id, { name: 'Établissements Cœur-Léger' })
}

const titles = (offers: readonly { title: string }[]) => offers.map(({ title }) => title)

describe('the public search', () => {
  test('finds an offer on exactly the days when the domain says it is open', async () => {
    const at = await someCompany()
    const states: OfferState[] = [
      'draft',
      'submitted',
      'changesRequested',
      'published',
      'paused',
      'filled',
      'closed',
    ]
    const lasts = ['2027-01-10', '2027-01-11', '2027-01-12', null]
    const expected: string[] = []
    for (const state of states) {
      for (const last of lasts) {
        const offer = await makeOffer(db, at, { state, expiresOn: last ? day(last) : null })
        if (isOpen({ state, expiresOn: last ? localDate(last) : null }, TODAY)) expected.push(offer.id)
      }
    }
    const found = await searchOpenOffers(db, ALL, 1)
    expect(found.map(({ id }) => id).sort()).toEqual(expected.sort())
    expect(expected).toHaveLength(3)
    expect(await countOpenOffers(db, ALL)).toBe(3)
  })

  test('gives the nearest first within the radius, in kilometres', async () => {
    const at = await someCompany()
    await makeOffer(db, at, { title: 'Loin', ...MULHOUSE })
    await makeOffer(db, at, { title: 'Voisine', ...MONTBELIARD })
    await makeOffer(db, at, { title: 'Sur place', ...BELFORT })
    const near = await searchOpenOffers(db, { ...ALL, near: { ...BELFORT, km: 20 } }, 1)
    expect(titles(near)).toEqual(['Sur place', 'Voisine'])
    expect(near[1]?.km).toBeCloseTo(15.05, 1)
    const far = { ...ALL, near: { ...BELFORT, km: 50 } }
    expect(titles(await searchOpenOffers(db, far, 1))).toEqual(['Sur place', 'Voisine', 'Loin'])
    expect(await countOpenOffers(db, far)).toBe(3)
  })

  test('pages without repeating or losing an offer, several jobs together', async () => {
    const at = await someCompany()
    for (let i = 0; i < 45; i++) {
      const romeCode = i % 2 === 0 ? 'F1703' : 'F1704'
      const publishedAt = new Date(NOW.getTime() - (i % 5) * 86_400_000)
      await makeOffer(db, at, { title: `Offre ${i}`, romeCode, publishedAt })
    }
    const search = { ...ALL, codes: ['F1703', 'F1704'] }
    const pages = await Promise.all([1, 2, 3, 4].map((page) => searchOpenOffers(db, search, page)))
    expect(pages.map((found) => found.length)).toEqual([OFFERS_A_PAGE, OFFERS_A_PAGE, 5, 0])
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(45)
  })

  test('reads job titles as people say them, else words without accents', async () => {
    const at = await someCompany()
    await makeOffer(db, at, { title: 'Découvrir la maçonnerie', romeCode: 'F1703' })
    await makeOffer(db, at, {
      title: 'Préparer des commandes à Fêche',
      romeCode: 'N1103',
      sector: 'logistics',
    })
    const search = async (what: string) => {
      const input = { what, where: '', km: 20, sector: undefined, kind: undefined, page: 1, map: false }
      return titles((await loadOfferSearch(db, NOW, input)).offers)
    }
    expect(await search('masson')).toEqual(['Découvrir la maçonnerie'])
    expect(await search('N1103')).toEqual(['Préparer des commandes à Fêche'])
    expect(await search('Maçon ou maçonne (F1703)')).toEqual(['Découvrir la maçonnerie'])
    expect(await search('feche')).toEqual(['Préparer des commandes à Fêche'])
    expect(await search('coeur leger')).toHaveLength(2)
    expect(await search("zzz%_'")).toEqual([])
  })

  test('asks which commune when the name is unknown, and searches nothing', async () => {
    await makeCommune(db)
    const at = await someCompany()
    await makeOffer(db, at)
    const input = {
      what: '',
      where: 'Xyzzyville',
      km: 20,
      sector: undefined,
      kind: undefined,
      page: 1,
      map: true,
    }
    expect(await loadOfferSearch(db, NOW, input)).toMatchObject({ asked: [], offers: [], total: 0 })
  })

  test('gathers offers by commune and sector for the map', async () => {
    const at = await someCompany()
    await makeOffer(db, at)
    await makeOffer(db, at)
    await makeOffer(db, at, { sector: 'logistics', romeCode: 'N1103' })
    const clusters = await clusterOpenOffers(db, { ...ALL, near: { ...BELFORT, km: 20 } })
    expect(clusters).toMatchObject([
      { communeCode: '90010', sector: 'construction', count: 2 },
      { communeCode: '90010', sector: 'logistics', count: 1 },
    ])
  })
})
