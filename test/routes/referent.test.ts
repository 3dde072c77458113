import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCandidate,
  makeCompany,
  makePerson,
  makeProfessional,
  makeSponsor,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { testSite } from '#test/support/http'
import { isRefused } from '~/domain/refusal'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
const SENTENCE = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'

async function scene(data: Parameters<typeof makeWorld>[1] = {}) {
  const world = await makeWorld(db, data)
  const cookie = await site.signIn(world.referent)
  const read = async (path: string) => {
    const response = await site.fetch(path, { cookie })
    return { status: response.status, html: await response.text() }
  }
  return { world, cookie, read }
}

type World = Awaited<ReturnType<typeof makeWorld>>

async function presented(world: World): Promise<string> {
  const made = await recommendPerson(contextOf(db, world.referent), {
    offerId: world.offer.id,
    personId: world.person.id,
    sentence: SENTENCE,
  })
  if (isRefused(made)) throw new Error(made.refused)
  const { recommendationId } = made
  const linked = { role: 'linkedCandidate', personId: world.person.id, recommendationId } as const
  await answerAsCandidate(contextOf(db, linked), { recommendationId, answer: 'accept' })
  return recommendationId
}

describe('a partnership referent at their desk', () => {
  test('an empty desk says so, and offers nobody was proposed for stand beside', async () => {
    const { read, world } = await scene()
    const { status, html } = await read('/referent')
    expect(status).toBe(200)
    expect(html).toContain('Tout est à jour')
    expect(html).toContain(`/referent/offres/${world.offer.id}`)
  })

  test('nothing of their own, yet something of the team’s: said, open, and not « tout est à jour »', async () => {
    const { read, world } = await scene()
    await makeSponsor(db, world.territory.id, { state: 'submitted' })
    const { html } = await read('/referent')
    expect(html).not.toContain('Tout est à jour')
    expect(html).toContain('Une action commune à l’équipe reste à faire')
    expect(html).toContain('1 pour l’équipe')
    const common = html.slice(html.indexOf('aria-labelledby="bureau-commun"'))
    expect(common).not.toMatch(/^[^<]*<details/)
  })

  test('what is late comes first, with one link to act', async () => {
    const { read, world } = await scene()
    const recommendationId = await presented(world)
    await db.recommendation.update({
      where: { id: recommendationId },
      data: { employerDeadline: day('2027-01-07'), escalatedAt: NOW },
    })
    await db.offer.create({
      data: { ...(await bareOffer(world.offer.id)), state: 'submitted', submittedAt: NOW },
    })
    const { html } = await read('/referent')
    expect(html.indexOf('n’a pas répondu')).toBeGreaterThan(0)
    expect(html.indexOf('n’a pas répondu')).toBeLessThan(html.indexOf('Offre à relire'))
    expect(html).toContain(`/referent/mises-en-relation/${recommendationId}`)
  })

  test('another referent’s companies are not on this desk', async () => {
    const { world } = await scene()
    const recommendationId = await presented(world)
    await db.recommendation.update({ where: { id: recommendationId }, data: { escalatedAt: NOW } })
    const cookie = await site.signIn(world.otherReferent)
    const html = await (await site.fetch('/referent', { cookie })).text()
    expect(html).not.toContain('n’a pas répondu')
  })
})

async function bareOffer(id: string) {
  const { id: _id, schedule: _schedule, ...offer } = await db.offer.findUniqueOrThrow({ where: { id } })
  return offer
}

