/** The public pages, signing in and signing up, as a browser without JavaScript meets them. */
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeCommune, makeCompany, makeOffer, makeTerritory, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { makeSiret } from '~/domain/company/siret'
import { wholePage } from '~/whole-page'

const { db } = await testDatabase()
const site = await testSite(db, NOW)

beforeEach(async () => {
  await emptyDatabase(db)
  site.errors.length = 0
})

/** What a person reads: no script, and the same spaces everywhere. */
async function get(path: string, options: Parameters<typeof site.fetch>[1] = {}) {
  const response = await site.fetch(path, options)
  const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '').replaceAll('<!-- -->', '')
  return { status: response.status, html: html.replaceAll(/[\u00a0\u202f]/g, ' '), headers: response.headers }
}

async function company() {
  const territory = await makeTerritory(db)
  return makeCompany(db, territory.id)
}

describe('an offer’s address', () => {
  test('shows an open offer to anybody, without an employee’s name', async () => {
    const offer = await makeOffer(db, await company(), {
      tutorName: 'Hugo Stern',
      tutorFunction: 'Chef d’équipe',
    })
    const { status, html } = await get(`/offres/${offer.id}`)
    expect(status).toBe(200)
    expect(html).toContain('Découvrir la maçonnerie')
    expect(html).toContain('chef d’équipe')
    expect(html).not.toContain('Hugo Stern')
    expect(html).toContain(`/connexion?suite=${encodeURIComponent(`/offres/${offer.id}/interet`)}`)
  })

  test('answers 410 with similar offers once closed, and 404 when it was never public', async () => {
    const at = await company()
    const closed = await makeOffer(db, at, { state: 'closed', title: 'Ancienne offre' })
    const similar = await makeOffer(db, at, { title: 'Offre voisine' })
    const draft = await makeOffer(db, at, { state: 'draft' })
    const gone = await get(`/offres/${closed.id}`)
    expect(gone.status).toBe(410)
    expect(gone.html).toContain('Ancienne offre')
    expect(gone.html).toContain(`/offres/${similar.id}`)
    expect((await get(`/offres/${draft.id}`)).status).toBe(404)
    expect((await get('/offres/pas-un-identifiant')).status).toBe(404)
  })
})

test('the search keeps what was typed and survives any address', async () => {
  await makeCommune(db)
  const offer = await makeOffer(db, await company())
  const found = await get('/offres?metier=ma%C3%A7on&ou=Belfort&km=30&vue=carte')
  expect(found.status).toBe(200)
  expect(found.html).toContain(`/offres/${offer.id}`)
  expect(found.html).toContain('value="maçon"')
  for (const query of [
    'km=-1&page=0',
    'page=1e9',
    'secteur=%00&type=x',
    `metier=${'a'.repeat(5000)}`,
    "ou=%25'--",
  ]) {
    expect((await get(`/offres?${query}`)).status).toBe(200)
  }
  expect(site.errors).toEqual([])
})

describe('signing in', () => {
  test('answers the same whether the account exists or not', async () => {
    const { actor } = await company()
    const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } })
    const known = await get('/connexion', { form: { email, suite: '' } })
    const unknown = await get('/connexion', { form: { email: 'personne@exemple.test', suite: '' } })
    expect([known.status, known.html]).toEqual([unknown.status, unknown.html])
    expect(known.headers.get('location')).toBe(unknown.headers.get('location'))
    expect(await db.signInLink.count()).toBe(1)
  })

  test('takes a button: opening the link uses nothing, pressing twice is 410', async () => {
    const { actor } = await company()
    const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } })
    await get('/connexion', { form: { email, suite: '/entreprise/equipe' } })
    const event = await db.outboxEvent.findFirstOrThrow({ where: { type: 'account.signInRequested' } })
    const { linkId } = event.payload as { linkId: string }
    const path = `/connexion/${site.wiring.ports.tokens.derive('signIn', linkId)}`
    expect((await get(path)).status).toBe(200)
    expect((await get(path)).status).toBe(200)
    const used = await get(path, { form: {} })
    expect([used.status, used.headers.get('location')]).toEqual([302, '/entreprise/equipe'])
    expect(used.headers.get('set-cookie')).toMatch(/passerelle_session=.*HttpOnly.*SameSite=Lax/)
    const again = await get(path, { form: {} })
    expect(again.status).toBe(410)
    expect(again.html).toContain('Demander un autre lien')
    expect((await get('/connexion/nimporte-quoi')).status).toBe(410)
    expect((await get('/invitation/nimporte-quoi', { form: {} })).status).toBe(410)
  })

  test('keeps what was typed when it is no address', async () => {
    const answer = await get('/connexion', { form: { email: 'prenom.nom@', suite: '' } })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="prenom.nom@"')
  })
})

