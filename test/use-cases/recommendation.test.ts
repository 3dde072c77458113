/** Every rule of a recommendation on the real database: long, because the rules share one small world. */
import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCandidate,
  makeCompany,
  makeOffer,
  makePerson,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { inTransaction } from '~/use-cases/context'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { concludeRecommendation } from '~/use-cases/recommendation/conclude-recommendation'
import { decideSuggestion } from '~/use-cases/recommendation/decide-suggestion'
import { failRecommendation } from '~/use-cases/recommendation/fail-recommendation'
import { openRecommendationLink } from '~/use-cases/recommendation/open-recommendation-link'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { remindOrLapseRecommendations } from '~/use-cases/recommendation/remind-or-lapse-recommendations'
import { showInterest } from '~/use-cases/recommendation/show-interest'
import { suggestPerson } from '~/use-cases/recommendation/suggest-person'
import { withdrawRecommendation } from '~/use-cases/recommendation/withdraw-recommendation'

const { db } = await testDatabase()
const SENTENCE = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'

type World = Awaited<ReturnType<typeof makeWorld>>

function recommend(world: World, personId = world.person.id, offerId = world.offer.id) {
  return recommendPerson(contextOf(db, world.referent), { offerId, personId, sentence: SENTENCE })
}

async function proposed(world: World, personId = world.person.id, offerId = world.offer.id): Promise<string> {
  const made = await recommend(world, personId, offerId)
  if (isRefused(made)) throw new Error(made.refused)
  return made.recommendationId
}

function linked(personId: string, recommendationId: string): Actor {
  return { role: 'linkedCandidate', personId, recommendationId }
}

async function presented(
  world: World,
  personId = world.person.id,
  offerId = world.offer.id,
): Promise<string> {
  const recommendationId = await proposed(world, personId, offerId)
  const context = contextOf(db, linked(personId, recommendationId))
  const answered = await answerAsCandidate(context, { recommendationId, answer: 'accept' })
  if (isRefused(answered)) throw new Error(answered.refused)
  return recommendationId
}

const stored = (id: string) =>
  db.recommendation.findUniqueOrThrow({ where: { id }, include: { history: true } })

const events = async (type: string, recommendationId: string) =>
  db.outboxEvent.count({ where: { type, payload: { path: ['recommendationId'], equals: recommendationId } } })

describe('a referent recommends a person', () => {
  test('the proposal has a deadline in working days, a trace, an event, a link and its score', async () => {
    const world = await makeWorld(db)
    const id = await proposed(world)
    const row = await stored(id)
    expect(row.state).toBe('proposed')
    expect(row.candidateDeadline).toEqual(day('2027-01-18'))
    expect(row.score).toBeGreaterThan(50)
    expect(row.history.map(({ event, toState }) => [event, toState])).toEqual([['propose', 'proposed']])
    expect(await events('recommendation.proposed', id)).toBe(1)
    const link = await db.personalLink.findFirstOrThrow({ where: { recommendationId: id } })
    expect(link.expiresAt.toISOString()).toBe('2027-02-01T23:00:00.000Z')
    const person = await db.person.findUniqueOrThrow({ where: { id: world.person.id } })
    expect(person.lastProposedAt).toEqual(NOW)
  })

  test('the territory sets the days to answer', async () => {
    const world = await makeWorld(db, { settings: { candidateAnswerWorkingDays: 2 } })
    expect((await stored(await proposed(world))).candidateDeadline).toEqual(day('2027-01-13'))
  })

  test.each([
    ['recommendationOfferNotOpen', { offer: { state: 'paused' } }],
    ['recommendationOfferNotOpen', { offer: { expiresOn: day('2027-01-10') } }],
    ['recommendationDiagnosticMissing', { person: { diagnosticDoneAt: null } }],
    ['recommendationLawForbids', { person: { birthDate: day('2011-06-01') } }],
    ['notFound', { person: { consentAt: null } }],
    ['notFound', { person: { state: 'closed' } }],
  ] as const)('refuses %s', async (refused, data) => {
    const world = await makeWorld(db, data)
    expect(await recommend(world)).toMatchObject({ refused })
    expect(await db.recommendation.count({ where: { offerId: world.offer.id } })).toBe(0)
  })

  test('nobody recommends in another territory, nor without the role', async () => {
    const world = await makeWorld(db)
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    const input = { offerId: world.offer.id, personId: world.person.id, sentence: SENTENCE }
    expect(await recommendPerson(contextOf(db, elsewhere), input)).toEqual({ refused: 'notFound' })
    expect(await recommendPerson(contextOf(db, world.supportReferent), input)).toEqual({
      refused: 'notAllowed',
    })
    expect(await recommendPerson(contextOf(db, world.employer), input)).toEqual({ refused: 'notAllowed' })
  })

  test('a declined pair is not proposed again', async () => {
    const world = await makeWorld(db)
    const recommendationId = await proposed(world)
    const context = contextOf(db, linked(world.person.id, recommendationId))
    await answerAsCandidate(context, { recommendationId, answer: 'decline', reason: 'hours' })
    expect(await recommend(world)).toEqual({ refused: 'recommendationDeclinedBefore' })
  })
})

