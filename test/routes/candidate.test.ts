/** The candidate's pages as a browser without JavaScript gets them. */
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  makeCandidate,
  makeOffer,
  makePerson,
  makeSponsor,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { testSite } from '#test/support/http'
import { isRefused } from '~/domain/refusal'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { withdrawRecommendation } from '~/use-cases/recommendation/withdraw-recommendation'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
let world: Awaited<ReturnType<typeof makeWorld>>
let cookie: string

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db)
  cookie = await site.signIn(await makeCandidate(db, world.person))
  site.errors.length = 0
})

/** What is on the page, without the data that its scripts carry. */
const shown = async (response: Response) => (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '')
const get = async (path: string, as?: string) => {
  const response = await site.fetch(path, { cookie: as })
  return { status: response.status, text: await shown(response), location: response.headers.get('location') }
}
const post = async (path: string, form: Record<string, string>, as?: string) => {
  const response = await site.fetch(path, { cookie: as, form })
  return { status: response.status, text: await shown(response), location: response.headers.get('location') }
}
const stateOf = async (id: string) => (await db.recommendation.findUniqueOrThrow({ where: { id } })).state

async function proposed(offerId = world.offer.id): Promise<string> {
  const sentence = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'
  const input = { offerId, personId: world.person.id, sentence }
  const made = await recommendPerson(contextOf(db, world.referent), input)
  if (isRefused(made)) throw new Error(made.refused)
  return made.recommendationId
}

describe('answering a proposal', () => {
  test('a yes takes three pages: the offer, what a yes shows, what comes next', async () => {
    const id = await proposed()
    const path = `/moi/propositions/${id}`
    const home = await get('/moi', cookie)
    expect(home.text).toContain('Bonjour Nadia')
    expect(home.text).toContain(`href="${path}"`)
    const offer = await get(path, cookie)
    expect(offer.text).toContain('12 rue de Mulhouse, 90000 Belfort')
    expect(offer.text).toContain('?etape=oui')
    const yes = await get(`${path}?etape=oui`, cookie)
    expect(yes.text).toContain('Ce que l’entreprise va voir')
    expect(yes.text).toContain('lundi 18 janvier 2027')
    expect(await stateOf(id)).toBe('proposed')
    const sent = await post(`${path}?etape=oui`, { intent: 'accept' }, cookie)
    expect([sent.status, sent.location]).toEqual([302, path])
    expect(await stateOf(id)).toBe('presented')
    expect((await get(path, cookie)).text).toContain('L’entreprise dit oui ou non')
    expect(site.errors).toEqual([])
  })

  test('of a sponsorship, the pages speak of the sponsor and never of a company', async () => {
    const { sponsor } = await makeSponsor(db, world.territory.id, { romeCode: 'F1703' })
    const offer = await makeOffer(db, world, {
      ...{ kind: 'sponsorship', companyId: null, establishmentId: null, sponsorId: sponsor.id },
      sponsorship: { create: { maxKm: 20 } },
    })
    const path = `/moi/propositions/${await proposed(offer.id)}`
    for (const [step, said] of [
      ['offre', 'écrit de vous au parrain ou à la marraine'],
      ['oui', 'Si cette personne dit oui aussi'],
      ['non', 'Le parrain ou la marraine ne saura pas pourquoi'],
    ]) {
      const { text } = await get(`${path}?etape=${step}`, cookie)
      const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
      expect(main, step).toContain(said)
      expect(main, step).not.toContain('entreprise')
    }
  })

  test('a no asks for a reason, and for words when the reason is another one', async () => {
    const id = await proposed()
    const path = `/moi/propositions/${id}?etape=non`
    const none = await post(path, { intent: 'decline' }, cookie)
    expect(none.status).toBe(422)
    expect(none.text).toContain('Choisissez une raison dans la liste.')
    const other = await post(path, { intent: 'decline', reason: 'other' }, cookie)
    expect(other.status).toBe(422)
    expect(other.text).toContain('Écrivez votre raison en quelques mots.')
    expect((await post(path, { intent: 'decline', reason: 'hours' }, cookie)).status).toBe(302)
    expect(await stateOf(id)).toBe('declinedByCandidate')
  })

  test('a second answer changes nothing and says where it stands', async () => {
    const id = await proposed()
    const path = `/moi/propositions/${id}`
    await post(path, { intent: 'accept' }, cookie)
    const again = await post(path, { intent: 'decline', reason: 'hours' }, cookie)
    expect(again.status).toBe(409)
    expect(again.text).toContain('a changé d’état')
    expect(await stateOf(id)).toBe('presented')
  })

  test('somebody else’s proposal does not exist', async () => {
    const id = await proposed()
    const other = await makePerson(db, world.followed)
    const stranger = await site.signIn(await makeCandidate(db, other))
    expect((await get(`/moi/propositions/${id}`, stranger)).status).toBe(404)
    expect((await post(`/moi/propositions/${id}`, { intent: 'accept' }, stranger)).status).toBe(404)
    expect(await stateOf(id)).toBe('proposed')
  })
})

