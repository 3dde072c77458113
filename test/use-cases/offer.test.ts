/** The life of an offer on the real database: long, because its states share one small world. */
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCompany,
  makeEstablishment,
  makeOffer,
  makePerson,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { contentOf } from '~/database/offer-content'
import type { LocalDate } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { announceExpiringOffers } from '~/use-cases/offer/announce-expiring-offers'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { duplicateOffer } from '~/use-cases/offer/duplicate-offer'
import { pauseOffer, resumeOffer } from '~/use-cases/offer/pause-offer'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { requestOfferChanges } from '~/use-cases/offer/request-offer-changes'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'
import { submitOffer } from '~/use-cases/offer/submit-offer'

const { db } = await testDatabase()
type World = Awaited<ReturnType<typeof makeWorld>>
let world: World

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db)
})

const refusalOf = (result: unknown) => (isRefused(result) ? result.refused : undefined)
const stored = (id: string) => db.offer.findUniqueOrThrow({ where: { id }, include: { job: true } })
const events = (type: string) => db.outboxEvent.count({ where: { type } })
const asEmployer = (now?: string) => contextOf(db, world.employer, now)
const asReferent = (now?: string) => contextOf(db, world.referent, now)

async function draft() {
  const made = await createOfferDraft(asEmployer(), {
    establishmentId: world.establishment.id,
    romeCode: 'N1103',
    kind: 'immersion',
  })
  if (isRefused(made)) throw new Error(made.refused)
  return made.offerId
}

const DATES = {
  windowStart: '2027-02-01' as LocalDate,
  windowEnd: '2027-03-31' as LocalDate,
  places: 2,
  preferredDays: 14,
}

async function completeDraft() {
  const offerId = await draft()
  await saveOfferStep(asEmployer(), { offerId, revision: 0, step: 'lieu-et-dates', fields: DATES })
  return offerId
}

async function waitingFor(offerId: string, state: 'suggested' | 'proposed' | 'presented' | 'agreed') {
  const person = await makePerson(db, world.followed)
  return db.recommendation.create({
    data: {
      territoryId: world.territory.id,
      offerId,
      companyId: world.company.id,
      personId: person.id,
      state,
      origin: 'referent',
      ...(state === 'presented' || state === 'agreed' ? { presentedAt: NOW } : {}),
    },
  })
}

describe('a draft', () => {
  test('already says what is usual for the job, and who welcomed last time at the same place', async () => {
    const offer = await stored(await draft())
    const content = contentOf(offer)
    expect(content.description).not.toBe('')
    expect(content.schedule?.days[0]).not.toEqual([])
    expect(offer.weeklyMinutes).toBeGreaterThan(0)
    expect(content.equipment).toContain('safetyShoes')
    expect(content.tutorName).toBe('Sofia Keller')
    expect(offer.sector).toBe('logistics')
    expect(offer.city).toBe('Belfort')
  })

  test('is not opened at another company’s place', async () => {
    const other = await makeCompany(db, world.territory.id)
    const made = await createOfferDraft(asEmployer(), {
      establishmentId: other.establishment.id,
      romeCode: 'N1103',
      kind: 'immersion',
    })
    expect(refusalOf(made)).toBe('notFound')
  })

  test('is saved page by page, and remembers the step reached', async () => {
    const offerId = await completeDraft()
    const offer = await stored(offerId)
    expect(offer.places).toBe(2)
    expect(offer.draftStep).toBe(4)
    expect(offer.revision).toBe(1)
    expect(offer.expiresOn).toBeNull()
  })

  test('of an immersion proposes three months, from the first Monday at least two weeks away', async () => {
    expect(await stored(await draft())).toMatchObject({
      ...{ windowStart: day('2027-01-25'), windowEnd: day('2027-04-25') },
    })
  })

  test('of another company does not exist', async () => {
    const offerId = await draft()
    const other = await makeCompany(db, world.territory.id)
    const step = { offerId, revision: 0, step: 'accueil', fields: { tutorName: 'X' } } as const
    expect(refusalOf(await saveOfferStep(contextOf(db, other.actor), step))).toBe('notFound')
    expect(refusalOf(await submitOffer(contextOf(db, other.actor), { offerId }))).toBe('notFound')
  })

  test('is sent only when complete; the refusal names what is missing', async () => {
    const offerId = await draft()
    const save = (revision: number, fields: object) =>
      saveOfferStep(asEmployer(), { offerId, revision, step: 'lieu-et-dates', fields })
    await save(0, { windowStart: null, windowEnd: null })
    expect(refusalOf(await submitOffer(asEmployer(), { offerId }))).toBe('offerWindowMissing')
    expect((await stored(offerId)).state).toBe('draft')
    await save(1, DATES)
    expect(refusalOf(await submitOffer(asEmployer(), { offerId }))).toBeUndefined()
    expect((await stored(offerId)).state).toBe('submitted')
    expect(await events('offer.submitted')).toBe(1)
  })
})