describe('limits hold when everybody acts at once', () => {
  test('two referents recommending the same person for the same offer: one wins', async () => {
    const world = await makeWorld(db)
    const input = { offerId: world.offer.id, personId: world.person.id, sentence: SENTENCE }
    const answers = await Promise.all([
      recommendPerson(contextOf(db, world.referent), input),
      recommendPerson(contextOf(db, world.otherReferent), input),
    ])
    expect(answers.filter(isRefused)).toEqual([{ refused: 'recommendationAlreadyOpen' }])
    expect(await db.recommendation.count({ where: { offerId: world.offer.id } })).toBe(1)
    expect(await db.outboxEvent.count({ where: { territoryId: world.territory.id } })).toBe(1)
  })

  test('at most three open for one person, whatever the number of offers at once', async () => {
    const world = await makeWorld(db)
    const offers = [world.offer]
    for (let index = 0; index < 4; index++) {
      const other = await makeCompany(db, world.territory.id)
      offers.push(await makeOffer(db, other))
    }
    const answers = await Promise.all(offers.map(({ id }) => recommend(world, world.person.id, id)))
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(3)
    expect(answers.filter(isRefused).map(({ refused }) => refused)).toEqual(
      Array(2).fill('recommendationPersonHasEnough'),
    )
  })

  test('at most five in flight for one company, over two offers at once', async () => {
    const world = await makeWorld(db, { offer: { places: 10 } })
    const second = await makeOffer(db, world, { places: 10 })
    const people = await Promise.all(Array.from({ length: 7 }, () => makePerson(db, world.followed)))
    const answers = await Promise.all(
      people.map(({ id }, index) => recommend(world, id, index % 2 ? second.id : world.offer.id)),
    )
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(5)
    expect(
      answers.filter(isRefused).every(({ refused }) => refused === 'recommendationEmployerHasEnough'),
    ).toBe(true)
  })

  test('two people for one place, accepted at once: exactly one agreed, the other withdrawn and told', async () => {
    const world = await makeWorld(db)
    const other = await makePerson(db, world.followed)
    const ids = [await presented(world), await presented(world, other.id)]
    const context = contextOf(db, world.employer)
    const answers = await Promise.all(
      ids.map((recommendationId) => answerAsHost(context, { recommendationId, answer: 'accept' })),
    )
    expect(answers.filter(isRefused)).toHaveLength(1)
    const rows = await db.recommendation.findMany({ where: { id: { in: ids } }, orderBy: { state: 'asc' } })
    expect(rows.map(({ state }) => state).sort()).toEqual(['agreed', 'withdrawn'])
    const lost = rows.find(({ state }) => state === 'withdrawn')
    expect(lost?.reason).toBe('offerFilled')
    expect(await events('recommendation.withdrawn', lost?.id ?? '')).toBe(1)
    expect((await db.offer.findUniqueOrThrow({ where: { id: world.offer.id } })).state).toBe('filled')
  })

  test('an employer who accepts twice at once agrees once', async () => {
    const world = await makeWorld(db, { offer: { places: 2 } })
    const recommendationId = await presented(world)
    const context = contextOf(db, world.employer)
    const twice = await Promise.all([
      answerAsHost(context, { recommendationId, answer: 'accept' }),
      answerAsHost(context, { recommendationId, answer: 'accept' }),
    ])
    expect(twice.filter(isRefused)).toEqual([{ refused: 'recommendationStateForbids' }])
    expect(await events('recommendation.agreed', recommendationId)).toBe(1)
  })

  test('the referent withdraws while the candidate accepts: one of them wins, both are coherent', async () => {
    const world = await makeWorld(db)
    const recommendationId = await proposed(world)
    const [answered, withdrawn] = await Promise.all([
      answerAsCandidate(contextOf(db, linked(world.person.id, recommendationId)), {
        recommendationId,
        answer: 'accept',
      }),
      withdrawRecommendation(contextOf(db, world.referent), { recommendationId, reason: 'mistake' }),
    ])
    const { state, history } = await stored(recommendationId)
    expect(state).toBe(isRefused(withdrawn) ? 'presented' : 'withdrawn')
    expect(history.length).toBe(1 + [answered, withdrawn].filter((answer) => !isRefused(answer)).length)
  })
})