describe('an offer and the people who fit it', () => {
  test('shows the person with the score, the reasons and the way to recommend', async () => {
    const { read, world } = await scene()
    const { status, html } = await read(`/referent/offres/${world.offer.id}`)
    expect(status).toBe(200)
    expect(html).toContain('Nadia Benali')
    expect(html).toContain('Souhaite devenir')
    expect(html).toContain(`/referent/offres/${world.offer.id}/recommander/${world.person.id}`)
  })

  test('never writes what matching must not know: birth date, statuses', async () => {
    const { read, world } = await scene({ person: { statuses: ['rsa'], birthDate: day('1991-07-23') } })
    for (const path of ['', `/comparer?p=${world.person.id}`, `/recommander/${world.person.id}`]) {
      const { html } = await read(`/referent/offres/${world.offer.id}${path}`)
      expect(html).not.toContain('1991')
      expect(html).not.toContain('"rsa"')
    }
  })

  test('a hostile filter is ignored', async () => {
    const { read, world } = await scene()
    const { status } = await read(`/referent/offres/${world.offer.id}?km=abc&organisme=1&page=-4&q=%25%27%3B`)
    expect(status).toBe(200)
  })

  test('comparing opens two files, and says so to the people', async () => {
    const { read, world } = await scene()
    const other = await makePerson(db, world.followed, { firstName: 'Ines' })
    const { status, html } = await read(
      `/referent/offres/${world.offer.id}/comparer?p=${world.person.id}&p=${other.id}&p=not-an-id`,
    )
    expect(status).toBe(200)
    expect(html).toContain('Nadia Benali')
    expect(html).toContain('Ines Benali')
    const reads = await db.fileAccess.findMany({ where: { userId: world.referent.userId, what: 'matching' } })
    expect(reads.map(({ personId }) => personId).sort()).toEqual([world.person.id, other.id].sort())
  })

  test('recommending in one sentence leads to the recommendation', async () => {
    const { world, cookie, read } = await scene()
    const path = `/referent/offres/${world.offer.id}/recommander/${world.person.id}`
    expect((await read(path)).html).toContain('Nadia B.')
    const tooShort = await site.fetch(path, { cookie, form: { sentence: 'Bien' } })
    expect(tooShort.status).toBe(422)
    const sent = await site.fetch(path, { cookie, form: { sentence: SENTENCE } })
    expect(sent.status).toBe(302)
    expect(sent.headers.get('location')).toMatch(/^\/referent\/mises-en-relation\//)
    const again = await site.fetch(path, { cookie, form: { sentence: SENTENCE } })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('déjà en cours')
    const page = await read(sent.headers.get('location') ?? '')
    expect(page.html).toContain('En attente de la personne')
  })

  test('another territory’s offer, person or recommendation does not exist', async () => {
    const { world } = await scene()
    const recommendationId = await presented(world)
    const territory = await makeTerritory(db)
    const cookie = await site.signIn(await makeProfessional(db, 'partnershipReferent', territory.id))
    for (const path of [
      `/referent/offres/${world.offer.id}`,
      `/referent/offres/${world.offer.id}/comparer?p=${world.person.id}`,
      `/referent/offres/${world.offer.id}/recommander/${world.person.id}`,
      `/referent/mises-en-relation/${recommendationId}`,
      `/referent/mises-en-relation/${recommendationId}/retirer`,
      `/referent/mises-en-relation/${recommendationId}/ecarter`,
      `/referent/entreprises/${world.company.id}`,
      '/referent/offres/pas-un-identifiant',
    ]) {
      expect([path, (await site.fetch(path, { cookie })).status]).toEqual([path, 404])
    }
  })
})

describe('following', () => {
  test('the list says whose turn it is, and filters by words', async () => {
    const { world, read } = await scene()
    await presented(world)
    const { html } = await read('/referent/mises-en-relation?tour=entreprise&q=benali')
    expect(html).toContain('Nadia Benali')
    expect(html).toContain('En attente de l’entreprise')
    expect((await read('/referent/mises-en-relation?tour=entreprise&q=zzzz')).html).not.toContain(
      'Nadia Benali',
    )
  })

  test('withdrawing is confirmed on its page, with a reason', async () => {
    const { world, cookie, read } = await scene()
    const recommendationId = await presented(world)
    const path = `/referent/mises-en-relation/${recommendationId}/retirer`
    expect((await read(path)).html).toContain('La personne et l’entreprise sont prévenues')
    expect((await site.fetch(path, { cookie, form: { event: 'withdraw' } })).status).toBe(422)
    const done = await site.fetch(path, { cookie, form: { event: 'withdraw', reason: 'mistake' } })
    expect(done.status).toBe(302)
    expect(await db.recommendation.findUniqueOrThrow({ where: { id: recommendationId } })).toMatchObject({
      state: 'withdrawn',
      reason: 'mistake',
    })
    expect((await site.fetch(path, { cookie, form: { event: 'withdraw', reason: 'mistake' } })).status).toBe(
      409,
    )
  })

  test('companies are listed with their answers, and given to another referent', async () => {
    const { world, cookie, read } = await scene()
    const { html } = await read('/referent/entreprises?pour=tous')
    expect(html).toContain(world.company.name)
    const path = `/referent/entreprises/${world.company.id}`
    expect((await read(path)).status).toBe(200)
    const done = await site.fetch(path, { cookie, form: { userId: world.otherReferent.userId } })
    expect(done.status).toBe(302)
    const company = await db.company.findUniqueOrThrow({ where: { id: world.company.id } })
    expect(company.partnershipReferentId).toBe(world.otherReferent.userId)
    expect(await db.referentChange.count({ where: { companyId: world.company.id } })).toBe(1)
    expect((await site.fetch(path, { cookie, form: { userId: world.employer.userId } })).status).toBe(404)
  })
})

describe('a company and the people proposed to it', () => {
  test('sees a first name and an initial, nothing it may not see, and the contact once it accepted', async () => {
    const { world } = await scene({ person: { statuses: ['rsa'], address: '3 rue Cachée' } })
    const recommendationId = await presented(world)
    const cookie = await site.signIn(world.employer)
    const list = await (await site.fetch('/entreprise/personnes', { cookie })).text()
    expect(list).toContain('Nadia B.')
    const path = `/entreprise/personnes/${recommendationId}`
    const before = await (await site.fetch(path, { cookie })).text()
    for (const secret of [
      'Benali',
      '+33612345678',
      '3 rue Cachée',
      'rsa',
      '1997',
      world.person.email ?? '',
    ]) {
      expect(before).not.toContain(secret)
    }
    expect(before).toContain('À vous de répondre')
    const accepted = await site.fetch(`${path}/accepter`, { cookie, form: {} })
    expect(accepted.status).toBe(302)
    const after = await (await site.fetch(path, { cookie })).text()
    expect(after).toContain('Nadia Benali')
    expect(after).toContain('+33612345678')
    expect((await site.fetch(`${path}/accepter`, { cookie, form: {} })).status).toBe(409)
  })

  test('declines with a reason of the list, which skill when it is a skill', async () => {
    const { world } = await scene()
    const recommendationId = await presented(world)
    const cookie = await site.signIn(world.employer)
    const path = `/entreprise/personnes/${recommendationId}/decliner`
    expect((await site.fetch(path, { cookie, form: { reason: 'skillMissing' } })).status).toBe(422)
    expect((await site.fetch(path, { cookie, form: { reason: 'ugly' } })).status).toBe(422)
    const done = await site.fetch(path, { cookie, form: { reason: 'skillMissing', detail: 'Lire un plan' } })
    expect(done.status).toBe(302)
    const row = await db.recommendation.findUniqueOrThrow({ where: { id: recommendationId } })
    expect(row).toMatchObject({ state: 'declinedByEmployer', reasonDetail: 'Lire un plan' })
  })

  test('another company, the candidate and a support referent find nothing here', async () => {
    const { world } = await scene()
    const recommendationId = await presented(world)
    const other = await makeCompany(db, world.territory.id)
    const path = `/entreprise/personnes/${recommendationId}`
    expect((await site.fetch(path, { cookie: await site.signIn(other.actor) })).status).toBe(404)
    const candidate = await makeCandidate(db, world.person)
    expect((await site.fetch(path, { cookie: await site.signIn(candidate) })).status).toBe(403)
    expect((await site.fetch(path, { cookie: await site.signIn(world.supportReferent) })).status).toBe(403)
  })
})
