/** What the candidate reads: their own things only, in words they can use. */
import pg from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SAMPLE } from '#test/domain/convention-sample'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCandidate,
  makeCompany,
  makeOffer,
  makePerson,
  makeWorld,
  NOW,
} from '#test/support/factories'
import type { Prisma } from '~/database/generated/client'
import type { CandidateActor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { loadCandidateHome } from '~/queries/candidate/load-home'
import { loadInterest } from '~/queries/candidate/load-interest'
import { loadProposal } from '~/queries/candidate/load-proposal'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { showInterest } from '~/use-cases/recommendation/show-interest'
import { withdrawRecommendation } from '~/use-cases/recommendation/withdraw-recommendation'

const { db } = await testDatabase()
const SENTENCE = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'

let world: Awaited<ReturnType<typeof makeWorld>>
let candidate: CandidateActor

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db, {
    offer: { whatToBring: 'Une gourde', publicTransport: true, firstBusAt: 465 },
  })
  candidate = await makeCandidate(db, world.person)
})

function must<T>(value: T): Exclude<T, { refused: unknown }> {
  if (isRefused(value)) throw new Error(value.refused)
  return value as Exclude<T, { refused: unknown }>
}

async function proposed(offerId = world.offer.id): Promise<string> {
  const input = { offerId, personId: world.person.id, sentence: SENTENCE }
  return must(await recommendPerson(contextOf(db, world.referent), input)).recommendationId
}

const read = (recommendationId: string, viewer = candidate) =>
  loadProposal(db, viewer, NOW, { recommendationId })
const home = () => loadCandidateHome(db, candidate, NOW)

describe('a proposal as its person reads it', () => {
  test('says what, where, when, who welcomes, what to bring, and until when to answer', async () => {
    const proposal = await read(await proposed())
    expect(proposal?.offer).toMatchObject({
      title: 'Découvrir la maçonnerie',
      address: '12 rue de Mulhouse, 90000 Belfort',
      window: 'À choisir avec l’entreprise, du 1er février au 30 avril 2027.',
      welcome: ['Sofia Keller (cheffe d’équipe) vous accompagne et répond à vos questions.'],
      bring: 'Une gourde',
    })
    expect(proposal?.offer.transport).toContain('Vous pouvez arriver à partir de 7\u00a0h\u00a045 environ.')
    expect(proposal?.turn).toEqual({
      who: 'you',
      sentence: 'À vous de répondre au plus tard le lundi 18 janvier.',
    })
    expect(proposal?.answer?.answersBy).toBe('lundi 18 janvier 2027')
  })

  test('explains why in « vous », with the referent’s sentence and without a number of points', async () => {
    const why = (await read(await proposed()))?.why
    expect(why?.sentence).toBe(SENTENCE)
    expect(why?.reasons).toContain('Vous souhaitez devenir maçon ou maçonne')
    for (const reason of why?.reasons ?? []) expect(reason).not.toMatch(/%|points|score|proposition/)
    expect(why?.trip).toMatch(/de chez vous/)
  })

  test('after a yes, says by when the company answers and what comes next', async () => {
    const id = await proposed()
    must(await answerAsCandidate(contextOf(db, candidate), { recommendationId: id, answer: 'accept' }))
    const proposal = await read(id)
    expect(proposal?.answer).toBeNull()
    expect(proposal?.steps.map(({ key, state }) => [key, state])).toEqual([
      ['answer', 'done'],
      ['company', 'current'],
      ['papers', 'coming'],
      ['start', 'coming'],
    ])
    expect(proposal?.steps[1]?.when).toBe('Au plus tard le lundi 18 janvier 2027')
  })

  test('when it is withdrawn, says so gently and asks for nothing', async () => {
    const id = await proposed()
    const context = contextOf(db, world.referent)
    must(await withdrawRecommendation(context, { recommendationId: id, reason: 'mistake' }))
    const proposal = await read(id)
    expect(proposal?.over).toBe('Cette proposition vous a été envoyée par erreur. Nous nous en excusons.')
    expect(proposal?.answer).toBeNull()
    expect(proposal?.steps).toEqual([])
  })

  test('an offer that expired meanwhile can no longer be answered', async () => {
    const id = await proposed()
    await db.offer.update({ where: { id: world.offer.id }, data: { expiresOn: day('2027-01-10') } })
    expect(await read(id)).toMatchObject({
      answer: null,
      over: 'Cette offre n’est plus ouverte. Ce n’est pas lié à vous.',
    })
  })

  test('is nobody else’s: another candidate, or the holder of another link', async () => {
    const id = await proposed()
    const other = await makePerson(db, world.followed, { firstName: 'Karim', searchName: 'karim' })
    expect(await read(id, await makeCandidate(db, other))).toBeNull()
    const linked = { role: 'linkedCandidate' as const, personId: other.id, recommendationId: id }
    expect(await loadProposal(db, linked, NOW, { recommendationId: id })).toBeNull()
  })

  test('what a support referent suggested is not read before it is proposed', async () => {
    const { territory, offer, company, person } = world
    const row = { territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id }
    const { id } = await db.recommendation.create({
      data: { ...row, state: 'suggested', origin: 'supportReferent', suggestedAt: NOW },
    })
    expect(await read(id)).toBeNull()
    expect((await home()).waiting).toEqual([])
  })
})

