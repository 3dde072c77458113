import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  makeCommune,
  makeCompany,
  makeMember,
  makeOffer,
  makeOrganisation,
  makeProfessional,
  makeTerritory,
  makeUser,
  NOW,
} from '#test/support/factories'
import { makeSiret, sirenOf } from '~/domain/company/siret'
import type { Actor } from '~/domain/permissions/actor'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { requestSignInLink } from '~/use-cases/account/request-sign-in-link'
import { useSignInLink as signInWithLink } from '~/use-cases/account/use-sign-in-link'
import { addEstablishment } from '~/use-cases/company/add-establishment'
import { closeEstablishment } from '~/use-cases/company/close-establishment'
import { decideJoinRequest } from '~/use-cases/company/decide-join-request'
import { discardSignUp } from '~/use-cases/company/discard-sign-up'
import { requestToJoin } from '~/use-cases/company/request-to-join'
import { type SignUpCompanyInput, signUpCompany } from '~/use-cases/company/sign-up-company'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const VISITOR: Actor = { role: 'visitor' }
const SIRET = makeSiret(1)
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

async function signUp(more: Partial<SignUpCompanyInput> = {}, now = NOW) {
  const commune = await makeCommune(db)
  return signUpCompany(contextOf(db, VISITOR, now), {
    siret: SIRET,
    companyName: 'Toits et Murs',
    legalForm: 'sarl',
    activity: 'Nous rénovons des maisons anciennes.',
    address: '3 rue des Artisans',
    postalCode: '90000',
    communeCode: commune.inseeCode,
    firstName: 'Nadia',
    lastName: 'Berger',
    email: 'nadia@exemple.test',
    phone: '+33384000000',
    ...more,
  })
}

/** The token of the link that the latest sign-up sent. */
async function signUpToken() {
  const event = await db.outboxEvent.findFirstOrThrow({
    where: { type: 'company.signedUp' },
    orderBy: { seq: 'desc' },
  })
  return contextOf(db, VISITOR).ports.tokens.derive('signIn', (event.payload as { linkId: string }).linkId)
}

/** The token of a sign-in link that the owner of the address asks for, later. */
async function ordinaryToken(email: string, now = NOW) {
  await requestSignInLink(contextOf(db, VISITOR, now), { email })
  const event = await db.outboxEvent.findFirstOrThrow({
    where: { type: 'account.signInRequested' },
    orderBy: { seq: 'desc' },
  })
  return contextOf(db, VISITOR).ports.tokens.derive('signIn', (event.payload as { linkId: string }).linkId)
}

const signIn = (token: string, confirmCompanyId?: string, now = NOW) =>
  signInWithLink(contextOf(db, VISITOR, now), { token, confirmCompanyId })

