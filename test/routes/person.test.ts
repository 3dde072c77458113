import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import { makeCandidate, makeProfessional, makeWorld, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'

const { db } = await testDatabase()
const site = await testSite(db, NOW)

async function scene() {
  const world = await makeWorld(db)
  const candidate = await makeCandidate(db, world.person)
  const base = `/accompagnement/personnes/${world.person.id}`
  return {
    world,
    base,
    referent: await site.signIn(world.supportReferent),
    candidate: await site.signIn(candidate),
  }
}

const EDITED = ['identite', 'statuts', 'metiers', 'experiences', 'competences', 'permis']
const EDITED_TOO = [
  'disponibilites',
  'deplacements',
  'conditions',
  'presentation',
  'employeur',
  'representant',
]

describe('the support referent’s pages', () => {
  test('every page of a file opens for its referent, and is 404 for another organisation’s', async () => {
    const { world, base, referent } = await scene()
    const stranger = await site.signIn(await makeProfessional(db, 'supportReferent', world.territory.id))
    const pages = [
      '',
      ...[...EDITED, ...EDITED_TOO].map((slug) => `/modifier/${slug}`),
      '/diagnostic',
      '/diagnostic/mobility',
      '/consentement',
      '/solutions',
      '/suivi',
      '/proposer',
    ]
    for (const page of pages) {
      const mine = await site.fetch(base + page, { cookie: referent })
      expect([page, mine.status]).toEqual([page, 200])
      const theirs = await site.fetch(base + page, { cookie: stranger })
      expect([page, theirs.status]).toEqual([page, 404])
    }
    expect(site.errors).toEqual([])
  })

  test('what does not exist is 404; a candidate is refused; a visitor is led to sign in', async () => {
    const { base, referent, candidate } = await scene()
    for (const path of [`${base}/modifier/rien`, `${base}/diagnostic/rien`, '/accompagnement/personnes/1']) {
      expect((await site.fetch(path, { cookie: referent })).status).toBe(404)
    }
    expect((await site.fetch(base, { cookie: candidate })).status).toBe(403)
    expect((await site.fetch(base)).headers.get('location')).toContain('/connexion?suite=')
  })

  test('the list and its spreadsheet, filters that mean nothing included', async () => {
    const { referent } = await scene()
    const search = '?q=nadia&filtre=rien&tri=x&page=-3&secteur=construction'
    const list = await site.fetch(`/accompagnement${search}`, { cookie: referent })
    expect(await list.text()).toContain('Nadia Benali')
    const csv = await site.fetch(`/accompagnement/personnes.csv${search}`, { cookie: referent })
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(await csv.text()).toContain('Nadia Benali;Belfort')
  })

  test('a section is saved from its form; a mistake gives the form again with what was typed', async () => {
    const { world, base, referent } = await scene()
    const form = (more: Record<string, string>) => ({ section: 'jobs', revision: '0', ...more })
    const wrong = await site.fetch(`${base}/modifier/metiers`, {
      cookie: referent,
      form: form({ 'jobs[0]': 'cosmonaute zzz' }),
    })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('cosmonaute zzz')
    const right = await site.fetch(`${base}/modifier/metiers`, {
      cookie: referent,
      form: form({ 'jobs[0]': 'cariste', 'jobs[2]': 'Maçon ou maçonne (F1703)', openSectors: 'logistics' }),
    })
    expect(right.status).toBe(302)
    const jobs = await db.wantedJob.findMany({
      where: { personId: world.person.id },
      orderBy: { rank: 'asc' },
    })
    expect(jobs.map(({ romeCode }) => romeCode)).toEqual(['N1101', 'F1703'])
    const stale = await site.fetch(`${base}/modifier/metiers`, {
      cookie: referent,
      form: form({ 'jobs[0]': 'peintre' }),
    })
    expect(stale.status).toBe(409)
  })

  test('hours, travel and certificates are read as people type them', async () => {
    const { world, base, referent } = await scene()
    const post = (slug: string, form: Record<string, string | string[]>) =>
      site.fetch(`${base}/modifier/${slug}`, { cookie: referent, form })
    const hours = {
      section: 'availability',
      revision: '0',
      anytime: 'no',
      'week.common.start1': '8h30',
      'week.common.end1': '16h',
      'week.commonDays': ['0', '1'],
      maxWeeklyHours: '28',
      availableFrom: '1er février 2027',
    }
    expect((await post('disponibilites', hours)).status).toBe(302)
    const travel = { section: 'travel', revision: '1', 'modes.bike': '8', 'modes.car': '' }
    expect((await post('deplacements', travel)).status).toBe(302)
    const licences = {
      section: 'licences',
      revision: '2',
      licences: ['B'],
      'certificates[0].key': 'fimoGoods',
    }
    expect((await post('permis', licences)).status).toBe(422)
    expect((await post('permis', { ...licences, 'certificates[0].validUntil': '31/12/2027' })).status).toBe(
      302,
    )
    const person = await db.person.findUniqueOrThrow({
      where: { id: world.person.id },
      include: { travelModes: true, certificates: true },
    })
    expect(person).toMatchObject({
      maxWeeklyMinutes: 1680,
      licences: ['B'],
      travelModes: [{ mode: 'bike', maxKm: 8 }],
      certificates: [{ key: 'fimoGoods' }],
    })
    const worked = [{ start: 510, end: 960 }]
    expect(person.availability).toEqual({ days: [worked, worked, [], [], [], [], []] })
  })

  test('a person is added from the form, with the commune as typed', async () => {
    const { referent } = await scene()
    const form = {
      firstName: 'Ali',
      lastName: 'Dupont',
      birthDate: '3 mars 1999',
      commune: 'belfort 90000',
      contactBy: 'email',
    }
    const added = await site.fetch('/accompagnement/personnes/nouvelle', { cookie: referent, form })
    expect(added.headers.get('location')).toMatch(/^\/accompagnement\/personnes\/[0-9a-f-]{36}$/)
    const again = await site.fetch('/accompagnement/personnes/nouvelle', { cookie: referent, form })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('notTheSame')
  })
})

describe('the person’s own data', () => {
  test('shows who read the file, corrects, and downloads; never the service’s record to change', async () => {
    const { world, base, referent, candidate } = await scene()
    await site.fetch(base, { cookie: referent })
    const own = await (await site.fetch('/moi/donnees', { cookie: candidate })).text()
    expect(own).toContain('Camille Durand')
    expect((await site.fetch('/moi/donnees/modifier/statuts', { cookie: candidate })).status).toBe(404)
    const form = { section: 'travel', revision: '0', 'modes.walk': '3' }
    expect((await site.fetch('/moi/donnees/modifier/deplacements', { cookie: candidate, form })).status).toBe(
      302,
    )
    const file = await site.fetch('/moi/donnees.json', { cookie: candidate })
    const data = JSON.parse(await file.text())
    expect(data).toMatchObject({ person: { firstName: 'Nadia' }, travel: [{ mode: 'walk', maxKm: 3 }] })
    expect(data.reads).toHaveLength(1)
    expect(JSON.stringify(data)).not.toContain(world.organisation.id)
  })

  test('the consent is withdrawn from its own page', async () => {
    const { world, candidate } = await scene()
    const form = { intent: 'withdraw' }
    expect((await site.fetch('/moi/donnees/accord', { cookie: candidate, form })).status).toBe(302)
    const person = await db.person.findUniqueOrThrow({ where: { id: world.person.id } })
    expect(person.consentWithdrawnAt).not.toBeNull()
  })
})