describe('signing a company up', () => {
  const FORM = {
    siret: makeSiret(7),
    companyName: 'Toits et Murs',
    legalForm: 'sarl',
    activity: 'Nous rénovons des maisons anciennes.',
    address: '3 rue des Artisans',
    commune: 'belfort',
    workforce: 'from1to9',
    firstName: 'Nadia',
    lastName: 'Berger',
    email: 'nadia@exemple.test',
    phone: '03 84 00 00 00',
    jobTitle: '',
  }

  test('takes one page; a known SIRET leads to joining', async () => {
    await makeTerritory(db)
    await makeCommune(db)
    const done = await get('/inscription/entreprise', { form: FORM })
    expect([done.status, done.headers.get('location')]).toEqual([302, '/inscription/entreprise/envoyee'])
    const again = await get('/inscription/entreprise', { form: { ...FORM, email: 'autre@exemple.test' } })
    expect(again.status).toBe(409)
    expect(again.html).toContain(`/inscription/entreprise/rejoindre?siret=${FORM.siret}`)
    expect(again.html).toContain('value="3 rue des Artisans"')
  })

  test('its link says which company and who asked; confirming and « ce n’est pas moi » are two buttons', async () => {
    await makeTerritory(db)
    await makeCommune(db)
    await get('/inscription/entreprise', { form: FORM })
    const event = await db.outboxEvent.findFirstOrThrow({ where: { type: 'company.signedUp' } })
    const { linkId, companyId } = event.payload as { linkId: string; companyId: string }
    const path = `/connexion/${site.wiring.ports.tokens.derive('signIn', linkId)}`
    const asked = await get(path)
    for (const words of ['Toits et Murs', 'Nadia Berger', FORM.siret, 'Ce n’est pas moi'])
      expect(asked.html).toContain(words)
    expect(asked.html).not.toContain('Me connecter sans répondre')
    const unanswered = await get(path, { form: {} })
    expect(unanswered.status).toBe(409)
    expect(unanswered.html).toContain('Dites d’abord')
    const discarded = await get(path, { form: { answer: 'notMine', companyId } })
    expect([discarded.status, discarded.headers.get('location')]).toEqual([302, '/'])
    expect([await db.company.count(), await db.user.count()]).toEqual([0, 0])
    expect((await get(path)).status).toBe(410)

    await get('/inscription/entreprise', { form: FORM })
    const second = await db.outboxEvent.findFirstOrThrow({
      where: { type: 'company.signedUp' },
      orderBy: { seq: 'desc' },
    })
    const again = second.payload as { linkId: string; companyId: string }
    const confirmed = await get(`/connexion/${site.wiring.ports.tokens.derive('signIn', again.linkId)}`, {
      form: { answer: 'mine', companyId: again.companyId },
    })
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([302, '/entreprise'])
  })

  test('says what is wrong and keeps everything typed', async () => {
    await makeTerritory(db)
    await makeCommune(db)
    const hostile = {
      siret: '12345678901234',
      companyName: 'x'.repeat(151),
      commune: 'Xyzzy',
      email: '<b>',
      phone: '1',
    }
    for (const [name, value] of Object.entries(hostile)) {
      const answer = await get('/inscription/entreprise', { form: { ...FORM, [name]: value } })
      expect([name, answer.status]).toEqual([name, 422])
      expect(answer.html).toContain('value="Nadia"')
    }
    expect(await db.company.count()).toBe(0)
    expect(site.errors).toEqual([])
  })
})

test('no letter is cut in two where a chunk of the page ends', async () => {
  const words = 'référent·e, '.repeat(20)
  const lines = Array.from({ length: 40 }, (_, key) => createElement('p', { key }, words))
  const page = await new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(createElement('main', null, lines), {
      onAllReady: () => void pipe(wholePage((whole) => resolve(whole.toString()), reject)),
      onShellError: reject,
    })
  })
  expect(page).toBe(`<main>${`<p>${words}</p>`.repeat(40)}</main>`)
})

describe('what text boxes propose', () => {
  test('is JSON for whoever asks, and for the page’s own requests', async () => {
    await makeCommune(db)
    const { suggestions } = await (await site.fetch('/communes?q=belf')).json()
    expect(suggestions).toEqual(['Belfort (90000)'])
    const asked = await site.fetch('/metiers.data?q=ma%C3%A7on')
    expect(await asked.text()).toContain('Maçon')
  })
})
