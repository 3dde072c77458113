import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeOffer, makeWorld, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { confirmationLinkId } from '~/domain/offer/confirmation'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
let world: Awaited<ReturnType<typeof makeWorld>>
let employer: string
let referent: string

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db)
  employer = await site.signIn(world.employer)
  referent = await site.signIn(world.referent)
  site.errors.length = 0
})

type Form = Record<string, string | string[]>

const get = async (path: string, cookie?: string) => {
  const response = await site.fetch(path, cookie ? { cookie } : {})
  return { status: response.status, text: await response.text(), headers: response.headers }
}
const post = async (path: string, cookie: string | undefined, form: Form) => {
  const response = await site.fetch(path, { ...(cookie && { cookie }), form })
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location') ?? '',
  }
}
const stored = (id: string) => db.offer.findUniqueOrThrow({ where: { id }, include: { job: true } })

const MISSIONS = {
  title: 'Maçon ou maçonne',
  description: 'Vous montez des murs, vous préparez le mortier et vous tenez le chantier propre.',
  needed: '- Savoir lire un plan\n\nTravailler en hauteur',
  plus: 'Une première expérience',
}
const CONTRACT = { contract: 'CDD', contractMonths: '6', payMin: '12,50', payMax: '13,50', payPeriod: 'hour' }
const STEPS: readonly (readonly [string, Form])[] = [
  ['missions', MISSIONS],
  ['contrat', { ...CONTRACT, benefits: 'Panier repas\nMutuelle', immersionFirst: 'on' }],
  ['lieu-et-dates', { windowStart: '', places: '2' }],
  ['horaires', { weeklyMinutes: '35' }],
  ['conditions', { frenchLevel: 'A1', conditions: ['outdoorWork'] }],
  ['acces', { publicTransport: 'no' }],
]

async function fill(at: string, cookie: string) {
  let location = ''
  for (const [revision, [step, form]] of STEPS.entries()) {
    const sent = await post(`${at}/modifier/${step}`, cookie, { revision: String(revision), ...form })
    expect(sent.status, `${step} ${sent.text.slice(0, 400)}`).toBe(302)
    location = sent.location
  }
  return location
}

/** A published job of the company, with terms. */
async function makeJob(title: string, data: Parameters<typeof makeOffer>[2] = {}) {
  const { company, establishment } = world
  return makeOffer(
    db,
    { company, establishment },
    {
      ...{ kind: 'job', title, windowStart: null, windowEnd: null, tutorName: null, objectives: [] },
      job: { create: { contract: 'CDI', payMin: 1250, payMax: 1350, payPeriod: 'hour' } },
      ...data,
    },
  )
}

