import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCompany, makeMember, makeWorld } from '#test/support/factories'
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import { confirmationLinkId, confirmBy, dueConfirmationNotice } from '~/domain/offer/confirmation'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { answerConfirmation } from '~/use-cases/offer/answer-confirmation'
import { askConfirmation } from '~/use-cases/offer/ask-confirmation'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { openConfirmationLink } from '~/use-cases/offer/open-confirmation-link'
import { remindConfirmations } from '~/use-cases/offer/remind-confirmations'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'

const { db } = await testDatabase()
let world: Awaited<ReturnType<typeof makeWorld>>

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db)
})

const done = <T>(result: OrRefusal<T>): T => {
  if (isRefused(result)) throw new Error(result.refused)
  return result
}
const asReferent = () => contextOf(db, world.referent)
const asEmployer = () => contextOf(db, world.employer)
const stored = (id: string) => db.offer.findUniqueOrThrow({ where: { id } })
const events = (type: string) => db.outboxEvent.count({ where: { type } })
const tokenOf = (offerId: string, membershipId = world.employer.membershipId) =>
  asReferent().ports.tokens.derive('offerConfirmation', confirmationLinkId(offerId, membershipId))

/** A job written by the referent, complete. */
async function entered() {
  const made = await createOfferDraft(asReferent(), {
    establishmentId: world.establishment.id,
    romeCode: 'F1703',
    kind: 'job',
  })
  const { offerId } = done(made)
  const missions = {
    description: 'Vous montez des murs, vous préparez le mortier et vous tenez le chantier propre.',
  }
  const pay = { contract: 'CDI', payMin: 1300, payMax: 1400, payPeriod: 'hour' } as const
  const steps = [
    ['missions', missions],
    ['contrat', pay],
  ] as const
  for (const [revision, [step, fields]] of steps.entries()) {
    done(await saveOfferStep(asReferent(), { offerId, revision, step, fields }))
  }
  return offerId
}

async function asked() {
  const offerId = await entered()
  done(await askConfirmation(asReferent(), { offerId }))
  return offerId
}

