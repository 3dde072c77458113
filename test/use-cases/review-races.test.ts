/** What two clicks, two people or two processes do at the same instant. */
import { beforeEach, describe, expect, test } from 'vitest'
import { completed, done, drafted, makeConventionWorld, sent } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCommune,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { inviteMember } from '~/use-cases/account/invite-member'
import { signUpCompany } from '~/use-cases/company/sign-up-company'
import { inTransaction } from '~/use-cases/context'
import { remindSignatories } from '~/use-cases/convention/remind-signatories'
import { requestCorrection } from '~/use-cases/convention/request-correction'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'
import { openReboundPlan } from '~/use-cases/immersion/open-rebound-plan'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { duplicateOffer } from '~/use-cases/offer/duplicate-offer'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { addPerson } from '~/use-cases/person/add-person'
import { mobiliseSolution } from '~/use-cases/person/mobilise-solution'
import { failRecommendation } from '~/use-cases/recommendation/fail-recommendation'
import { addOrganisation } from '~/use-cases/territory/add-organisation'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const VISITOR: Actor = { role: 'visitor' }
const twice = <T>(work: () => Promise<T>) => Promise.all([work(), work(), work()])

describe('a double click', () => {
  test('on a new offer opens one draft; later, or for another job, it opens another', async () => {
    const world = await makeWorld(db)
    const create = (romeCode: string, now: Date | string = NOW) =>
      createOfferDraft(contextOf(db, world.employer, now), {
        ...{ establishmentId: world.establishment.id, romeCode, kind: 'immersion' },
      })
    const made = await twice(() => create('N1103'))
    expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(1)
    await create('F1703')
    await create('N1103', new Date(NOW.getTime() + 60_000))
    expect(await db.offer.count({ where: { state: 'draft' } })).toBe(3)
  })

  test('on « dupliquer » makes one copy', async () => {
    const world = await makeWorld(db)
    await twice(() => duplicateOffer(contextOf(db, world.employer), { offerId: world.offer.id }))
    expect(await db.offer.count({ where: { state: 'draft' } })).toBe(1)
  })

  test('on an invitation sends one, whose link opens', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.employer)
    const guest = {
      role: 'employer' as const,
      email: 'lea@exemple.test',
      firstName: 'Léa',
      lastName: 'Morel',
    }
    const [first, ...others] = await twice(() => done(inviteMember(context, guest)))
    expect(new Set(others.map(({ invitationId }) => invitationId))).toEqual(new Set([first?.invitationId]))
    expect(await db.outboxEvent.count({ where: { type: 'account.invited' } })).toBe(1)
    const token = context.ports.tokens.derive('invitation', first?.invitationId ?? '')
    expect(await acceptInvitation(contextOf(db, VISITOR), { token })).toMatchObject({ role: 'employer' })
  })

  test('on « c’est quelqu’un d’autre » opens one file', async () => {
    const world = await makeWorld(db)
    const commune = await makeCommune(db)
    const { latitude, longitude, inseeCode: communeCode, name: city } = commune
    const add = () =>
      addPerson(contextOf(db, world.supportReferent), {
        ...{ firstName: 'Élodie', lastName: 'Roy', birthDate: localDate('1990-05-01'), email: null },
        ...{ phone: null, contactBy: 'email', address: null, notTheSame: true },
        place: { postalCode: '90000', city, communeCode, latitude, longitude },
      } as Parameters<typeof addPerson>[1])
    await twice(add)
    expect(await db.person.count({ where: { lastName: 'Roy' } })).toBe(1)
  })

  test('on a solution writes one', async () => {
    const world = await makeWorld(db)
    const input = {
      personId: world.person.id,
      domain: 'mobility' as const,
      label: 'le garage lui prête un vélo',
    }
    await twice(() => mobiliseSolution(contextOf(db, world.supportReferent), input))
    expect(await db.mobilisedSolution.count()).toBe(1)
  })

  test('on a correction asks once', async () => {
    const world = await makeConventionWorld(db)
    const conventionId = await sent(db, world)
    const text = 'Mon adresse a changé.'
    await twice(() => requestCorrection(contextOf(db, world.candidate), { conventionId, text }))
    expect(await db.conventionRemark.count()).toBe(1)
    expect(await db.outboxEvent.count({ where: { type: 'convention.correctionRequested' } })).toBe(1)
  })

  test('on a new partner adds one and says that the name is taken', async () => {
    const territory = await makeTerritory(db)
    const coordinator = await makeProfessional(db, 'coordinator', territory.id)
    const fields = {
      ...{ kind: 'ccas' as const, name: 'CCAS de Belfort', legalForm: 'Établissement public', email: null },
      ...{ address: '1 rue Neuve', postalCode: '90000', city: 'Belfort', phone: null },
    }
    const made = await twice(() =>
      addOrganisation(contextOf(db, coordinator), fields as Parameters<typeof addOrganisation>[1]),
    )
    expect(made.filter(isRefused)).toHaveLength(2)
  })
})