describe('posting a job without JavaScript', () => {
  test('goes from the job’s name to the public page, read by the referent on the way', async () => {
    const made = await post('/entreprise/offres/nouvelle', employer, { kind: 'emploi', job: 'maçon' })
    expect(made.status).toBe(302)
    const at = made.location.replace('/modifier/missions', '')
    const offerId = at.split('/').at(-1) ?? ''
    expect(await fill(at, employer)).toBe(`${at}/apercu`)
    const offer = await stored(offerId)
    expect(offer).toMatchObject({ kind: 'job', places: 2, weeklyMinutes: 2100, windowStart: null })
    expect(offer.job).toMatchObject({
      ...{ contract: 'CDD', contractMonths: 6, payMin: 1250, payMax: 1350, payPeriod: 'hour' },
      ...{ needed: ['Savoir lire un plan', 'Travailler en hauteur'], immersionFirst: true },
    })
    expect((await get(`${at}/apercu`, employer)).text).toContain('brut de l’heure')
    expect((await post(`${at}/apercu`, employer, {})).status).toBe(302)
    const review = await get(`/referent/offres/${offerId}/publier`, referent)
    expect(review.text).toContain('Contrat et rémunération')
    const { revision } = await stored(offerId)
    const publish = { intent: 'publish', revision: String(revision) }
    expect((await post(`/referent/offres/${offerId}/publier`, referent, publish)).status).toBe(302)
    const page = await get(`/offres/${offerId}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('C’est un contrat qui a une date de fin')
    expect(page.text).toContain('Une immersion d’abord est possible')
    const data = /<script type="application\/ld\+json" nonce="([^"]+)">(.+?)<\/script>/.exec(page.text)
    expect(data?.[1]).toBe('test-nonce')
    expect(JSON.parse(data?.[2] ?? '{}')).toMatchObject({
      '@type': 'JobPosting',
      title: 'Maçon ou maçonne',
      datePosted: '2027-01-11',
      validThrough: '2027-03-11T23:59:59',
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      hiringOrganization: { name: world.company.name },
      jobLocation: { address: { addressLocality: 'Belfort' } },
      baseSalary: { value: { minValue: 12.5, maxValue: 13.5, unitText: 'HOUR' } },
      directApply: true,
    })
    const found = await get('/offres?type=job&contrat=CDD')
    expect(found.text).toContain('De 12,50')
    expect((await get('/offres?type=job&contrat=CDI')).text).not.toContain(offerId)
    expect((await post(`${at}/fermer`, employer, { reason: 'filledElsewhere' })).status).toBe(302)
    const gone = await get(`/offres/${offerId}`)
    expect(gone.status).toBe(410)
    expect(gone.text).not.toContain('JobPosting')
    expect(site.errors).toEqual([])
  })

  test('what is wrong is said under its field, and what was typed stays', async () => {
    const job = await makeJob('Maçon en CDI', { state: 'draft', publishedAt: null })
    const at = `/entreprise/offres/${job.id}/modifier/contrat`
    const wrong = { contract: 'DDI', contractMonths: '3', payMin: '14', payMax: '12', payPeriod: 'hour' }
    const sent = await post(at, employer, { revision: '0', ...wrong })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('dure de 4 à 24 mois')
    expect(sent.text).toContain('L5132-15-1')
    expect(sent.text).toContain('inférieur au plus bas')
    expect(sent.text).toMatch(/name="payMin"[^>]*value="14"|value="14"[^>]*name="payMin"/)
    const noPay = await post(at, employer, { revision: '0', contract: 'CDI' })
    expect(noPay.status).toBe(422)
    expect(noPay.text).toContain('2023/970')
    expect((await stored(job.id)).job).toMatchObject({ contract: 'CDI', payMin: 1250 })
  })

  test('a page of another kind’s form does not exist', async () => {
    const job = await makeJob('Maçon en CDI')
    expect((await get(`/entreprise/offres/${job.id}/modifier/accueil`, employer)).status).toBe(404)
    expect((await get(`/entreprise/offres/${world.offer.id}/modifier/contrat`, employer)).status).toBe(404)
    const sent = await post(`/entreprise/offres/${world.offer.id}/modifier/contrat`, employer, CONTRACT)
    expect(sent.status).toBe(404)
  })

  test('text that would end the data’s script does not', async () => {
    const job = await makeJob('</script><script>alert(1)</script>')
    const page = await get(`/offres/${job.id}`)
    expect(page.text).not.toContain('<script>alert')
    expect(page.text).toContain('\\u003c/script')
  })
})

describe('the table of a company’s jobs', () => {
  const row = (id: string, given: Form, revision = '0'): Form => ({
    ...Object.fromEntries(
      Object.entries({ ...ROW(), ...given }).map(([key, value]) => [`${id}.${key}`, value]),
    ),
    [`${id}.revision`]: revision,
  })
  const ROW = () => ({
    ...{ title: 'Maçon ou maçonne', places: '1', windowStart: '', payMin: '12,50', payMax: '13,50' },
    ...{ payPeriod: 'hour', weeklyMinutes: '35', establishmentId: world.establishment.id },
  })

  test('rows are saved on their own: a mistake in one stops no other, and keeps what was typed', async () => {
    const [good, bad, stale] = [await makeJob('Bon'), await makeJob('Faux'), await makeJob('Vieux')]
    await db.offer.update({ where: { id: stale.id }, data: { revision: 7 } })
    const sent = await post('/entreprise/offres/tableau', employer, {
      offre: [good.id, bad.id, stale.id],
      ...row(good.id, { places: '3', title: 'Bon titre' }),
      ...row(bad.id, { payMin: 'beaucoup', title: 'Ce que j’ai écrit' }),
      ...row(stale.id, { title: 'Trop tard' }),
    })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('n’est pas un montant')
    expect(sent.text).toContain('Ce que j’ai écrit')
    expect(sent.text).toContain('a modifié cette offre')
    expect(await stored(good.id)).toMatchObject({ title: 'Bon titre', places: 3, state: 'submitted' })
    expect((await stored(bad.id)).title).toBe('Faux')
    expect((await stored(stale.id)).title).toBe('Vieux')
  })

  test('the number of openings alone keeps an offer on line; a row left alone is not touched', async () => {
    const job = await makeJob('Maçon ou maçonne', { weeklyMinutes: 2100 })
    const page = await get('/entreprise/offres/tableau', employer)
    const was = new RegExp(`name="${job.id}.was"[^>]*value="([^"]*)"`).exec(page.text)?.[1] ?? ''
    const same = await post('/entreprise/offres/tableau', employer, {
      offre: job.id,
      ...row(job.id, { was }),
    })
    expect(same.status).toBe(302)
    expect((await stored(job.id)).revision).toBe(0)
    await post('/entreprise/offres/tableau', employer, { offre: job.id, ...row(job.id, { places: '4' }) })
    expect(await stored(job.id)).toMatchObject({ places: 4, state: 'published', revision: 1 })
  })

  test('an insertion contract under 20 hours is refused in its row', async () => {
    const terms = { contract: 'DDI', contractMonths: 6, payMin: 1250, payMax: 1350, payPeriod: 'hour' }
    const job = await makeJob('Agent', { job: { create: terms } })
    const form = { offre: job.id, ...row(job.id, { weeklyMinutes: '18' }) }
    const sent = await post('/entreprise/offres/tableau', employer, form)
    expect(sent.text).toContain('au moins 20 heures')
  })

  test('those ticked are copied at another place, paused, and closed from a page that says what follows', async () => {
    const job = await makeJob('À copier')
    const ticked = { offre: job.id, choisie: job.id, ...row(job.id, { title: 'À copier' }) }
    const was = `À copier|1||12,50|13,50|hour||${world.establishment.id}`
    const form = { ...ticked, [`${job.id}.was`]: was, [`${job.id}.weeklyMinutes`]: '' }
    await db.offer.update({ where: { id: job.id }, data: { weeklyMinutes: null } })
    const copied = await post('/entreprise/offres/tableau', employer, {
      ...form,
      ...{ intent: 'dupliquer', copies: '3', lieu: world.establishment.id },
    })
    expect(copied.status).toBe(302)
    const drafts = await db.offer.findMany({ where: { kind: 'job', state: 'draft' }, include: { job: true } })
    expect(drafts).toHaveLength(3)
    expect(drafts.every((draft) => draft.job?.payMin === 1250)).toBe(true)
    await post('/entreprise/offres/tableau', employer, { ...form, intent: 'pause' })
    expect((await stored(job.id)).state).toBe('paused')
    const close = await post('/entreprise/offres/tableau', employer, { ...form, intent: 'fermer' })
    expect(close.location).toContain(`/entreprise/offres/tableau/fermer?offre=${job.id}`)
    expect((await get(close.location, employer)).text).toContain('C’est définitif')
    expect((await stored(job.id)).state).toBe('paused')
    await post(close.location, employer, { offre: job.id, reason: 'noLongerNeeded' })
    expect((await stored(job.id)).state).toBe('closed')
  })

  test('another company’s offer is neither shown nor saved', async () => {
    const job = await makeJob('Maçon')
    const elsewhere = await makeWorld(db)
    const stranger = await site.signIn(elsewhere.employer)
    expect((await get('/entreprise/offres/tableau', stranger)).text).not.toContain(job.id)
    await post('/entreprise/offres/tableau', stranger, { offre: job.id, ...row(job.id, { title: 'Volée' }) })
    expect((await stored(job.id)).title).toBe('Maçon')
  })
})

