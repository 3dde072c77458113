import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '~/database/client'
import type { SponsorActor } from '~/domain/permissions/actor'
import { loadPeopleForOffer } from '~/queries/matching/load-people-for-offer'
import { loadPublicOffer } from '~/queries/public/load-offer'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { confirmSponsor } from '~/use-cases/sponsorship/confirm-sponsor'
import { editSponsor } from '~/use-cases/sponsorship/edit-sponsor'
import { leaveAsSponsor } from '~/use-cases/sponsorship/leave-as-sponsor'
import { offerSponsorship } from '~/use-cases/sponsorship/offer-sponsorship'
import { pauseSponsor, resumeSponsor } from '~/use-cases/sponsorship/pause-sponsor'
import { publishSponsorship } from '~/use-cases/sponsorship/publish-sponsorship'
import { reviewSponsor } from '~/use-cases/sponsorship/review-sponsor'
import { signUpSponsor } from '~/use-cases/sponsorship/sign-up-sponsor'
import { emptyDatabase, testDatabase } from '../support/database'
import { contextOf, makeCandidate, makeSponsor, makeWorld, NOW } from '../support/factories'

let db: Database

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

const PROFILE = {
  situation: 'retired',
  trade: 'Maçon',
  romeCode: 'F1703',
  sectors: ['construction'],
  inPerson: true,
  byVideo: false,
  maxKm: 20,
  availability: null,
  capacity: 1,
  helps: ['interview'],
  presentation: null,
} as const

const FORM = {
  ...{ firstName: 'Claude', lastName: 'Perrin', email: 'claude@exemple.test' },
  ...{ communeCode: '90010', fromCompany: false, profile: PROFILE },
}
const SENTENCE = 'Une personne motivée, qui veut découvrir le métier.'

/** Signed up and confirmed: the row, and the hat that the link opens. */
async function signUp(world: Awaited<ReturnType<typeof makeWorld>>) {
  await signUpSponsor(contextOf(db, { role: 'visitor' }), { ...FORM, territoryId: world.territory.id })
  const sponsor = await db.sponsor.findFirstOrThrow({ include: { memberships: true } })
  const [hat] = sponsor.memberships
  const actor: SponsorActor = {
    ...{ role: 'sponsor', userId: sponsor.userId, membershipId: hat?.id ?? '' },
    ...{ territoryId: sponsor.territoryId, sponsorId: sponsor.id },
  }
  return { sponsor, actor }
}

const stateOf = async (id: string) => (await db.sponsor.findUniqueOrThrow({ where: { id } })).state
const offered = { romeCode: 'F1703', helps: ['interview'] }

describe('from a sign-up to a pair', () => {
  test('the owner of the address confirms, the referent validates, one step publishes for two months', async () => {
    const world = await makeWorld(db)
    const { sponsor, actor } = await signUp(world)
    const referent = contextOf(db, world.referent)
    expect(await reviewSponsor(referent, { sponsorId: sponsor.id, answer: 'validate' })).toEqual({
      refused: 'notFound',
    })
    expect(await confirmSponsor(contextOf(db, actor))).toBeUndefined()
    expect(await stateOf(sponsor.id)).toBe('submitted')
    expect(await publishSponsorship(contextOf(db, actor))).toEqual({ refused: 'sponsorNotValidated' })
    await reviewSponsor(referent, { sponsorId: sponsor.id, answer: 'validate' })
    const made = await publishSponsorship(contextOf(db, actor))
    const offer = await db.offer.findFirstOrThrow({ where: { kind: 'sponsorship' } })
    expect(made).toEqual({ offerId: offer.id })
    expect(offer).toMatchObject({ state: 'published', companyId: null, places: 1, city: 'Belfort' })
    expect(offer.expiresOn?.toISOString().slice(0, 10)).toBe('2027-03-11')
    expect(await publishSponsorship(contextOf(db, actor))).toEqual({ refused: 'sponsorshipAlreadyOffered' })
    expect(
      await renewOffer(contextOf(db, actor, '2027-02-11T09:00:00Z'), { offerId: offer.id }),
    ).toBeUndefined()
    const shown = await loadPublicOffer(db, { role: 'visitor' }, NOW, { offerId: offer.id })
    expect(shown).toMatchObject({ status: 'open', companyName: 'Claude P.', week: null })
  })

  test('propose, the person accepts, the sponsor accepts; the capacity of one fills the offer', async () => {
    const world = await makeWorld(db)
    const { sponsor, actor } = await makeSponsor(db, world.territory.id, offered)
    const { offerId } = (await publishSponsorship(contextOf(db, actor))) as { offerId: string }
    const found = await loadPeopleForOffer(db, world.referent, offerId, {}, '2027-01-11' as never)
    expect(found?.people.map(({ personId }) => personId)).toEqual([world.person.id])
    const context = contextOf(db, world.referent)
    const made = await recommendPerson(context, { offerId, personId: world.person.id, sentence: SENTENCE })
    const { recommendationId } = made as { recommendationId: string }
    const candidate = await makeCandidate(db, world.person)
    await answerAsCandidate(contextOf(db, candidate), { recommendationId, answer: 'accept' })
    const wrong = { recommendationId, answer: 'decline', reason: 'noTutorAvailable' } as const
    expect(await answerAsHost(contextOf(db, actor), wrong)).toEqual({
      refused: 'recommendationReasonMissing',
    })
    expect(await answerAsHost(contextOf(db, world.employer), { recommendationId, answer: 'accept' })).toEqual(
      {
        refused: 'notFound',
      },
    )
    expect(await answerAsHost(contextOf(db, actor), { recommendationId, answer: 'accept' })).toEqual({
      state: 'agreed',
    })
    expect((await db.offer.findUniqueOrThrow({ where: { id: offerId } })).state).toBe('filled')
    const less = { communeCode: '90010', profile: { ...PROFILE, capacity: 0 } }
    expect(await editSponsor(contextOf(db, actor), less)).toMatchObject({ refused: 'sponsorCapacityWrong' })
    expect(sponsor.capacity).toBe(1)
  })
})