describe('at the same instant', () => {
  test('two failures of one person open one rebound plan', async () => {
    const world = await makeWorld(db)
    const open = () =>
      inTransaction(contextOf(db, world.referent), (tx) =>
        openReboundPlan(tx, { person: world.person, cause: 'noShow' }),
      )
    await twice(open)
    expect(await db.reboundPlan.count()).toBe(1)
  })

  test('one address that signs up two companies has one account', async () => {
    await makeTerritory(db)
    const commune = await makeCommune(db)
    const signUp = (siret: string) =>
      signUpCompany(contextOf(db, VISITOR), {
        ...{
          siret,
          companyName: 'Bâti',
          legalForm: 'sarl' as const,
          activity: 'Maçonnerie',
          address: '1 rue Neuve',
        },
        ...{ postalCode: '90000', communeCode: commune.inseeCode, firstName: 'Ali', lastName: 'Roy' },
        email: 'ali@exemple.test',
      })
    const made = await Promise.all(['73282932000074', '44306184100047'].map(signUp))
    expect(made.filter(isRefused)).toEqual([])
    expect(await db.user.count({ where: { email: 'ali@exemple.test' } })).toBe(1)
  })

  test('two invitations of one new address make one account with two hats', async () => {
    const [one, two] = [await makeWorld(db), await makeWorld(db)]
    const guest = {
      role: 'employer' as const,
      email: 'lea@exemple.test',
      firstName: 'Léa',
      lastName: 'Morel',
    }
    const tokens = await Promise.all(
      [one, two].map(async ({ employer }) => {
        const context = contextOf(db, employer)
        return context.ports.tokens.derive(
          'invitation',
          (await done(inviteMember(context, guest))).invitationId,
        )
      }),
    )
    const accepted = await Promise.all(
      tokens.map((token) => acceptInvitation(contextOf(db, VISITOR), { token })),
    )
    expect(accepted.filter(isRefused)).toEqual([])
    const user = await db.user.findUniqueOrThrow({
      where: { email: guest.email },
      include: { memberships: true },
    })
    expect(user.memberships).toHaveLength(2)
    expect(await db.session.count()).toBe(1)
  })

  test('an agreement that fails and its convention that is sent: one of the two, never both', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const world = await makeConventionWorld(db)
      const recommendationId = world.recommendation.id
      const conventionId = await completed(db, world)
      const fail = { recommendationId, reason: 'personChangedMind' } as const
      const [sending, failing] = await Promise.all([
        sendToSignature(contextOf(db, world.referent), { conventionId }),
        failRecommendation(contextOf(db, world.otherReferent), fail),
      ])
      expect([isRefused(sending), isRefused(failing)].filter(Boolean)).toHaveLength(1)
    }
  })

  test('a convention is not drafted for an agreement that has just failed', async () => {
    const world = await makeConventionWorld(db)
    const recommendationId = world.recommendation.id
    await failRecommendation(contextOf(db, world.referent), { recommendationId, reason: 'personChangedMind' })
    await expect(drafted(db, world)).rejects.toThrow('conventionNotAgreed')
  })
})

test('a referent publishes what they read, not what its author wrote since', async () => {
  const world = await makeWorld(db, { offer: { state: 'submitted', publishedAt: null, expiresOn: null } })
  const { id: offerId, revision } = world.offer
  await db.offer.update({
    where: { id: offerId },
    data: { description: 'Autre chose', revision: revision + 1 },
  })
  const publish = (read: number) => publishOffer(contextOf(db, world.referent), { offerId, revision: read })
  expect(await publish(revision)).toEqual({ refused: 'offerChangedSinceRead' })
  expect((await db.offer.findUniqueOrThrow({ where: { id: offerId } })).state).toBe('submitted')
})

test('conventions reminded already never hide the others from the reminders', async () => {
  const world = await makeConventionWorld(db)
  const conventionId = await sent(db, world)
  const {
    id: _,
    personId: __,
    reference: ___,
    ...like
  } = await db.convention.findUniqueOrThrow({
    where: { id: conventionId },
  })
  const { id: ____, searchName, userId, ...person } = world.person
  const people = await db.person.createManyAndReturn({
    data: Array.from({ length: 210 }, (_each, index) => ({
      ...{ ...person, searchName, availability: undefined, email: null, lastName: `N${index}` },
    })) as never,
    select: { id: true },
  })
  await db.convention.createMany({
    data: people.map(({ id }, index) => ({
      ...{ ...like, personId: id, reference: `R-${index}`, recommendationId: null },
      ...{ sentToSignatureAt: day('2026-12-01'), signatureReminders: 9 },
    })),
  })
  expect(await remindSignatories(contextOf(db, { role: 'clock' }, '2027-01-14T09:00:00Z'))).toBe(1)
})