describe('an offer entered for a company', () => {
  test('is written, sent, then confirmed by a link without signing in', async () => {
    const from = `/referent/entreprises/${world.company.id}/offres/nouvelle`
    expect((await get(from, referent)).status).toBe(200)
    const made = await post(from, referent, { kind: 'emploi', job: 'maçon' })
    const at = made.location.replace('/modifier/missions', '')
    const offerId = at.split('/').at(-1) ?? ''
    expect((await get(`/entreprise/offres/${offerId}`, employer)).status).toBe(404)
    expect((await get(`${at}/modifier/contrat`, referent)).status).toBe(200)
    expect(await fill(at, referent)).toBe(`${at}/envoyer`)
    expect((await get(`${at}/envoyer`, referent)).text).toContain('Camille Durand')
    expect((await post(`${at}/envoyer`, referent, {})).status).toBe(302)
    const { tokens } = site.wiring.ports
    const id = confirmationLinkId(offerId, world.employer.membershipId)
    const link = `/confirmer/${tokens.derive('offerConfirmation', id)}`
    const page = await get(link)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Confirmer et publier')
    expect((await stored(offerId)).state).toBe('toConfirm')
    expect((await get(`/entreprise/offres/${offerId}/confirmer`, employer)).status).toBe(200)
    expect((await post(link, undefined, { intent: 'ask', message: '' })).status).toBe(422)
    expect((await post(link, undefined, { intent: 'confirm' })).location).toBe(`/offres/${offerId}`)
    expect((await stored(offerId)).state).toBe('published')
    expect((await get(link)).status).toBe(410)
    expect((await post(link, undefined, { intent: 'confirm' })).status).toBe(410)
    expect((await get(`/offres/${offerId}`)).status).toBe(200)
  })
})