describe('a sponsor’s life', () => {
  test('paused, the offer leaves the site; back, it returns; leaving closes it and ends the access', async () => {
    const world = await makeWorld(db)
    const { sponsor, actor } = await makeSponsor(db, world.territory.id, offered)
    const context = contextOf(db, actor)
    await publishSponsorship(context)
    const stateOfOffer = async () =>
      (await db.offer.findFirstOrThrow({ where: { kind: 'sponsorship' } })).state
    await pauseSponsor(context, { sponsorId: sponsor.id })
    expect([await stateOf(sponsor.id), await stateOfOffer()]).toEqual(['paused', 'paused'])
    await resumeSponsor(contextOf(db, world.referent), { sponsorId: sponsor.id })
    expect([await stateOf(sponsor.id), await stateOfOffer()]).toEqual(['active', 'published'])
    expect(await leaveAsSponsor(context)).toBeUndefined()
    expect([await stateOf(sponsor.id), await stateOfOffer()]).toEqual(['left', 'closed'])
    expect(await db.membership.count({ where: { sponsorId: sponsor.id, endedAt: null } })).toBe(0)
  })

  test('a refusal needs a reason of the list; the same address later only receives a link', async () => {
    const world = await makeWorld(db)
    const { sponsor, actor } = await signUp(world)
    await confirmSponsor(contextOf(db, actor))
    const referent = contextOf(db, world.referent)
    const refusal = { sponsorId: sponsor.id, answer: 'refuse', reason: 'tooFar' } as const
    expect(await reviewSponsor(referent, { ...refusal, reason: '' as 'other' })).toEqual({
      refused: 'sponsorReasonMissing',
    })
    expect(await reviewSponsor(referent, refusal)).toBeUndefined()
    const again = await signUpSponsor(contextOf(db, { role: 'visitor' }), {
      ...{ ...FORM, territoryId: world.territory.id },
      profile: { ...PROFILE, trade: 'Autre' },
    })
    expect(again).toEqual({ asked: true })
    expect(await db.sponsor.findFirstOrThrow()).toMatchObject({ state: 'refused', trade: 'Maçon' })
  })
})

describe('a company’s sponsorship', () => {
  test('names one of its sponsors, who alone publishes it; the company never reads who is presented', async () => {
    const world = await makeWorld(db)
    const { sponsor, actor } = await makeSponsor(db, world.territory.id, {
      ...offered,
      companyId: world.company.id,
    })
    const stranger = await makeSponsor(db, world.territory.id, offered)
    const employer = contextOf(db, world.employer)
    const place = { establishmentId: world.establishment.id }
    expect(await offerSponsorship(employer, { ...place, sponsorId: stranger.sponsor.id })).toEqual({
      refused: 'notFound',
    })
    const made = await offerSponsorship(employer, { ...place, sponsorId: sponsor.id })
    const { offerId } = made as { offerId: string }
    expect(await publishSponsorship(contextOf(db, stranger.actor), { offerId })).toEqual({
      refused: 'notFound',
    })
    expect(await publishSponsorship(contextOf(db, actor), { offerId })).toEqual({ offerId })
    expect(await closeOffer(employer, { offerId, reason: 'noLongerNeeded' })).toEqual({ withdrawn: 0 })
  })
})
