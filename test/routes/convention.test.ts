/** The pages of a convention for every role: long, because the roles share one story. */
/** The pages of conventions as a browser without JavaScript gets them, for each role. */
import { beforeEach, describe, expect, test } from 'vitest'
import { completed, drafted, makeConventionWorld, sent, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { ATTESTATIONS } from '~/domain/convention/content'
import { signatureLinkId } from '~/domain/convention/signature-link'
import { loadEditForm } from '~/queries/convention/load-edit-form'
import { loadHostPart } from '~/queries/convention/load-host-convention'
import { advanceImmersions } from '~/use-cases/immersion/advance-immersions'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
const firstDay = await testSite(db, '2027-02-01T09:00:00Z')
const after = await testSite(db, '2027-02-15T09:00:00Z')
let world: Awaited<ReturnType<typeof makeConventionWorld>>
let as: Record<'referent' | 'employer' | 'candidate' | 'support', string>

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
  as = {
    referent: await after.signIn(world.referent),
    employer: await after.signIn(world.employer),
    candidate: await after.signIn(world.candidate),
    support: await after.signIn(world.supportReferent),
  }
  for (const each of [site, firstDay, after]) each.errors.length = 0
})

type Form = Record<string, string | string[]>
type Site = typeof site

async function answer(response: Response) {
  const text = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '').replaceAll('<!-- -->', '')
  return { status: response.status, text, location: response.headers.get('location') }
}
const get = async (path: string, cookie?: string, at: Site = site) => answer(await at.fetch(path, { cookie }))
const post = async (path: string, form: Form, cookie?: string, at: Site = site) =>
  answer(await at.fetch(path, { cookie, form }))
const rowOf = (id: string) => db.convention.findUniqueOrThrow({ where: { id } })

async function linkPath(conventionId: string, role: 'beneficiary' | 'hostRepresentative') {
  const signatory = await db.signatory.findUniqueOrThrow({
    where: { conventionId_role: { conventionId, role } },
  })
  return `/signer/${site.wiring.ports.tokens.derive('signature', signatureLinkId(signatory))}`
}

/** A form's first values as a browser would send them back. */
function flatten(values: unknown, prefix = ''): Form {
  if (typeof values === 'string') return { [prefix]: values }
  if (Array.isArray(values)) {
    if (values.every((each) => typeof each === 'string')) return { [prefix]: values }
    return Object.assign({}, ...values.map((each, index) => flatten(each, `${prefix}[${index}]`)))
  }
  if (typeof values !== 'object' || values === null) return {}
  const named = Object.entries(values).map(([key, each]) => flatten(each, prefix ? `${prefix}.${key}` : key))
  return Object.assign({}, ...named)
}