describe('an offer that a referent enters for a company', () => {
  test('is the referents’ alone until the company is asked, and says who entered it', async () => {
    const offerId = await entered()
    expect((await stored(offerId)).enteredById).toBe(world.referent.userId)
    const byCompany = await saveOfferStep(asEmployer(), {
      offerId,
      revision: 2,
      step: 'missions',
      fields: {},
    })
    expect(byCompany).toMatchObject({ refused: 'notFound' })
    const { actor: other } = await makeCompany(db, world.territory.id)
    const elsewhere = { establishmentId: world.establishment.id, romeCode: 'F1703', kind: 'job' } as const
    expect(await createOfferDraft(contextOf(db, other), elsewhere)).toMatchObject({ refused: 'notFound' })
    const entry = await db.auditEntry.findFirst({ where: { subjectId: offerId, action: 'offer.enter' } })
    expect(entry?.userId).toBe(world.referent.userId)
  })

  test('is sent only when complete; then nobody changes it', async () => {
    const bare = done(
      await createOfferDraft(asReferent(), {
        establishmentId: world.establishment.id,
        romeCode: 'F1704',
        kind: 'job',
      }),
    )
    expect(isRefused(await askConfirmation(asReferent(), bare))).toBe(true)
    const offerId = await asked()
    expect((await stored(offerId)).state).toBe('toConfirm')
    const late = await saveOfferStep(asReferent(), { offerId, revision: 3, step: 'missions', fields: {} })
    expect(late).toMatchObject({ refused: 'notFound' })
  })

  test('a referent does not write in an offer that the company wrote', async () => {
    const own = done(
      await createOfferDraft(asEmployer(), {
        establishmentId: world.establishment.id,
        romeCode: 'F1704',
        kind: 'job',
      }),
    )
    const step = { ...own, revision: 0, step: 'missions', fields: { title: 'Autre titre' } } as const
    expect(await saveOfferStep(asReferent(), step)).toMatchObject({ refused: 'notFound' })
    expect(await askConfirmation(asReferent(), own)).toMatchObject({ refused: 'notFound' })
  })

  test('confirmed by a member’s link, it is public at once, and the link is spent', async () => {
    const offerId = await asked()
    const visitor = contextOf(db, { role: 'visitor' })
    const link = done(await openConfirmationLink(visitor, { token: tokenOf(offerId) }))
    expect(link).toMatchObject({ offerId, holder: { role: 'employer', userId: world.employer.userId } })
    expect((await stored(offerId)).state).toBe('toConfirm')
    done(await answerConfirmation(contextOf(db, link.holder), { offerId, answer: { confirmed: true } }))
    const offer = await stored(offerId)
    expect(offer.state).toBe('published')
    expect(offer.expiresOn?.toISOString()).toContain('2027-03-11')
    expect(await events('offer.published')).toBe(1)
    expect(await openConfirmationLink(visitor, { token: tokenOf(offerId) })).toMatchObject({
      refused: 'offerLinkOver',
    })
    const again = await answerConfirmation(asEmployer(), { offerId, answer: { confirmed: true } })
    expect(again).toMatchObject({ refused: 'offerStateForbids' })
  })

  test('two members at once: one publishes', async () => {
    const offerId = await asked()
    const { user, membership } = await makeMember(db, {
      role: 'employer',
      territoryId: world.territory.id,
      companyId: world.company.id,
    })
    const colleague = { ...world.employer, userId: user.id, membershipId: membership.id }
    const answer = { confirmed: true } as const
    const results = await Promise.all([
      answerConfirmation(asEmployer(), { offerId, answer }),
      answerConfirmation(contextOf(db, colleague), { offerId, answer }),
    ])
    expect(results.filter(isRefused)).toHaveLength(1)
    expect(await events('offer.published')).toBe(1)
  })

  test('a correction is asked with words, goes back to the referents, and the same link opens again', async () => {
    const offerId = await asked()
    const empty = { confirmed: false, message: '  ' } as const
    expect(await answerConfirmation(asEmployer(), { offerId, answer: empty })).toMatchObject({
      refused: 'offerReasonMissing',
    })
    const answer = { confirmed: false, message: 'Le salaire est de 13,50 €.' } as const
    done(await answerConfirmation(asEmployer(), { offerId, answer }))
    expect(await stored(offerId)).toMatchObject({
      state: 'draft',
      changeRequest: 'Le salaire est de 13,50 €.',
    })
    const { revision } = await stored(offerId)
    done(await saveOfferStep(asReferent(), { offerId, revision, step: 'contrat', fields: { payMin: 1350 } }))
    done(await askConfirmation(asReferent(), { offerId }))
    const visitor = contextOf(db, { role: 'visitor' })
    expect(isRefused(await openConfirmationLink(visitor, { token: tokenOf(offerId) }))).toBe(false)
  })

  test('somebody who left the company has no link any more, and a token of nothing opens nothing', async () => {
    const offerId = await asked()
    const visitor = contextOf(db, { role: 'visitor' })
    await db.membership.update({ where: { id: world.employer.membershipId }, data: { endedAt: new Date() } })
    for (const token of [tokenOf(offerId), 'x', tokenOf(world.offer.id)]) {
      expect(await openConfirmationLink(visitor, { token })).toMatchObject({ refused: 'offerLinkOver' })
    }
  })

  test('an offer of another company cannot be confirmed', async () => {
    const offerId = await asked()
    const { actor: other } = await makeCompany(db, world.territory.id)
    const answer = { confirmed: true } as const
    expect(await answerConfirmation(contextOf(db, other), { offerId, answer })).toMatchObject({
      refused: 'notFound',
    })
  })
})

describe('silence', () => {
  const MONDAY = '2027-01-11' as LocalDate

  test('five working days to confirm, then a reminder; two more, then the referent is told', () => {
    const last = confirmBy(MONDAY)
    expect(last).toBe('2027-01-18')
    expect(dueConfirmationNotice(MONDAY, 0, last)).toBeUndefined()
    expect(dueConfirmationNotice(MONDAY, 0, addDays(last, 1))).toBe(1)
    expect(dueConfirmationNotice(MONDAY, 1, addDays(last, 2))).toBeUndefined()
    expect(dueConfirmationNotice(MONDAY, 1, addDays(last, 3))).toBe(2)
    expect(dueConfirmationNotice(MONDAY, 2, addDays(last, 90))).toBeUndefined()
  })

  test('each notice once, whatever the number of clocks', async () => {
    await asked()
    const clock = (now: string) => contextOf(db, { role: 'clock' }, now)
    expect(await remindConfirmations(clock('2027-01-18T22:00:00Z'))).toEqual({ told: 0 })
    const [first, second] = await Promise.all([
      remindConfirmations(clock('2027-01-19T08:00:00Z')),
      remindConfirmations(clock('2027-01-19T08:00:00Z')),
    ])
    expect((done(first).told ?? 0) + (done(second).told ?? 0)).toBe(1)
    expect(await remindConfirmations(clock('2027-01-22T08:00:00Z'))).toEqual({ told: 1 })
    expect(await remindConfirmations(clock('2027-02-22T08:00:00Z'))).toEqual({ told: 0 })
    expect(await events('offer.confirmationAsked')).toBe(2)
    expect(await events('offer.confirmationSilent')).toBe(1)
  })
})