describe('an offer that ends while somebody answers', () => {
  test('the company closes while the candidate accepts: nothing stays open on a closed offer', async () => {
    const world = await makeWorld(db)
    const recommendationId = await proposed(world)
    const [answered] = await Promise.all([
      answerAsCandidate(contextOf(db, linked(world.person.id, recommendationId)), {
        recommendationId,
        answer: 'accept',
      }),
      closeOffer(contextOf(db, world.employer), { offerId: world.offer.id, reason: 'noLongerNeeded' }),
    ])
    expect(isRefused(answered) || answered.state === 'presented').toBe(true)
    expect(await stored(recommendationId)).toMatchObject({ state: 'withdrawn', reason: 'offerClosed' })
    expect(await events('recommendation.withdrawn', recommendationId)).toBe(1)
  })
})

describe('answers', () => {
  test('the candidate’s yes presents to the company, with its own deadline', async () => {
    const world = await makeWorld(db)
    const row = await stored(await presented(world))
    expect(row.state).toBe('presented')
    expect(row.employerDeadline).toEqual(day('2027-01-18'))
    expect(row.remindersSent).toBe(0)
  })

  test('a signed-in candidate answers theirs and nobody else’s', async () => {
    const world = await makeWorld(db)
    const other = await makePerson(db, world.followed)
    const recommendationId = await proposed(world)
    const stranger = await makeCandidate(db, other)
    const accept = { recommendationId, answer: 'accept' } as const
    expect(await answerAsCandidate(contextOf(db, stranger), accept)).toEqual({ refused: 'notFound' })
    const candidate = await makeCandidate(db, world.person)
    expect(await answerAsCandidate(contextOf(db, candidate), accept)).toEqual({ state: 'presented' })
    expect(await answerAsCandidate(contextOf(db, candidate), accept)).toEqual({
      refused: 'recommendationStateForbids',
    })
  })

  test('a refusal needs its reason, and some reasons need words', async () => {
    const world = await makeWorld(db)
    const recommendationId = await presented(world)
    const context = contextOf(db, world.employer)
    const decline = { recommendationId, answer: 'decline' } as const
    expect(await answerAsHost(context, decline)).toEqual({ refused: 'recommendationReasonMissing' })
    expect(await answerAsHost(context, { ...decline, reason: 'skillMissing' })).toEqual({
      refused: 'recommendationDetailMissing',
    })
    expect(
      await answerAsHost(context, { ...decline, reason: 'skillMissing', detail: 'Lecture de plans' }),
    ).toEqual({ state: 'declinedByEmployer' })
    expect(await stored(recommendationId)).toMatchObject({
      reason: 'skillMissing',
      reasonDetail: 'Lecture de plans',
    })
  })

  test('another company finds nothing, and its own company nothing before the candidate’s yes', async () => {
    const world = await makeWorld(db)
    const other = await makeCompany(db, world.territory.id)
    const recommendationId = await proposed(world)
    const accept = { recommendationId, answer: 'accept' } as const
    expect(await answerAsHost(contextOf(db, world.employer), accept)).toEqual({ refused: 'notFound' })
    expect(await answerAsHost(contextOf(db, other.actor), accept)).toEqual({ refused: 'notFound' })
  })

  test('the candidate cannot accept an offer that closed meanwhile', async () => {
    const world = await makeWorld(db)
    const recommendationId = await proposed(world)
    await db.offer.update({ where: { id: world.offer.id }, data: { state: 'closed' } })
    const context = contextOf(db, linked(world.person.id, recommendationId))
    expect(await answerAsCandidate(context, { recommendationId, answer: 'accept' })).toEqual({
      refused: 'recommendationOfferNotOpen',
    })
  })

  test('two refusals by companies in a row open a rebound plan, once', async () => {
    const world = await makeWorld(db)
    for (let index = 0; index < 3; index++) {
      const other = await makeCompany(db, world.territory.id)
      const offer = await makeOffer(db, other)
      const recommendationId = await presented(world, world.person.id, offer.id)
      const context = contextOf(db, other.actor)
      await answerAsHost(context, { recommendationId, answer: 'decline', reason: 'placeFilled' })
    }
    const plans = await db.reboundPlan.findMany({ where: { personId: world.person.id } })
    expect(plans).toHaveLength(1)
    expect(plans[0]).toMatchObject({ cause: 'twoEmployerRefusals', ownerId: world.supportReferent.userId })
  })
})

