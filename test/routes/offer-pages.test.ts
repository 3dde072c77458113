import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeCandidate, makeCompany, makeOffer, makePerson, makeWorld, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'

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

const stored = (id: string) => db.offer.findUniqueOrThrow({ where: { id } })
/** What is on the page, without the data that its scripts carry. */
const shown = async (response: Response) => (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '')
const get = async (path: string, cookie: string) => {
  const response = await site.fetch(path, { cookie })
  return { status: response.status, text: await shown(response), location: response.headers.get('location') }
}
const post = async (path: string, cookie: string, form: Record<string, string | string[]>) => {
  const response = await site.fetch(path, { cookie, form })
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location') ?? '',
  }
}

/** The pages of the form, filled as somebody would; each sends the revision it was made from. */
async function fillTo(offerPath: string, steps: readonly [string, Record<string, string | string[]>][]) {
  let revision = 0
  let location = ''
  for (const [step, form] of steps) {
    const sent = await post(`${offerPath}/modifier/${step}`, employer, {
      revision: String(revision),
      ...form,
    })
    expect(sent.status, `${step} ${sent.text.slice(0, 300)}`).toBe(302)
    location = sent.location
    revision++
  }
  return location
}

describe('publishing an immersion without JavaScript', () => {
  test('goes from the job to the referent in eight short pages, each saved', async () => {
    const made = await post('/entreprise/offres/nouvelle', employer, { job: 'maçonne' })
    expect(made.status).toBe(302)
    const at = made.location.replace('/modifier/missions', '')
    const offerId = at.split('/').at(-1) ?? ''
    expect((await stored(offerId)).title).toBe('Maçon ou maçonne')
    const draft = await stored(offerId)
    const last = await fillTo(at, [
      ['missions', { title: draft.title, description: draft.description, objectives: ['discoverJob'] }],
      [
        'lieu-et-dates',
        { windowStart: '1/2/27', windowEnd: '30 avril 2027', places: '2', preferredDays: '' },
      ],
      [
        'horaires',
        {
          'schedule.common.start1': '8h',
          'schedule.common.end1': '12:00',
          'schedule.common.start2': '13 h',
          'schedule.common.end2': '16 h 30',
          'schedule.commonDays': ['0', '1', '2', '3'],
          'schedule.days[4].start1': '8',
          'schedule.days[4].end1': '12h',
        },
      ],
      ['accueil', { tutorName: 'Sofia Keller', tutorFunction: 'Cheffe d’équipe' }],
      ['conditions', { frenchLevel: 'A1', conditions: ['dust', 'noise'], equipment: ['helmet'] }],
      ['acces', { publicTransport: 'yes', firstBusAt: '6h40' }],
    ])
    expect(last).toBe(`${at}/apercu`)
    const saved = await stored(offerId)
    expect(saved).toMatchObject({ places: 2, weeklyMinutes: 4 * 450 + 240, firstBusAt: 400, draftStep: 8 })
    const preview = await get(`${at}/apercu`, employer)
    expect(preview.text).toContain('Envoyer à mon référent')
    expect(preview.text).not.toContain('Sofia Keller')
    expect((await post(`${at}/apercu`, employer, {})).location).toBe(at)
    expect((await stored(offerId)).state).toBe('submitted')
    const publish = (revision: number) =>
      post(`/referent/offres/${offerId}/publier`, referent, { intent: 'publish', revision: String(revision) })
    const { revision } = await stored(offerId)
    expect((await publish(revision - 1)).status).toBe(409)
    const published = await publish(revision)
    expect(published.location).toBe(`/referent/offres/${offerId}`)
    expect((await stored(offerId)).state).toBe('published')
    expect(site.errors).toEqual([])
  })

  test('words that name several jobs list them, and the choice made is kept', async () => {
    const asked = await post('/entreprise/offres/nouvelle', employer, { job: 'aide' })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('name="chosen"')
    expect(asked.text).toContain('value="aide"')
    const chosen = { job: 'aide', asked: 'aide', chosen: 'K1302' }
    expect((await post('/entreprise/offres/nouvelle', employer, chosen)).status).toBe(302)
    expect(await db.offer.count({ where: { romeCode: 'K1302', state: 'draft' } })).toBe(1)
  })

  test('a mistake keeps everything that was typed and says what is wrong', async () => {
    const path = `/entreprise/offres/${world.offer.id}/modifier/lieu-et-dates`
    const wrong = { revision: '0', windowStart: 'un jour', windowEnd: '1/2/26', places: '0' }
    const answer = await post(path, employer, wrong)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="un jour"')
    expect(answer.text).toContain('n’est pas une date')
    expect(answer.text).toContain('nombre de places entre 1 et')
    const hours = await post(`/entreprise/offres/${world.offer.id}/modifier/horaires`, employer, {
      revision: '0',
      'schedule.days[2].start1': '8h70',
      'schedule.days[2].end1': '12h',
    })
    expect(hours.status).toBe(422)
    expect(hours.text).toContain('Mercredi')
    expect(hours.text).toContain('value="8h70"')
    expect((await stored(world.offer.id)).revision).toBe(0)
  })

  test('somebody who saved meanwhile is named, and the typed words stay', async () => {
    const path = `/entreprise/offres/${world.offer.id}/modifier/accueil`
    const typed = { tutorFunction: 'Chef de chantier' }
    await post(path, employer, { revision: '0', tutorName: 'Ali', ...typed })
    const late = await post(path, employer, { revision: '0', tutorName: 'Eva Roux', ...typed })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Camille Durand')
    expect(late.text).toContain('value="Eva Roux"')
    expect(late.text).toMatch(/name="revision" value="1"/)
  })

  test('the total of the week is worked out without saving', async () => {
    const path = `/entreprise/offres/${world.offer.id}/modifier/horaires`
    const answer = await post(path, employer, {
      revision: '0',
      intent: 'total',
      'schedule.days[0].start1': '8h',
      'schedule.days[0].end1': '12h',
    })
    expect(answer.status).toBe(200)
    expect(answer.text).toMatch(/Total.*4.h par semaine/)
    expect((await stored(world.offer.id)).revision).toBe(0)
  })
})