describe('signing a company up', () => {
  test('waits for the address to be proven, then gives it the least loaded referent of the territory', async () => {
    const territory = await makeTerritory(db)
    const busy = await makeProfessional(db, 'partnershipReferent', territory.id)
    const free = await makeProfessional(db, 'partnershipReferent', territory.id)
    await makeCompany(db, territory.id, { partnershipReferentId: busy.userId })
    await signUp()
    const waiting = await db.company.findFirstOrThrow({ where: { siren: sirenOf(SIRET) } })
    expect(waiting).toMatchObject({ state: 'pendingConfirmation', partnershipReferentId: null })

    expect(await signIn(await signUpToken(), waiting.id)).toMatchObject({
      role: 'employer',
      redirectTo: '/entreprise',
    })
    const company = await db.company.findUniqueOrThrow({
      where: { id: waiting.id },
      include: { referentChanges: true, establishments: true },
    })
    expect(company).toMatchObject({
      ...{ state: 'active', partnershipReferentId: free.userId, signedUpBy: null },
    })
    expect(company.referentChanges).toMatchObject([{ fromUserId: null, toUserId: free.userId }])
    expect(company.establishments).toMatchObject([{ siret: SIRET, headOffice: true, city: 'Belfort' }])
    expect(await db.outboxEvent.count({ where: { type: 'company.referentChanged' } })).toBe(1)
  })

  test('refuses a SIRET that cannot exist, and one that is already here', async () => {
    await makeTerritory(db)
    expect(await signUp({ siret: '12345678901234' })).toEqual({ refused: 'siretInvalid' })
    expect(await signUp({ siret: `${SIRET.slice(0, 9)} ${SIRET.slice(9)}` })).toMatchObject({})
    expect(await signUp({ email: 'autre@exemple.test' })).toEqual({ refused: 'siretKnown' })
    expect(await db.company.count()).toBe(1)
    expect(await db.user.count()).toBe(1)
  })

  test('twice at once, makes one company', async () => {
    await makeTerritory(db)
    const results = await Promise.all([signUp(), signUp({ email: 'autre@exemple.test' })])
    expect(results.filter((result) => 'refused' in result)).toEqual([{ refused: 'siretKnown' }])
    expect(await db.company.count()).toBe(1)
  })

  test('never confirmed, frees its SIRET after a day', async () => {
    await makeTerritory(db)
    await signUp({ email: 'plaisantin@exemple.test' })
    expect(await signUp({}, daysLater(0.9))).toEqual({ refused: 'siretKnown' })
    expect(await signUp({}, daysLater(1.1))).toMatchObject({ companyId: expect.any(String) })
  })

  test('with the address of an existing account, changes nothing of that account', async () => {
    await makeTerritory(db)
    const user = await makeUser(db, { email: 'nadia@exemple.test', firstName: 'Nadège', confirmedAt: NOW })
    await signUp({ email: 'NADIA@exemple.test' })
    const after = await db.user.findUniqueOrThrow({ where: { id: user.id } })
    expect(after.firstName).toBe('Nadège')
  })

  test('twice with an address that nobody proved, keeps the latest name, not the first joker’s', async () => {
    await makeTerritory(db)
    await signUp({ firstName: 'Plaisantin', siret: makeSiret(2) })
    await signUp()
    expect((await db.user.findFirstOrThrow()).firstName).toBe('Nadia')
  })

  test('without a territory for its département, asks which', async () => {
    await makeTerritory(db, { departmentCode: '51' })
    const chosen = await makeTerritory(db, { departmentCode: '67' })
    expect(await signUp()).toEqual({ refused: 'noTerritoryHere' })
    expect(await signUp({ territoryId: chosen.id })).toMatchObject({ companyId: expect.any(String) })
  })
})

describe('a company that a stranger signs up with somebody’s address', () => {
  const OWNER = 'sofia@exemple.test'

  async function strangerSignsUp() {
    const territory = await makeTerritory(db)
    const organisation = await makeOrganisation(db, territory.id)
    const hat = {
      role: 'supportReferent',
      territoryId: territory.id,
      organisationId: organisation.id,
    } as const
    await makeMember(db, hat, { email: OWNER, confirmedAt: NOW })
    await signUp({ email: OWNER })
    return db.company.findFirstOrThrow()
  }

  test('is not confirmed by the owner’s next sign-in, by either link', async () => {
    const { id } = await strangerSignsUp()
    for (const token of [await ordinaryToken(OWNER), await signUpToken()]) {
      expect(await signIn(token)).toMatchObject({ role: 'supportReferent', redirectTo: '/accompagnement' })
    }
    expect(await db.company.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ state: 'pendingConfirmation', partnershipReferentId: null },
    })
    expect(await db.session.count({ where: { membership: { companyId: id } } })).toBe(0)
  })

  test('is confirmed by nobody else: another address, another company', async () => {
    const { id, territoryId } = await strangerSignsUp()
    await makeUser(db, { email: 'autre@exemple.test' })
    const other = await makeCompany(db, territoryId, { state: 'pendingConfirmation' })
    expect(await signIn(await ordinaryToken('autre@exemple.test'), id)).toEqual({ refused: 'notFound' })
    expect(await signIn(await ordinaryToken(OWNER), other.company.id)).toEqual({ refused: 'notFound' })
    expect(await db.company.count({ where: { state: 'active' } })).toBe(0)
  })

  test('« ce n’est pas moi » discards it, leaves the account and frees the SIRET', async () => {
    const { id: companyId } = await strangerSignsUp()
    const token = await signUpToken()
    const discard = () => discardSignUp(contextOf(db, VISITOR), { token, companyId })
    expect(await discard()).toEqual({ accountRemains: true })
    expect(await discard()).toEqual({ refused: 'notFound' })
    expect([await db.company.count(), await db.establishment.count()]).toEqual([0, 0])
    expect(await signIn(token)).toMatchObject({ role: 'supportReferent' })
    expect(await signUp({ email: 'autre@exemple.test' })).toMatchObject({ companyId: expect.any(String) })
  })

  test('takes with it the account that it alone made', async () => {
    await makeTerritory(db)
    await signUp({ email: 'jamais.vue@exemple.test' })
    const { id: companyId } = await db.company.findFirstOrThrow()
    const token = await signUpToken()
    expect(await signIn(token)).toEqual({ refused: 'signUpUnanswered' })
    expect(await discardSignUp(contextOf(db, VISITOR), { token, companyId })).toEqual({
      accountRemains: false,
    })
    expect([await db.user.count(), await db.signInLink.count()]).toEqual([0, 0])
    expect(await signIn(token)).toEqual({ refused: 'linkGone' })
  })

  test('once confirmed, is discarded by no late link', async () => {
    const { id: companyId } = await strangerSignsUp()
    const [late, token] = [await ordinaryToken(OWNER), await signUpToken()]
    expect(await signIn(token, companyId)).toMatchObject({ role: 'employer' })
    expect(await discardSignUp(contextOf(db, VISITOR), { token: late, companyId })).toEqual({
      refused: 'notFound',
    })
    expect(await discardSignUp(contextOf(db, VISITOR), { token, companyId })).toEqual({ refused: 'linkGone' })
  })
})