describe('two people editing the same offer', () => {
  test('the slower one is told who changed what, and loses nothing of the other’s', async () => {
    const offerId = await draft()
    const first = { offerId, revision: 0, step: 'accueil', fields: { tutorName: 'Ali Haddad' } } as const
    const second = { offerId, revision: 0, step: 'lieu-et-dates', fields: DATES } as const
    expect(refusalOf(await saveOfferStep(asEmployer(), first))).toBeUndefined()
    const late = await saveOfferStep(asEmployer(), second)
    expect(refusalOf(late)).toBe('offerChangedMeanwhile')
    expect(isRefused(late) && late.details?.who).toBe('Camille Durand')
    expect(isRefused(late) && late.details?.fields).toContain('tuteur')
    expect((await stored(offerId)).places).toBe(1)
    expect(refusalOf(await saveOfferStep(asEmployer(), { ...second, revision: 1 }))).toBeUndefined()
  })

  test('at the same instant, one wins', async () => {
    const offerId = await draft()
    const save = (tutorName: string) =>
      saveOfferStep(asEmployer(), { offerId, revision: 0, step: 'accueil', fields: { tutorName } })
    const results = await Promise.all([save('Ali'), save('Eva')])
    expect(results.filter(isRefused)).toHaveLength(1)
    expect((await stored(offerId)).revision).toBe(1)
  })
})

describe('the referent’s reading', () => {
  test('publishes until the end of the window', async () => {
    const offerId = await completeDraft()
    await submitOffer(asEmployer(), { offerId })
    expect(refusalOf(await publishOffer(asEmployer(), { offerId }))).toBe('notAllowed')
    expect(refusalOf(await publishOffer(asReferent(), { offerId }))).toBeUndefined()
    const offer = await stored(offerId)
    expect(offer.state).toBe('published')
    expect(offer.expiresOn).toEqual(day('2027-03-31'))
    expect(offer.publishedAt).toEqual(NOW)
    expect(await events('offer.published')).toBe(1)
  })

  test('or asks for a change, which the author makes and sends again', async () => {
    const offerId = await completeDraft()
    await submitOffer(asEmployer(), { offerId })
    expect(refusalOf(await requestOfferChanges(asReferent(), { offerId, message: ' ' }))).toBe(
      'offerReasonMissing',
    )
    await requestOfferChanges(asReferent(), { offerId, message: 'Précisez les missions.' })
    expect(await stored(offerId)).toMatchObject({
      state: 'changesRequested',
      changeRequest: 'Précisez les missions.',
    })
    expect(refusalOf(await submitOffer(asEmployer(), { offerId }))).toBeUndefined()
    expect(refusalOf(await publishOffer(asReferent(), { offerId }))).toBeUndefined()
    expect((await stored(offerId)).changeRequest).toBeNull()
  })

  test('refuses an offer whose window has passed meanwhile, and one already published', async () => {
    const offerId = await completeDraft()
    await submitOffer(asEmployer(), { offerId })
    const late = await publishOffer(asReferent('2027-05-01T09:00:00Z'), { offerId })
    expect(refusalOf(late)).toBe('offerWindowPast')
    await publishOffer(asReferent(), { offerId })
    expect(refusalOf(await publishOffer(asReferent(), { offerId }))).toBe('offerStateForbids')
  })

  test('two referents publishing at once: one does, once', async () => {
    const offerId = await completeDraft()
    await submitOffer(asEmployer(), { offerId })
    const results = await Promise.all([
      publishOffer(asReferent(), { offerId }),
      publishOffer(contextOf(db, world.otherReferent), { offerId }),
    ])
    expect(results.filter(isRefused)).toHaveLength(1)
    expect(await events('offer.published')).toBe(1)
  })
})