describe('the candidate’s home', () => {
  test('empty: nothing to do but what is one’s own, and whom to call', async () => {
    await db.person.update({ where: { id: world.person.id }, data: { diagnosticConfirmedAt: NOW } })
    const page = await home()
    expect(page).toMatchObject({ tasks: [], waiting: [], immersions: [], past: [], rebound: null })
    expect(page.today).toBe('Lundi 11 janvier 2027')
    expect(page.referent).toMatchObject({ name: 'Camille Durand', organisation: world.organisation.name })
  })

  test('a proposal is the first thing to do; accepted, it goes on without me', async () => {
    const id = await proposed()
    expect((await home()).tasks[0]).toMatchObject({
      kind: 'answer',
      title: `Découvrir la maçonnerie, chez ${world.company.name}, à Belfort`,
      to: `/moi/propositions/${id}`,
    })
    must(await answerAsCandidate(contextOf(db, candidate), { recommendationId: id, answer: 'accept' }))
    const after = await home()
    expect(after.tasks.filter(({ kind }) => kind === 'answer')).toEqual([])
    expect(after.waiting[0]?.sentence).toBe(
      'L’entreprise réfléchit\u202f: réponse attendue au plus tard le lundi 18 janvier.',
    )
  })

  test('without consent, giving it is a thing to do', async () => {
    await db.person.update({ where: { id: world.person.id }, data: { consentWithdrawnAt: NOW } })
    expect((await home()).tasks.map(({ kind }) => kind)).toContain('consent')
  })

  test('two refusals open a rebound plan, told as an appointment and never as a fault', async () => {
    for (const offerId of [world.offer.id, await anotherOffer()]) {
      const id = await proposed(offerId)
      must(await answerAsCandidate(contextOf(db, candidate), { recommendationId: id, answer: 'accept' }))
      const company = await db.recommendation.findUniqueOrThrow({ where: { id } })
      const employer = await db.membership.findFirstOrThrow({ where: { companyId: company.companyId } })
      const actor = {
        ...world.employer,
        ...employer,
        role: 'employer' as const,
        companyId: company.companyId ?? '',
        companyRoles: world.employer.companyRoles,
      }
      const no = { recommendationId: id, answer: 'decline' as const, reason: 'datesDoNotFit' as const }
      must(await answerAsHost(contextOf(db, actor), no))
    }
    const page = await home()
    expect(page.rebound).toEqual({
      cause: 'Deux entreprises n’ont pas pu vous accueillir.',
      appointment: 'Un rendez-vous avec Camille Durand, au plus tard le lundi 25 janvier 2027.',
      bridges: null,
    })
    expect(page.past.map(({ sentence }) => sentence)).toEqual([
      'Les dates ne convenaient pas à l’entreprise.',
      'Les dates ne convenaient pas à l’entreprise.',
    ])
  })

  test('a convention is to sign, then followed, then an immersion, then to tell about', async () => {
    const id = await convention()
    const tasks = async () => (await home()).tasks.filter(({ kind }) => kind === 'sign' || kind === 'review')
    expect(await tasks()).toMatchObject([{ kind: 'sign', to: `/moi/immersions/${id}/signer` }])
    await sign(id, 'beneficiary')
    await db.convention.update({ where: { id }, data: { state: 'partlySigned' } })
    expect(await tasks()).toEqual([])
    expect((await home()).waiting[0]?.to).toBe(`/moi/immersions/${id}`)
    await db.convention.update({ where: { id }, data: { state: 'validated' } })
    const [immersion] = (await home()).immersions
    expect(immersion?.sentence).toBe('Du 8 au 19 mars 2027. Tout est prêt\u202f: début le lundi 8 mars.')
    await db.convention.update({ where: { id }, data: { state: 'completed' } })
    expect(await tasks()).toMatchObject([{ kind: 'review', to: `/moi/immersions/${id}/avis` }])
  })

  test('costs the same number of queries with one proposal as with three', async () => {
    await proposed()
    const one = await countStatements(home)
    for (const offerId of [await anotherOffer(), await anotherOffer()]) await proposed(offerId)
    const three = await countStatements(home)
    expect((await home()).tasks.filter(({ kind }) => kind === 'answer')).toHaveLength(3)
    expect(one).toBeGreaterThan(4)
    expect(three).toBe(one)
    expect(three).toBeLessThanOrEqual(12)
  })
})