describe('joining a company', () => {
  const ASKING = {
    email: 'leo@exemple.test',
    firstName: 'Léo',
    lastName: 'Marin',
    message: 'Je suis le comptable.',
  }

  async function someCompany() {
    const territory = await makeTerritory(db)
    const made = await makeCompany(db, territory.id, { siren: sirenOf(SIRET) })
    await db.establishment.update({ where: { id: made.establishment.id }, data: { siret: SIRET } })
    return made
  }

  test('asked twice, is asked once; accepted, invites the person', async () => {
    const { actor, company } = await someCompany()
    const ask = () => requestToJoin(contextOf(db, VISITOR), { siret: SIRET, ...ASKING })
    expect(await Promise.all([ask(), ask()])).toEqual([{ asked: true }, { asked: true }])
    const [request, ...others] = await db.joinRequest.findMany()
    expect(others).toEqual([])
    const joinRequestId = request?.id ?? ''
    const context = contextOf(db, actor)
    expect(await decideJoinRequest(context, { joinRequestId, decision: 'accept' })).toEqual({ decided: true })
    expect(await decideJoinRequest(context, { joinRequestId, decision: 'refuse' })).toEqual({
      refused: 'someoneWasFaster',
    })
    const invitation = await db.invitation.findFirstOrThrow()
    const token = context.ports.tokens.derive('invitation', invitation.id)
    expect(await acceptInvitation(contextOf(db, VISITOR), { token })).toMatchObject({ role: 'employer' })
    expect(await db.membership.count({ where: { companyId: company.id, endedAt: null } })).toBe(2)
  })

  test('is decided by its own members only', async () => {
    const { actor } = await someCompany()
    await requestToJoin(contextOf(db, VISITOR), { siret: SIRET, ...ASKING })
    const { id: joinRequestId } = await db.joinRequest.findFirstOrThrow()
    const stranger = await makeCompany(db, actor.territoryId)
    const result = await decideJoinRequest(contextOf(db, stranger.actor), {
      joinRequestId,
      decision: 'accept',
    })
    expect(result).toEqual({ refused: 'notFound' })
  })
})

describe('establishments', () => {
  const PLACE = { name: 'Agence', address: '1 rue Haute', postalCode: '90000', communeCode: '90010' }

  test('bear the SIREN of their company', async () => {
    const territory = await makeTerritory(db)
    const { actor } = await makeCompany(db, territory.id, { siren: sirenOf(SIRET) })
    const context = contextOf(db, actor)
    expect(await addEstablishment(context, { ...PLACE, siret: makeSiret(2) })).toEqual({
      refused: 'siretOfAnother',
    })
    expect(await addEstablishment(context, { ...PLACE, siret: SIRET })).toMatchObject({
      establishmentId: expect.any(String),
    })
    expect(await addEstablishment(context, { ...PLACE, siret: SIRET })).toEqual({ refused: 'siretKnown' })
  })

  test('close when nothing runs there, never the last', async () => {
    const territory = await makeTerritory(db)
    const at = await makeCompany(db, territory.id, { siren: sirenOf(SIRET) })
    const context = contextOf(db, at.actor)
    const establishmentId = at.establishment.id
    expect(await closeEstablishment(context, { establishmentId })).toEqual({ refused: 'lastEstablishment' })
    await addEstablishment(context, { ...PLACE, siret: SIRET })
    const offer = await makeOffer(db, at)
    expect(await closeEstablishment(context, { establishmentId })).toEqual({
      refused: 'establishmentHasOffers',
    })
    await db.offer.update({ where: { id: offer.id }, data: { state: 'closed' } })
    expect(await closeEstablishment(context, { establishmentId })).toEqual({ closed: true })
  })
})