describe('suggestions', () => {
  test('a support referent’s suggestion is proposed by the partnership referent', async () => {
    const world = await makeWorld(db)
    const input = { offerId: world.offer.id, personId: world.person.id }
    const made = await suggestPerson(contextOf(db, world.supportReferent), { ...input, note: 'Très motivée' })
    if (isRefused(made)) throw new Error(made.refused)
    expect(await stored(made.recommendationId)).toMatchObject({
      state: 'suggested',
      origin: 'supportReferent',
    })
    const decided = await decideSuggestion(contextOf(db, world.referent), {
      ...made,
      decision: 'propose',
      sentence: SENTENCE,
    })
    expect(decided).toEqual(made)
    expect(await stored(made.recommendationId)).toMatchObject({
      state: 'proposed',
      referentId: world.referent.userId,
    })
  })

  test('recommending a person who was suggested takes the suggestion up', async () => {
    const world = await makeWorld(db)
    const candidate = await makeCandidate(db, world.person)
    const made = await showInterest(contextOf(db, candidate), { offerId: world.offer.id })
    expect(await recommend(world)).toEqual(made)
  })

  test('an interest is dismissed with a reason, and told', async () => {
    const world = await makeWorld(db)
    const candidate = await makeCandidate(db, world.person)
    const made = await showInterest(contextOf(db, candidate), {
      offerId: world.offer.id,
      note: 'J’aime construire',
    })
    if (isRefused(made)) throw new Error(made.refused)
    const context = contextOf(db, world.referent)
    await decideSuggestion(context, { ...made, decision: 'dismiss', reason: 'tooFar' })
    expect(await stored(made.recommendationId)).toMatchObject({ state: 'dismissed', reason: 'tooFar' })
    expect(await events('recommendation.dismissed', made.recommendationId)).toBe(1)
  })

  test('a person of another organisation is not found, nor one without consent put forward', async () => {
    const world = await makeWorld(db, { person: { consentAt: null } })
    const stranger = await makeProfessional(db, 'supportReferent', world.territory.id)
    const input = { offerId: world.offer.id, personId: world.person.id, note: 'Motivée' }
    expect(await suggestPerson(contextOf(db, stranger), input)).toEqual({ refused: 'notFound' })
    expect(await suggestPerson(contextOf(db, world.supportReferent), input)).toEqual({
      refused: 'recommendationConsentMissing',
    })
    const candidate = await makeCandidate(db, world.person)
    expect(await showInterest(contextOf(db, candidate), { offerId: world.offer.id })).toEqual({
      refused: 'interestNeedsConsent',
    })
  })

  test('a double click on « this interests me » makes one interest', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, await makeCandidate(db, world.person))
    const twice = await Promise.all([
      showInterest(context, { offerId: world.offer.id }),
      showInterest(context, { offerId: world.offer.id }),
    ])
    expect(twice.filter(isRefused)).toEqual([{ refused: 'recommendationAlreadyOpen' }])
  })
})

