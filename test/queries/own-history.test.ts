/** What a person reads of what happened, and their papers. */
import { beforeEach, describe, expect, test } from 'vitest'
import { INTERVIEW, makeApplication } from '#test/support/applications'
import { type ConventionWorld, done, makeConventionWorld, sent, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makePerson } from '#test/support/factories'
import { makePairing, signAll } from '#test/support/pairings'
import { APPLICATION_EVENTS } from '~/domain/application/states'
import { CONVENTION_EVENTS } from '~/domain/convention/states'
import { PAIRING_EVENTS } from '~/domain/pairing/states'
import { toldEvents } from '~/domain/person/history'
import { RECOMMENDATION_EVENTS } from '~/domain/recommendation/states'
import { loadDocuments } from '~/queries/candidate/load-documents'
import { loadHistory } from '~/queries/candidate/load-history'
import { setInterview } from '~/use-cases/application/set-interview'
import { decideSuggestion } from '~/use-cases/recommendation/decide-suggestion'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { showInterest } from '~/use-cases/recommendation/show-interest'

const { db } = await testDatabase()
let world: ConventionWorld

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
})

const sentences = async (page = 1) =>
  (await loadHistory(db, world.candidate, { page })).entries.map(({ sentence }) => sentence)

describe('what happened to a person', () => {
  test('is told newest first, with the page of each and who helped', async () => {
    await validated(db, world)
    const { entries } = await loadHistory(db, world.candidate, { page: 1 })
    const told = entries.map(({ sentence }) => sentence)
    expect(told).toContain('Votre immersion est confirmée')
    expect(told).toContain('Vous avez signé votre convention')
    expect(told.filter((each) => each.startsWith('Vous avez signé'))).toHaveLength(1)
    expect(told.at(-1)).toContain('Vous avez donné votre accord')
    const confirmed = entries.find(({ sentence }) => sentence === 'Votre immersion est confirmée')
    expect(confirmed?.to).toMatch(/^\/moi\/immersions\//)
    expect(confirmed?.helper).toBeTruthy()
    expect(confirmed?.when).toBe('Lundi 11 janvier 2027')
  })

  test('« cela m’intéresse » is told with what the referent decided, in gentle words', async () => {
    const candidate = await makeCandidate(db, await makePerson(db, world.followed))
    const asked = await done(
      showInterest(contextOf(db, candidate), { offerId: world.offer.id, note: 'J’aime construire.' }),
    )
    const { recommendationId } = asked
    const dismissed = { recommendationId, decision: 'dismiss' as const, reason: 'tooFar' as const }
    await done(decideSuggestion(contextOf(db, world.referent), dismissed))
    const { entries } = await loadHistory(db, candidate, { page: 1 })
    expect(
      entries
        .slice(0, 2)
        .map(({ sentence }) => sentence)
        .sort(),
    ).toEqual([
      'Votre référent·e ne vous a pas proposé cette offre',
      'Vous avez dit «\u00a0cela m’intéresse\u00a0»',
    ])
    expect(entries.find(({ detail }) => detail)?.detail).toBe('Le trajet serait trop long pour l’instant.')
  })

  test('never what a professional suggested and did not propose, nor what is others’', async () => {
    const other = await makeCandidate(db, await makePerson(db, world.followed))
    const hidden = await db.recommendation.create({
      data: {
        ...{ territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id },
        ...{ personId: other.personId, state: 'suggested', origin: 'supportReferent' },
      },
    })
    await db.recommendationChange.create({
      data: { recommendationId: hidden.id, event: 'suggest', toState: 'suggested', by: 'supportReferent' },
    })
    await validated(db, world)
    const { entries } = await loadHistory(db, other, { page: 1 })
    expect(entries.map(({ sentence }) => sentence).join()).not.toMatch(/intéresse|immersion|proposé/)
  })

  test('is cut in pages; past the last one is the first', async () => {
    const { id: applicationId } = await makeApplication(db, world)
    const employer = contextOf(db, world.employer)
    for (let day = 13; day < 40; day++) {
      const { revision } = await db.jobApplication.findUniqueOrThrow({ where: { id: applicationId } })
      const at = new Date(Date.UTC(2027, 0, day, 9))
      await done(setInterview(employer, { applicationId, revision, at, ...INTERVIEW }))
    }
    const first = await loadHistory(db, world.candidate, { page: 1 })
    const second = await loadHistory(db, world.candidate, { page: 2 })
    expect(first.entries).toHaveLength(20)
    expect(second.entries).toHaveLength(first.total - 20)
    expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(first.total)
    expect((await loadHistory(db, world.candidate, { page: 99 })).page).toBe(1)
    expect(await sentences()).toContain('La date de votre entretien a changé')
  })

  test('an event of a life is told, or is one of those that are not', () => {
    // Other events tell these, or they are the work of professionals.
    const quiet = {
      recommendation: ['accept', 'decline', 'conclude'],
      convention: ['edit', 'sign', 'signLast'],
    }
    const missing = [
      ...RECOMMENDATION_EVENTS.filter(
        (each) => ![...toldEvents('recommendation'), ...quiet.recommendation].includes(each),
      ),
      ...APPLICATION_EVENTS.filter((each) => !toldEvents('application').includes(each)),
      ...CONVENTION_EVENTS.filter(
        (each) => ![...toldEvents('convention'), ...quiet.convention].includes(each),
      ),
      ...PAIRING_EVENTS.filter((each) => !toldEvents('pairing').includes(each)),
    ]
    expect(missing).toEqual([])
  })
})

describe('the papers of a person', () => {
  test('are those signed by all, with who signed and when, and apart those that are not', async () => {
    await sent(db, world)
    const before = await loadDocuments(db, world.candidate)
    expect(before).toMatchObject({ signed: [], waiting: [{ kind: 'convention', signers: [] }] })
  })

  test('a convention that was validated is kept', async () => {
    const conventionId = await validated(db, world)
    const { signed, waiting } = await loadDocuments(db, world.candidate)
    expect(waiting).toEqual([])
    expect(signed).toMatchObject([
      { id: conventionId, file: `/conventions/${conventionId}/document.pdf`, on: '11 janvier 2027' },
    ])
    expect(signed[0]?.signers.some((each) => each.includes('(vous), le 11 janvier 2027'))).toBe(true)
  })

  test('a charter is a paper, and nobody else’s', async () => {
    const pairing = await makePairing(db)
    await signAll(db, pairing)
    const { signed } = await loadDocuments(db, pairing.candidate)
    expect(signed).toMatchObject([{ kind: 'charter', id: pairing.pairingId }])
    expect(signed[0]?.signers).toHaveLength(3)
    expect(await loadDocuments(db, world.candidate)).toEqual({ signed: [], waiting: [] })
  })
})

test('a proposal is told with its referent', async () => {
  await db.offer.update({ where: { id: world.offer.id }, data: { places: 4 } })
  const candidate = await makeCandidate(db, await makePerson(db, world.followed))
  const input = {
    offerId: world.offer.id,
    personId: candidate.personId,
    sentence: 'Elle apprend vite et bien.',
  }
  await done(recommendPerson(contextOf(db, world.referent), input))
  const { entries } = await loadHistory(db, candidate, { page: 1 })
  expect(entries[0]).toMatchObject({ sentence: 'Cette offre vous a été proposée', tone: 'plain' })
  expect(entries[0]?.helper).toBeTruthy()
})