describe('an offer’s own page', () => {
  test('pauses, resumes, renews and duplicates', async () => {
    const at = `/entreprise/offres/${world.offer.id}`
    for (const [intent, state] of [
      ['pause', 'paused'],
      ['resume', 'published'],
      ['renew', 'published'],
    ] as const) {
      expect((await post(at, employer, { intent })).location).toBe(at)
      expect((await stored(world.offer.id)).state).toBe(state)
    }
    const copied = await post(at, employer, { intent: 'duplicate' })
    expect(copied.location).toMatch(/\/modifier$/)
    expect((await get(copied.location, employer)).location).toMatch(/\/apercu$/)
    expect((await post(at, employer, { intent: 'resume' })).status).toBe(409)
    expect((await post(at, employer, { intent: 'destroy' })).status).toBe(422)
  })

  test('closes on a page of its own, with a reason', async () => {
    const at = `/entreprise/offres/${world.offer.id}/fermer`
    expect((await get(at, employer)).text).toContain('définitif')
    expect((await stored(world.offer.id)).state).toBe('published')
    expect((await post(at, employer, {})).status).toBe(422)
    expect((await post(at, employer, { reason: 'notCompliant' })).status).toBe(422)
    expect((await post(at, employer, { reason: 'noTutor' })).status).toBe(302)
    expect((await stored(world.offer.id)).closedReason).toBe('noTutor')
    expect((await get(at, employer)).status).toBe(404)
  })

  test('does not exist for another company, and its roles are kept apart', async () => {
    const other = await makeCompany(db, world.territory.id)
    const stranger = await site.signIn(other.actor)
    const candidate = await site.signIn(await makeCandidate(db, world.person))
    for (const path of ['', '/apercu', '/fermer', '/modifier', '/modifier/horaires']) {
      const at = `/entreprise/offres/${world.offer.id}${path}`
      expect((await get(at, stranger)).status, at).toBe(404)
      expect((await get(at, candidate)).status, at).toBe(403)
      expect((await get(at, referent)).status, at).toBe(403)
    }
    expect((await post(`/entreprise/offres/${world.offer.id}`, stranger, { intent: 'pause' })).status).toBe(
      404,
    )
    expect((await get(`/referent/offres/${world.offer.id}/publier`, employer)).status).toBe(403)
    expect((await get('/entreprise/offres/pas-un-identifiant', employer)).status).toBe(404)
  })
})