describe('editing a published offer', () => {
  test('dates, places and contacts keep it public, and move its end', async () => {
    const offerId = world.offer.id
    const fields = { ...DATES, windowEnd: '2027-06-30' as LocalDate }
    const saved = await saveOfferStep(asEmployer(), { offerId, revision: 0, step: 'lieu-et-dates', fields })
    expect(saved).toMatchObject({ toReadAgain: false })
    expect(await stored(offerId)).toMatchObject({ state: 'published', expiresOn: day('2027-06-30') })
    expect(await db.auditEntry.count({ where: { subjectId: offerId, action: 'offer.edit' } })).toBe(1)
  })

  test('anything else sends it back to the referent', async () => {
    const offerId = world.offer.id
    const fields = { description: 'Une tout autre description du travail, que le référent n’a jamais lue.' }
    const saved = await saveOfferStep(asEmployer(), { offerId, revision: 0, step: 'missions', fields })
    expect(saved).toMatchObject({ toReadAgain: true })
    expect((await stored(offerId)).state).toBe('submitted')
    expect(await events('offer.submitted')).toBe(1)
  })

  test('places do not go under those already promised', async () => {
    const offerId = world.offer.id
    await db.offer.update({ where: { id: offerId }, data: { places: 3 } })
    await waitingFor(offerId, 'agreed')
    await waitingFor(offerId, 'agreed')
    const places = (count: number) =>
      saveOfferStep(asEmployer(), {
        offerId,
        revision: 0,
        step: 'lieu-et-dates',
        fields: { ...DATES, places: count },
      })
    expect(refusalOf(await places(1))).toBe('offerPlacesBelowTaken')
    expect(refusalOf(await places(2))).toBeUndefined()
    expect((await stored(offerId)).state).toBe('filled')
  })

  test('a place of another company is refused', async () => {
    const other = await makeCompany(db, world.territory.id)
    const fields = { ...DATES, establishmentId: other.establishment.id }
    const step = { offerId: world.offer.id, revision: 0, step: 'lieu-et-dates', fields } as const
    expect(refusalOf(await saveOfferStep(asEmployer(), step))).toBe('notFound')
    const own = await makeEstablishment(db, world.company.id, { city: 'Delle', latitude: 47.5 })
    await saveOfferStep(asEmployer(), { ...step, fields: { ...DATES, establishmentId: own.id } })
    expect(await stored(world.offer.id)).toMatchObject({ city: 'Delle', latitude: 47.5, state: 'submitted' })
  })
})

describe('pause, renewal and duplicate', () => {
  test('a paused offer comes back, unless it has expired: then it is renewed first', async () => {
    const offerId = world.offer.id
    await pauseOffer(asEmployer(), { offerId })
    expect((await stored(offerId)).state).toBe('paused')
    const may = '2027-05-03T09:00:00Z'
    expect(refusalOf(await resumeOffer(asEmployer(may), { offerId }))).toBe('offerNeedsRenewal')
    expect(refusalOf(await renewOffer(asEmployer(may), { offerId }))).toBeUndefined()
    expect(await stored(offerId)).toMatchObject({
      windowStart: day('2027-05-03'),
      windowEnd: day('2027-07-03'),
      expiresOn: day('2027-07-03'),
      expiryNotice: null,
    })
    expect(refusalOf(await resumeOffer(asEmployer(may), { offerId }))).toBeUndefined()
  })

  test('a duplicate is a draft of the same content; a past window is left to be said again', async () => {
    const copy = await duplicateOffer(asEmployer(), { offerId: world.offer.id })
    if (isRefused(copy)) throw new Error(copy.refused)
    const same = await stored(copy.offerId)
    expect(same).toMatchObject({ state: 'draft', title: world.offer.title, publishedAt: null })
    expect(contentOf(same)).toEqual(contentOf(await stored(world.offer.id)))
    const later = await duplicateOffer(asEmployer('2027-06-01T09:00:00Z'), { offerId: world.offer.id })
    if (isRefused(later)) throw new Error(later.refused)
    expect(await stored(later.offerId)).toMatchObject({ windowStart: null, windowEnd: null, draftStep: 3 })
  })
})

