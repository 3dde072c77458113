/** However a list is searched, accents, capitals and the order of the words do not matter (database/has-words). */
import { beforeAll, expect, test } from 'vitest'
import { drafted, makeConventionWorld } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeOffer, makeSponsor, NOW } from '#test/support/factories'
import { parisDay } from '~/domain/calendar/local-date'
import { listConventions } from '~/queries/convention/list-conventions'
import { loadPeopleForOffer } from '~/queries/matching/load-people-for-offer'
import { listCompanyOffers } from '~/queries/offer/list-company-offers'
import { listOffersForReferent } from '~/queries/offer/list-offers-for-referent'
import { loadCuration } from '~/queries/offer/load-curation'
import { loadPortfolio } from '~/queries/partnership/load-portfolio'
import { loadMyPeople } from '~/queries/person/load-my-people'
import { loadRecommendations } from '~/queries/recommendation/load-recommendations'
import { listSponsors } from '~/queries/sponsorship/list-sponsors'
import { loadMembers } from '~/queries/territory/load-members'

const { db } = await testDatabase()
const TODAY = parisDay(NOW)
let world: World
let offerToFill: string
beforeAll(async () => {
  await emptyDatabase(db)
  world = await accents()
  offerToFill = (await makeOffer(db, world)).id
})

/** A company, an offer, a person, a sponsor and a referent whose names hold accents, a ligature, a hyphen. */
async function accents() {
  const world = await makeConventionWorld(db, {
    offer: { title: 'Découvrir la plâtrerie', city: 'Trévenans', description: 'Pose d’enduits à la chaux.' },
    person: { firstName: 'Zoé', lastName: 'L’Hôpital', searchName: 'zoe l hopital' },
  })
  const { company, territory, organisation, referent } = world
  const made = { name: 'Bâti-Sœurs', activity: 'Rénovation énergétique', siren: '732829320' }
  await db.company.update({ where: { id: company.id }, data: made })
  await db.organisation.update({ where: { id: organisation.id }, data: { name: 'Département du Doubs' } })
  await db.user.update({
    where: { id: referent.userId },
    data: { firstName: 'Noëlle', lastName: 'Müller', email: 'noelle@mairie.test' },
  })
  const { sponsor, user } = await makeSponsor(db, territory.id, { trade: 'Ébéniste' })
  await db.user.update({ where: { id: user.id }, data: { firstName: 'Gaëtan', lastName: 'Grün' } })
  await makeOffer(
    db,
    { company, establishment: world.establishment },
    {
      ...{ companyId: null, establishmentId: null, sponsorId: sponsor.id, kind: 'sponsorship' },
      ...{ title: 'Un appui', city: 'Belfort' },
    },
  )
  await drafted(db, world)
  return world
}

type World = Awaited<ReturnType<typeof makeConventionWorld>>
type List = (world: World, text: string) => Promise<number>

const page = 1

/** How many rows each list has for a text. */
const LISTS: Readonly<Record<string, List>> = {
  'a referent’s offers': async ({ referent }, text) =>
    (await listOffersForReferent(db, referent, NOW, { text, mine: false, page })).total,
  'the board of open offers': async ({ referent }, text) =>
    (
      await loadCuration(
        db,
        referent,
        { view: 'toutes', mine: false, text, sort: 'publication', page },
        TODAY,
      )
    ).offers.length,
  'the companies held': async ({ referent }, text) =>
    (await loadPortfolio(db, referent, { ...PORTFOLIO, text, page }, TODAY)).total,
  'who fits an offer': async ({ referent }, text) =>
    (await loadPeopleForOffer(db, referent, offerToFill, { text }, TODAY))?.total ?? 0,
  recommendations: async ({ referent }, text) =>
    (await loadRecommendations(db, referent, { tab: 'convention', mine: false, text, page }, TODAY))
      .recommendations.length,
  conventions: async ({ referent }, text) =>
    (await listConventions(db, referent, NOW, { text, mine: false, page })).total,
  sponsors: async ({ referent }, text) =>
    (await listSponsors(db, referent, { text, free: false, page })).total,
  'people followed': async ({ supportReferent }, text) =>
    (await loadMyPeople(db, supportReferent, { ...PEOPLE, text }, TODAY)).rows.length,
  members: async ({ referent }, text) => (await loadMembers(db, referent, { q: text, page }, NOW)).total,
  'a company’s offers': async ({ employer }, text) =>
    (await listCompanyOffers(db, employer, NOW, { tab: 'en-cours', text, page })).total,
}
const PORTFOLIO = {
  ...{ mine: true, withOffer: false, signal: undefined, sector: undefined, sort: 'nom' as const },
}
const PEOPLE = { mine: false, sort: 'name', page, pageSize: 25 } as const

test.for([
  ['a referent’s offers', 'PLATRERIE decouvrir'],
  ['a referent’s offers', 'soeurs plâtrerie'],
  ['a referent’s offers', 'trevenans'],
  ['a referent’s offers', 'gaetan appui'],
  ['the board of open offers', 'soeurs platrerie'],
  ['the companies held', 'soeurs bati'],
  ['the companies held', '732 829'],
  ['the companies held', 'energetique'],
  ['who fits an offer', 'Zoé'],
  ['who fits an offer', 'BELFORT hôpital'],
  ['recommendations', 'zoe platrerie'],
  ['conventions', 'hopital soeurs'],
  ['sponsors', 'grun ebeniste'],
  ['people followed', 'L’HÔPITAL zoé'],
  ['members', 'muller departement'],
  ['members', 'noelle@mairie'],
  ['a company’s offers', 'platrerie'],
  ['a company’s offers', 'enduits à la chaux'],
] as const)('%s: « %s » is found', async ([list, text]) => {
  expect(await LISTS[list]?.(world, text)).toBe(1)
})

test.each(Object.keys(LISTS))(
  '%s: a word that nothing holds, and signs alone, are found nowhere',
  async (list) => {
    const found = async (text: string) => LISTS[list]?.(world, text)
    expect(await found('')).toBeGreaterThan(0)
    for (const text of ['zoé introuvable', '%', '’_’']) expect(await found(text)).toBe(0)
  },
)