describe('the personal link', () => {
  const linkOf = (id: string) => `/m/${site.wiring.ports.tokens.derive('recommendation', id)}`

  /** Links of this database are made with the site's own tokens, as in production. */
  async function linked(): Promise<{ id: string; path: string }> {
    const id = await proposed()
    const { tokens } = site.wiring.ports
    await db.personalLink.updateMany({
      where: { recommendationId: id },
      data: { tokenHash: tokens.hash(tokens.derive('recommendation', id)) },
    })
    return { id, path: linkOf(id) }
  }

  test('opens the same sheet without an account, and reading it changes nothing', async () => {
    const { id, path } = await linked()
    const page = await get(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Découvrir la maçonnerie')
    expect(page.text).toContain('12 rue de Mulhouse')
    expect(page.text).toContain('noindex')
    expect(await stateOf(id)).toBe('proposed')
  })

  test('accepts once: the page then says what comes next', async () => {
    const { id, path } = await linked()
    const sent = await post(path, { intent: 'accept' })
    expect([sent.status, sent.location]).toEqual([302, path])
    expect(await stateOf(id)).toBe('presented')
    const after = await get(path)
    expect(after.status).toBe(200)
    expect(after.text).toContain('Vous avez dit oui')
    expect(after.text).not.toContain('?etape=oui')
  })

  test('of a withdrawn proposal says what happened, and is gone (410)', async () => {
    const { id, path } = await linked()
    const context = contextOf(db, world.referent)
    await withdrawRecommendation(context, { recommendationId: id, reason: 'mistake' })
    const page = await get(path)
    expect(page.status).toBe(410)
    expect(page.text).toContain('envoyée par erreur')
    expect((await post(path, { intent: 'accept' })).status).toBe(409)
    expect(await stateOf(id)).toBe('withdrawn')
  })

  test('that expired is gone without saying whose it was; one that never was does not exist', async () => {
    const { path } = await linked()
    await db.personalLink.updateMany({ data: { expiresAt: new Date('2027-01-01T00:00:00Z') } })
    const page = await get(path)
    expect(page.status).toBe(410)
    expect(page.text).toContain('Ce lien ne marche plus')
    expect(page.text).not.toContain('Découvrir la maçonnerie')
    expect((await post(path, { intent: 'accept' })).status).toBe(410)
    expect((await get('/m/nimporte-quoi')).status).toBe(404)
  })
})

describe('« cela m’intéresse »', () => {
  test('says what happens, keeps the note, and leads to where it stands', async () => {
    const path = `/offres/${world.offer.id}/interet`
    const page = await get(path, cookie)
    expect(page.text).toContain('Ce qui va se passer')
    const sent = await post(path, { note: 'J’ai aidé mon oncle à monter un mur.' }, cookie)
    expect(sent.status).toBe(302)
    const made = await db.recommendation.findFirstOrThrow({ where: { personId: world.person.id } })
    expect(made).toMatchObject({
      state: 'suggested',
      origin: 'candidate',
      suggestionNote: 'J’ai aidé mon oncle à monter un mur.',
    })
    expect(sent.location).toBe(`/moi/propositions/${made.id}`)
    expect((await get(path, cookie)).text).toContain('C’est déjà en cours')
    expect((await post(path, { note: '' }, cookie)).status).toBe(409)
  })

  test('a visitor is led to sign in, an employer is not concerned', async () => {
    const path = `/offres/${world.offer.id}/interet`
    const visitor = await get(path)
    expect(visitor.location).toContain(`/connexion?suite=${encodeURIComponent(path)}`)
    expect((await get(path, await site.signIn(world.employer))).status).toBe(403)
  })

  test('of an offer that is over is gone (410) and shows a way on', async () => {
    await db.offer.update({ where: { id: world.offer.id }, data: { state: 'closed' } })
    const page = await get(`/offres/${world.offer.id}/interet`, cookie)
    expect(page.status).toBe(410)
    expect(page.text).toContain('Voir d’autres offres')
  })
})