describe('closing', () => {
  test('withdraws whoever still waited, tells each, and leaves agreements alone', async () => {
    const offerId = world.offer.id
    await db.offer.update({ where: { id: offerId }, data: { places: 5 } })
    for (const state of ['suggested', 'proposed', 'presented', 'agreed'] as const)
      await waitingFor(offerId, state)
    expect(await closeOffer(asEmployer(), { offerId, reason: 'noTutor' })).toEqual({ withdrawn: 3 })
    expect(await stored(offerId)).toMatchObject({ state: 'closed', closedReason: 'noTutor' })
    const states = await db.recommendation.groupBy({ by: ['state', 'reason'], _count: true })
    expect(states.find(({ state }) => state === 'withdrawn')).toMatchObject({
      reason: 'offerClosed',
      _count: 3,
    })
    expect(states.find(({ state }) => state === 'agreed')?._count).toBe(1)
    expect(await db.recommendationChange.count({ where: { event: 'withdraw', by: 'offerEnd' } })).toBe(3)
    expect(await events('recommendation.withdrawn')).toBe(3)
    expect(await events('offer.closed')).toBe(1)
  })

  test('a company cannot give a reason kept for referents; a closed offer stays closed', async () => {
    const offerId = world.offer.id
    expect(refusalOf(await closeOffer(asEmployer(), { offerId, reason: 'notCompliant' }))).toBe('notAllowed')
    await closeOffer(asReferent(), { offerId, reason: 'notCompliant' })
    expect(refusalOf(await closeOffer(asEmployer(), { offerId, reason: 'other' }))).toBe('offerStateForbids')
  })
})

describe('offers that end', () => {
  const clock = (at: string) => contextOf(db, { role: 'clock' } as const, at)

  test('are announced 7 days and 1 day before, then once ended, each time once', async () => {
    await db.offer.update({ where: { id: world.offer.id }, data: { expiresOn: day('2027-01-20') } })
    await makeOffer(db, world, { state: 'draft', expiresOn: day('2027-01-20') })
    const tell = async (at: string) => {
      const told = await announceExpiringOffers(clock(at))
      return isRefused(told) ? told.refused : told.announced
    }
    expect(await tell('2027-01-12T09:00:00Z')).toBe(0)
    expect(await tell('2027-01-13T09:00:00Z')).toBe(1)
    expect(await tell('2027-01-14T09:00:00Z')).toBe(0)
    expect(await tell('2027-01-19T09:00:00Z')).toBe(1)
    expect(await tell('2027-01-21T09:00:00Z')).toBe(1)
    expect(await tell('2027-01-22T09:00:00Z')).toBe(0)
    const days = await db.outboxEvent.findMany({ where: { type: 'offer.expiring' }, orderBy: { seq: 'asc' } })
    expect(days.map(({ payload }) => (payload as { days: number }).days)).toEqual([7, 1])
    expect(await events('offer.expired')).toBe(1)
  })

  test('two clocks at once announce once', async () => {
    await db.offer.update({ where: { id: world.offer.id }, data: { expiresOn: day('2027-01-13') } })
    await Promise.all([
      announceExpiringOffers(clock(NOW.toISOString())),
      announceExpiringOffers(clock(NOW.toISOString())),
    ])
    expect(await events('offer.expiring')).toBe(1)
  })

  test('nobody but the clock announces', async () => {
    expect(refusalOf(await announceExpiringOffers(asEmployer()))).toBe('notAllowed')
  })
})