describe('from the agreement to the validation', () => {
  test('the referent drafts, the company completes, both sign, the referent validates', async () => {
    const list = await get('/referent/conventions', as.referent)
    const path = `/referent/conventions/nouvelle?recommandation=${world.recommendation.id}`
    expect(list.text).toContain(`href="${path}"`)
    expect((await get(path, as.referent)).text).toContain('1er février 2027')
    const tooLong = await post(
      path,
      { startDate: '1/2/2027', endDate: '15/3/2027', objective: 'discoverJob' },
      as.referent,
    )
    expect(tooLong.status).toBe(409)
    expect(tooLong.text).toContain('value="15/3/2027"')
    const made = await post(
      path,
      { startDate: '1/2/2027', endDate: '12 février 2027', objective: 'discoverJob' },
      as.referent,
    )
    expect(made.status).toBe(302)
    const id = made.location?.split('/').at(-1) ?? ''
    expect((await get(made.location ?? '', as.referent)).text).toContain(
      'L’entreprise doit encore compléter sa partie',
    )

    const complete = `/entreprise/conventions/${id}/completer`
    expect((await get(complete, as.employer)).text).toContain(ATTESTATIONS.noPermanentPost)
    const known = await loadHostPart(db, world.employer, id)
    const host = {
      ...flatten(known?.values),
      revision: String(known?.revision),
      'host.collectiveAgreement': 'Bâtiment, ouvriers',
      'host.registeredOn': '1/3/2010',
      'host.representative.function': 'Gérant',
      'conditions.insurer': 'Assurances du Lion',
      'conditions.insurancePolicy': 'RC-4471',
      attestations: Object.keys(ATTESTATIONS),
    }
    const emptied = await post(complete, { revision: String(known?.revision) }, as.employer)
    expect(emptied.status).toBe(422)
    expect(emptied.text).toContain('Rien n’est rempli, et rien n’a changé')
    expect(await loadHostPart(db, world.employer, id)).toEqual(known)
    expect((await post(complete, host, as.employer)).status).toBe(302)
    expect((await get(complete, as.employer)).text).toContain('Assurances du Lion')
    const send = `/referent/conventions/${id}/envoyer`
    expect((await get(send, as.referent)).text).toContain('Qui va signer')
    const { revision } = await rowOf(id)
    expect((await post(send, {}, as.referent)).status).toBe(422)
    expect((await post(send, { revision: String(revision - 1) }, as.referent)).status).toBe(409)
    expect((await post(send, { revision: String(revision) }, as.referent)).status).toBe(302)

    const mine = `/moi/immersions/${id}`
    expect((await get(mine, as.candidate)).text).toContain('Lire et signer ma convention')
    expect((await get(`${mine}/signer`, as.candidate)).text).toContain('Je signe la convention')
    expect((await post(`${mine}/signer`, { intent: 'sign', version: '1' }, as.candidate)).status).toBe(302)
    const link = await linkPath(id, 'hostRepresentative')
    const read = await get(link)
    expect(read.status).toBe(200)
    expect(read.text).toContain('j’atteste l’exactitude des déclarations')
    expect(read.text).not.toContain('4 mars 1997')
    expect((await rowOf(id)).state).toBe('partlySigned')
    const both = await Promise.all([1, 2].map(() => post(link, { intent: 'sign', version: '1' })))
    expect(both.map(({ status }) => status)).toEqual([302, 302])
    expect((await get(link)).text).toContain('Vous avez signé le')
    expect(await db.signature.count({ where: { conventionId: id } })).toBe(2)

    const validate = `/referent/conventions/${id}/valider`
    expect((await get(validate, as.referent)).text).toContain('Ce que vaut votre validation')
    expect((await post(validate, { version: '1' }, as.referent)).status).toBe(302)
    const shown = await get(`/referent/conventions/${id}`, as.referent)
    expect(shown.text).toContain('Signatures vérifiées')
    const pdf = await site.fetch(`/conventions/${id}/document.pdf`, { cookie: as.employer })
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect((await site.fetch(`${link}/document.pdf`)).status).toBe(200)
    expect(site.errors).toEqual([])
  })

  test('the edit form gives back what it was given, and keeps what was typed when refused', async () => {
    const id = await completed(db, world)
    const path = `/referent/conventions/${id}/modifier`
    const view = await loadEditForm(db, world.referent, id)
    const form = { ...flatten(view?.values), revision: String(view?.revision) }
    expect((await get(path, as.referent)).text).toContain('Assurances du Lion')
    expect((await post(path, form, as.referent)).status).toBe(302)
    expect(await rowOf(id)).toMatchObject({ revision: view?.revision })
    const wrong = await post(
      path,
      { ...form, 'period.endDate': 'bientôt', 'purpose.tasks': 'Tailler la pierre' },
      as.referent,
    )
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Tailler la pierre')
    const right = await post(
      path,
      { ...form, 'period.exceptDays': '5/2/2027', 'purpose.tasks': 'Tailler la pierre' },
      as.referent,
    )
    expect(right.status).toBe(302)
    const shown = await get(`/referent/conventions/${id}`, as.referent)
    expect(shown.text).toContain('Tailler la pierre')
    expect(shown.text).toContain('vendredi 5 février 2027')
    // The company's attestations are untouched by the referent's form.
    expect(shown.text).not.toContain('L’entreprise doit encore')
    expect((await post(path, form, as.referent)).status).toBe(409)
    expect(site.errors).toEqual([])
  })

  test('a link that was replaced answers 410, with a page and for a signature', async () => {
    const id = await sent(db, world)
    const link = await linkPath(id, 'beneficiary')
    await db.personalLink.updateMany({ data: { revokedAt: NOW } })
    const page = await get(link)
    expect(page.status).toBe(410)
    expect(page.text).toContain('Ce lien n’est plus valable')
    expect((await post(link, { intent: 'sign', version: '1' })).status).toBe(410)
    expect((await get('/signer/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(410)
    expect(await db.signature.count()).toBe(0)
  })

  test('a signatory asks for a correction instead of signing', async () => {
    const id = await sent(db, world)
    const link = await linkPath(id, 'beneficiary')
    const empty = await post(link, { intent: 'correct', text: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Dites ce qu’il faut corriger.')
    expect((await post(link, { intent: 'correct', text: 'On commence à 8 h, pas à 8 h 30.' })).status).toBe(
      302,
    )
    expect((await get(`/referent/conventions/${id}`, as.referent)).text).toContain(
      'On commence à 8 h, pas à 8 h 30.',
    )
    const signatory = await db.signatory.findFirstOrThrow({ where: { role: 'hostRepresentative' } })
    const resend = await post(`/referent/conventions/${id}`, { signatoryId: signatory.id }, as.referent)
    expect(resend.status).toBe(302)
  })

  test('refusing and cancelling ask for a reason', async () => {
    const id = await sent(db, world)
    for (const act of ['rejeter', 'annuler']) {
      const path = `/referent/conventions/${id}/${act}`
      expect((await get(path, as.referent)).text).toContain('Ce que cela entraîne')
      expect((await post(path, { reason: ' ' }, as.referent)).status).toBe(422)
    }
    await post(`/entreprise/conventions/${id}/fin-anticipee`, { reason: 'Plus de tuteur.' }, as.employer)
    expect((await rowOf(id)).state).toBe('cancelled')
    expect((await get(`/moi/immersions/${id}`, as.candidate)).text).toContain('Plus de tuteur.')
  })
})

describe('the immersion and after', () => {
  test('the company confirms the start, declares an accident, the referent notes its declaration', async () => {
    const id = await validated(db, world)
    const at = `/entreprise/conventions/${id}`
    expect(
      (await post(`${at}/demarrage`, { intent: 'start', arrival: 'notCome' }, as.employer, firstDay)).status,
    ).toBe(422)
    expect((await get(`${at}/demarrage`, as.employer, firstDay)).text).toContain('Nadia Benali est là')
    expect(
      (await post(`${at}/demarrage`, { intent: 'start', arrival: 'came' }, as.employer, firstDay)).status,
    ).toBe(302)
    expect((await rowOf(id)).state).toBe('ongoing')
    const accident = { day: '1/2/2027', time: '9h15', place: 'Atelier', description: 'Coupure à la main.' }
    expect(
      (await post(`${at}/accident`, { ...accident, time: 'ce matin' }, as.employer, firstDay)).status,
    ).toBe(422)
    expect((await post(`${at}/accident`, accident, as.employer, firstDay)).status).toBe(302)
    const clocks = await get(`${at}/accident`, as.employer, firstDay)
    expect(clocks.text).toContain('Accident du lundi 1er février 2027 à 9')
    expect(clocks.text).toContain('à faire au plus tard le mercredi 3 février 2027')
    const { id: accidentId } = await db.accident.findFirstOrThrow()
    const declare = { intent: 'declare', accidentId, reference: 'DAT-77' }
    expect((await post(`/referent/conventions/${id}/accident`, declare, as.referent, firstDay)).status).toBe(
      302,
    )
    expect((await get(`/referent/conventions/${id}/accident`, as.referent, firstDay)).text).toContain(
      'DAT-77',
    )
    const visit = { intent: 'visit', on: '1/2/2027', form: 'phone', note: 'Tout va bien.' }
    expect((await post(`/accompagnement/conventions/${id}/visite`, visit, as.support, firstDay)).status).toBe(
      302,
    )
    expect((await get(`/accompagnement/conventions/${id}`, as.support, firstDay)).text).toContain(
      'Tout va bien.',
    )
    expect(firstDay.errors).toEqual([])
  })

  test('both say how it went', async () => {
    const id = await validated(db, world)
    for (const now of ['2027-02-01T09:00:00Z', '2027-02-15T09:00:00Z']) {
      await advanceImmersions(contextOf(db, { role: 'clock' }, now))
    }
    const ratings = (...keys: string[]) => Object.fromEntries(keys.map((key) => [`ratings.${key}`, '3']))
    const host = {
      outcome: 'completed',
      ...ratings('attendance', 'instructions', 'skills', 'teamwork', 'initiative'),
      hired: 'oui',
      hireContract: 'CDI',
      hireDate: '1er mars 2027',
      signedName: 'Camille Durand',
    }
    const path = `/entreprise/conventions/${id}/bilan`
    expect((await get(path, as.employer, after)).text).toContain('Présence et ponctualité')
    const partial = await post(path, { ...host, 'ratings.skills': '', hireContract: '' }, as.employer, after)
    expect(partial.status).toBe(422)
    expect(partial.text).toContain('Choisissez une réponse.')
    expect((await post(path, { ...host, hireContract: '' }, as.employer, after)).status).toBe(409)
    expect((await post(path, host, as.employer, after)).status).toBe(302)
    const opinion = {
      outcome: 'completed',
      ...ratings('welcome', 'explanations', 'tasks', 'safety', 'interest'),
      comment: 'J’ai appris à monter un mur.',
      signedName: 'Nadia Benali',
    }
    const mine = `/moi/immersions/${id}`
    expect((await get(`${mine}/avis`, as.candidate, after)).text).toContain('J’ai été bien accueilli·e')
    expect((await post(`${mine}/avis`, opinion, as.candidate, after)).status).toBe(302)
    expect((await get(mine, as.candidate, after)).text).toContain('Ce que l’entreprise a dit de vous')
    const referent = await get(`/referent/conventions/${id}`, as.referent, after)
    expect(referent.text).toContain('La suite possible')
    expect(referent.text).toContain('J’ai appris à monter un mur.')
    expect((await get(`/entreprise/conventions/${id}`, as.employer, after)).text).not.toContain('J’ai appris')
    expect((await db.assessment.findFirstOrThrow({ where: { author: 'host' } })).hireContract).toBe('CDI')
    expect(after.errors).toEqual([])
  })
})

describe('every page, every state', () => {
  const pages = (id: string) => ({
    referent: [
      '',
      '/modifier',
      '/envoyer',
      '/valider',
      '/rejeter',
      '/annuler',
      '/renouveler',
      '/accident',
      '/suivi',
    ].map((each) => `/referent/conventions/${id}${each}`),
    employer: ['', '/demarrage', '/fin-anticipee', '/accident', '/bilan'].map(
      (each) => `/entreprise/conventions/${id}${each}`,
    ),
    support: ['', '/visite'].map((each) => `/accompagnement/conventions/${id}${each}`),
    candidate: ['', '/avis'].map((each) => `/moi/immersions/${id}${each}`),
  })

  test('answers 200 to its role and 404 to the same role elsewhere, without an error', async () => {
    const other = await makeConventionWorld(db)
    const strangers = {
      referent: await after.signIn(other.referent),
      employer: await after.signIn(other.employer),
      support: await after.signIn(other.supportReferent),
      candidate: await after.signIn(other.candidate),
    }
    const id = await validated(db, world)
    for (const state of [
      'inReview',
      'validated',
      'ongoing',
      'interrupted',
      'noShow',
      'assessed',
      'rejected',
      'cancelled',
    ] as const) {
      await db.convention.update({ where: { id }, data: { state } })
      for (const [role, paths] of Object.entries(pages(id)) as [keyof typeof as, string[]][]) {
        for (const path of paths)
          expect([path, state, (await get(path, as[role], after)).status]).toEqual([path, state, 200])
      }
    }
    for (const [role, paths] of Object.entries(pages(id)) as [keyof typeof as, string[]][]) {
      for (const path of paths)
        expect([path, (await get(path, strangers[role], after)).status]).toEqual([path, 404])
    }
    for (const path of ['/referent/conventions', '/entreprise/conventions', '/accompagnement/conventions']) {
      const role = path.startsWith('/ref') ? 'referent' : path.startsWith('/ent') ? 'employer' : 'support'
      for (const tab of ['', '?vue=a-preparer', '?vue=terminees&recherche=nadia', '?vue=nimporte&page=-1']) {
        expect((await get(path + tab, as[role], after)).status).toBe(200)
      }
    }
    expect(after.errors).toEqual([])
  })

  test('a draft is the company’s and the referent’s, not the person’s', async () => {
    const id = await drafted(db, world)
    expect((await get(`/entreprise/conventions/${id}`, as.employer)).text).toContain(
      'Il vous reste à compléter',
    )
    expect((await get(`/moi/immersions/${id}`, as.candidate)).status).toBe(404)
    expect((await get(`/conventions/${id}/document.pdf`, as.referent)).status).toBe(404)
  })
})

test('the territory’s conventions are a table too, narrowed as the list is; nobody else’s territory', async () => {
  const id = await validated(db, world)
  const { reference } = await rowOf(id)
  const table = async (query: string) => (await get(`/referent/conventions.csv${query}`, as.referent)).text
  expect(await table('')).toContain(
    `\r\n${reference};validée;Nadia Benali;${world.company.name};${world.establishment.siret};Belfort;`,
  )
  expect(await table('')).toContain(';1er février 2027;')
  expect(await table('?recherche=benali+nadia')).toContain(reference)
  for (const none of ['?recherche=personne+d’autre', '?recherche=%25']) {
    expect(await table(none)).not.toContain(reference)
  }
  const elsewhere = await makeConventionWorld(db)
  const cookie = await site.signIn(elsewhere.referent)
  expect((await get('/referent/conventions.csv', cookie)).text).not.toContain(reference)
  expect((await get('/referent/conventions.csv', as.employer)).status).toBe(403)
  expect((await get('/referent/conventions', as.referent)).text).toContain('/referent/conventions.csv')
})