describe('what silence leads to', () => {
  const tick = async (at: string) => remindOrLapseRecommendations(contextOf(db, { role: 'clock' }, at))
  const walk = async (days: readonly string[]) => {
    for (const each of days) await tick(`${each}T09:00:00Z`)
  }

  test('a silent candidate: two reminders, then a lapse after the deadline; never twice', async () => {
    const world = await makeWorld(db)
    const id = await proposed(world)
    await walk(['2027-01-12', '2027-01-13', '2027-01-13', '2027-01-14', '2027-01-15', '2027-01-18'])
    expect(await events('recommendation.reminded', id)).toBe(2)
    expect((await stored(id)).state).toBe('proposed')
    await Promise.all([tick('2027-01-19T09:00:00Z'), tick('2027-01-19T09:00:00Z')])
    expect((await stored(id)).state).toBe('lapsed')
    expect(await events('recommendation.lapsed', id)).toBe(1)
  })

  test('a silent company: two reminders, an escalation to the referent, then a lapse', async () => {
    const world = await makeWorld(db)
    const id = await presented(world)
    await walk(['2027-01-13', '2027-01-15', '2027-01-18'])
    expect(await events('recommendation.escalated', id)).toBe(1)
    expect((await stored(id)).escalatedAt).not.toBeNull()
    await walk(['2027-01-19'])
    expect((await stored(id)).state).toBe('presented')
    await walk(['2027-01-20'])
    expect((await stored(id)).state).toBe('lapsed')
    expect((await stored(id)).history.map(({ event }) => event).sort()).toEqual(
      ['accept', 'escalate', 'lapse', 'propose', 'remind', 'remind'].sort(),
    )
  })

  test('only the clock ticks', async () => {
    const world = await makeWorld(db)
    expect(await remindOrLapseRecommendations(contextOf(db, world.referent))).toEqual({
      refused: 'notAllowed',
    })
  })
})

describe('after the agreement', () => {
  const agreed = async (world: World) => {
    const recommendationId = await presented(world)
    await answerAsHost(contextOf(db, world.employer), { recommendationId, answer: 'accept' })
    return recommendationId
  }

  test('a failure gives the place back and opens the offer again', async () => {
    const world = await makeWorld(db)
    const recommendationId = await agreed(world)
    const context = contextOf(db, world.referent)
    expect(isRefused(await failRecommendation(context, { recommendationId, reason: 'datesNotFound' }))).toBe(
      false,
    )
    expect((await stored(recommendationId)).state).toBe('failed')
    expect((await db.offer.findUniqueOrThrow({ where: { id: world.offer.id } })).state).toBe('published')
  })

  test('an agreement is concluded once, and is not withdrawn any more', async () => {
    const world = await makeWorld(db)
    const recommendationId = await agreed(world)
    const context = contextOf(db, world.referent)
    expect(await withdrawRecommendation(context, { recommendationId, reason: 'mistake' })).toEqual({
      refused: 'recommendationStateForbids',
    })
    const conclude = () => inTransaction(context, (tx) => concludeRecommendation(tx, recommendationId))
    expect(await conclude()).toEqual({ concluded: true })
    expect(await conclude()).toEqual({ concluded: false })
  })
})

describe('the personal link', () => {
  test('opens its own recommendation until it ends, and nothing else', async () => {
    const world = await makeWorld(db)
    const recommendationId = await proposed(world)
    const visitor = contextOf(db, { role: 'visitor' })
    const token = visitor.ports.tokens.derive('recommendation', recommendationId)
    expect(await openRecommendationLink(visitor, { token })).toEqual(
      linked(world.person.id, recommendationId),
    )
    expect(await openRecommendationLink(visitor, { token: `${token}x` })).toEqual({ refused: 'notFound' })
    const later = contextOf(db, { role: 'visitor' }, '2027-02-02T09:00:00Z')
    expect(await openRecommendationLink(later, { token })).toEqual({ refused: 'recommendationLinkOver' })
  })
})