describe('« cela m’intéresse »', () => {
  const view = (offerId = world.offer.id) => loadInterest(db, candidate, NOW, { offerId })

  test('can be said of an open offer, once', async () => {
    expect((await view())?.obstacle).toBeNull()
    const shown = must(
      await showInterest(contextOf(db, candidate), { offerId: world.offer.id, note: 'Ce métier me plaît.' }),
    )
    expect(await view()).toMatchObject({ obstacle: 'already', recommendationId: shown.recommendationId })
    expect((await read(shown.recommendationId))?.steps[0]).toMatchObject({ key: 'asked', state: 'current' })
  })

  test('not of an offer that is over, of another territory, or without consent', async () => {
    await db.offer.update({ where: { id: world.offer.id }, data: { state: 'closed' } })
    expect((await view())?.obstacle).toBe('gone')
    const elsewhere = await makeWorld(db)
    expect((await view(elsewhere.offer.id))?.obstacle).toBe('otherTerritory')
    await db.offer.update({ where: { id: world.offer.id }, data: { state: 'published' } })
    await db.person.update({ where: { id: world.person.id }, data: { consentWithdrawnAt: NOW } })
    expect((await view())?.obstacle).toBe('noConsent')
  })

  test('a draft does not exist', async () => {
    await db.offer.update({ where: { id: world.offer.id }, data: { state: 'draft' } })
    expect(await view()).toBeNull()
  })
})

async function anotherOffer(): Promise<string> {
  const { company, establishment } = await makeCompany(db, world.territory.id, {
    partnershipReferentId: world.referent.userId,
  })
  return (await makeOffer(db, { company, establishment })).id
}

async function convention(): Promise<string> {
  const { territory, offer, company, establishment, person, organisation } = world
  const made = await db.convention.create({
    data: {
      reference: 'PAS-2027-000001',
      territoryId: territory.id,
      offerId: offer.id,
      companyId: company.id,
      establishmentId: establishment.id,
      personId: person.id,
      prescriberOrganisationId: organisation.id,
      state: 'readyToSign',
      objective: 'discoverJob',
      startDate: day('2027-03-08'),
      endDate: day('2027-03-19'),
      versions: { create: { number: 1, content: SAMPLE as unknown as Prisma.InputJsonValue } },
    },
  })
  return made.id
}

async function sign(conventionId: string, role: 'beneficiary') {
  const signatory = await db.signatory.create({ data: { conventionId, role, name: 'Nadia Benali' } })
  const proof = { documentSha256: '0', previousHash: '0', hash: '0', method: 'session', statement: 'Oui' }
  await db.signature.create({
    data: {
      ...proof,
      conventionId,
      signatoryId: signatory.id,
      role,
      signerName: 'Nadia',
      version: 1,
      sequence: 1,
      signedAt: NOW,
    },
  })
}

/** The statements that reach PostgreSQL while `run` runs. */
async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  await run()
  const count = sent.mock.calls.length
  sent.mockRestore()
  return count
}