describe('the lists', () => {
  test('the company’s offers are under the tab of their situation, and found by their words', async () => {
    await makeOffer(db, world, { state: 'draft', title: 'Peintre ou peintre' })
    await makeOffer(db, world, { state: 'closed', title: 'Carreleur ou carreleuse' })
    expect((await get('/entreprise/offres', employer)).text).toContain('Découvrir la maçonnerie')
    const drafts = await get('/entreprise/offres?onglet=a-terminer', employer)
    expect(drafts.text).toContain('Peintre ou peintre')
    expect(drafts.text).not.toContain('Carreleur')
    expect((await get('/entreprise/offres?onglet=terminees&q=carreleur', employer)).text).toContain('1 offre')
    expect((await get('/entreprise/offres?q=zzz', employer)).text).toContain('Aucune offre ne correspond')
    expect((await get('/entreprise/offres?onglet=nimporte&page=-3&lieu=x', employer)).status).toBe(200)
  })

  test('the referent reads first what is to publish, never a draft, never another territory', async () => {
    await makeOffer(db, world, { state: 'submitted', submittedAt: NOW, title: 'Offre à relire' })
    await makeOffer(db, world, { state: 'draft', title: 'Brouillon secret' })
    const elsewhere = await makeWorld(db, { offer: { title: 'Offre d’ailleurs', state: 'submitted' } })
    const { text } = await get('/referent/offres', referent)
    expect(text.indexOf('Offre à relire')).toBeGreaterThan(0)
    expect(text.indexOf('Offre à relire')).toBeLessThan(text.indexOf('Découvrir la maçonnerie'))
    expect(text).not.toContain('Brouillon secret')
    expect(text).not.toContain('Offre d’ailleurs')
    expect((await get(`/referent/offres/${elsewhere.offer.id}/publier`, referent)).status).toBe(404)
    const filtered = await get(
      `/referent/offres?etat=published&entreprise=${world.company.id}&q=ma%C3%A7on`,
      referent,
    )
    expect(filtered.text).not.toContain('Offre à relire')
    expect((await get('/referent/offres?secteur=logistics', referent)).text).toContain(
      'Aucune offre ne correspond',
    )
  })

  test('the referent is warned of words and duplicates, and can ask for a change', async () => {
    const offer = await makeOffer(db, world, {
      state: 'submitted',
      title: 'Jeune maçon dynamique',
      objectives: ['discoverJob'],
    })
    const at = `/referent/offres/${offer.id}/publier`
    const { text } = await get(at, referent)
    expect(text).toContain('Des mots à revoir')
    expect(text).toContain('Une offre semblable est déjà en ligne')
    expect((await post(at, referent, { intent: 'ask', message: '' })).status).toBe(422)
    const asked = await post(at, referent, { intent: 'ask', message: 'Retirez « jeune ».' })
    expect(asked.location).toBe('/referent/offres')
    expect((await get('/entreprise', employer)).text).toContain('Retirez « jeune ».')
  })
})

describe('the employer’s home', () => {
  test('a new company is led to its first offer, and reads who its referent is', async () => {
    const fresh = await makeCompany(db, world.territory.id, { partnershipReferentId: world.referent.userId })
    const { text } = await get('/entreprise', await site.signIn(fresh.actor))
    expect(text).toContain('Publier ma première offre')
    expect(text).toContain('Votre référent·e')
  })

  test('somebody presented comes with a first name, an initial and a deadline, and nothing more', async () => {
    const person = await makePerson(db, world.followed, { firstName: 'Yanis', lastName: 'Vautrin' })
    await db.recommendation.create({
      data: {
        territoryId: world.territory.id,
        offerId: world.offer.id,
        companyId: world.company.id,
        personId: person.id,
        state: 'presented',
        origin: 'referent',
        presentedAt: NOW,
        employerDeadline: new Date('2027-01-15T00:00:00Z'),
      },
    })
    const { text } = await get('/entreprise', employer)
    expect(text).toContain('Yanis V.')
    expect(text).toContain('vendredi 15 janvier')
    expect(text).not.toContain('Vautrin')
  })
})
