import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  makeCompany,
  makeMember,
  makeOrganisation,
  makeProfessional,
  makeTerritory,
  NOW,
} from '#test/support/factories'
import { MAX_WAITING_LINKS } from '~/domain/account/lifetimes'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { identify } from '~/use-cases/account/identify'
import { inviteMember } from '~/use-cases/account/invite-member'
import { openSession } from '~/use-cases/account/open-session'
import { removeMember } from '~/use-cases/account/remove-member'
import { requestSignInLink } from '~/use-cases/account/request-sign-in-link'
import { signOut } from '~/use-cases/account/sign-out'
import { useSignInLink as signInWithLink } from '~/use-cases/account/use-sign-in-link'
import { wearHat } from '~/use-cases/account/wear-hat'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const VISITOR: Actor = { role: 'visitor' }
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** The token of the link that the last request would send. */
async function requestedToken(email: string, redirectTo?: string, now = NOW): Promise<string> {
  const context = contextOf(db, VISITOR, now)
  await requestSignInLink(context, { email, redirectTo })
  const event = await db.outboxEvent.findFirstOrThrow({
    where: { type: 'account.signInRequested' },
    orderBy: { seq: 'desc' },
  })
  return context.ports.tokens.derive('signIn', (event.payload as { linkId: string }).linkId)
}

async function signedIn<T>(result: Promise<T>) {
  const value = await result
  if (isRefused(value)) throw new Error(`refused: ${value.refused}`)
  return value as Exclude<T, { refused: unknown }>
}

async function someEmployer() {
  const territory = await makeTerritory(db)
  const made = await makeCompany(db, territory.id)
  const user = await db.user.findUniqueOrThrow({ where: { id: made.actor.userId } })
  return { ...made, territory, email: user.email }
}

describe('a sign-in link', () => {
  test('signs in once, in the hat worn last, where the person was going', async () => {
    const { email, actor } = await someEmployer()
    const token = await requestedToken(email, '/entreprise/offres')
    const session = await signedIn(signInWithLink(contextOf(db, VISITOR, minutesLater(14)), { token }))
    expect(session.redirectTo).toBe('/entreprise/offres')
    expect(session.expiresAt).toEqual(minutesLater(14 + 12 * 60))
    const hash = contextOf(db, VISITOR).ports.tokens.hash(session.sessionToken)
    expect(await identify(db, hash, minutesLater(15))).toMatchObject({
      role: 'employer',
      membershipId: actor.membershipId,
    })
    expect(await signInWithLink(contextOf(db, VISITOR, minutesLater(14)), { token })).toEqual({
      refused: 'linkGone',
    })
  })

  test('is good for 15 minutes and not one more', async () => {
    const { email } = await someEmployer()
    const token = await requestedToken(email)
    expect(await signInWithLink(contextOf(db, VISITOR, minutesLater(15)), { token })).toEqual({
      refused: 'linkGone',
    })
    await signedIn(
      signInWithLink(contextOf(db, VISITOR, new Date(minutesLater(15).getTime() - 1)), { token }),
    )
  })

  test('used ten times at once, opens one session', async () => {
    const { email } = await someEmployer()
    const token = await requestedToken(email)
    const tries = Array.from({ length: 10 }, () => signInWithLink(contextOf(db, VISITOR), { token }))
    const results = await Promise.all(tries)
    expect(results.filter((result) => !isRefused(result))).toHaveLength(1)
    expect(await db.session.count()).toBe(1)
  })

  test('is answered the same whether the account exists or not, and stored only as a hash', async () => {
    const { email } = await someEmployer()
    const known = await requestSignInLink(contextOf(db, VISITOR), { email: ` ${email.toUpperCase()} ` })
    const unknown = await requestSignInLink(contextOf(db, VISITOR), { email: 'personne@exemple.test' })
    expect(known).toEqual(unknown)
    const links = await db.signInLink.findMany()
    expect(links).toHaveLength(1)
    const events = await db.outboxEvent.findMany()
    const payloads = events.map(({ payload }) => payload as { linkId: string })
    const { tokens } = contextOf(db, VISITOR).ports
    expect(links[0]?.tokenHash).toBe(tokens.hash(tokens.derive('signIn', payloads[0]?.linkId ?? '')))
    expect(JSON.stringify(payloads)).not.toContain(email)
  })

  test('never leads to another site', async () => {
    const { email } = await someEmployer()
    for (const path of ['//ailleurs.test', 'https://ailleurs.test', '/\\ailleurs.test', '/a\\b']) {
      const token = await requestedToken(email, path)
      const session = await signedIn(signInWithLink(contextOf(db, VISITOR), { token }))
      expect(session.redirectTo).toBe('/entreprise')
    }
  })

  test('stops being sent while several wait', async () => {
    const { email } = await someEmployer()
    for (let i = 0; i < MAX_WAITING_LINKS + 3; i++) await requestSignInLink(contextOf(db, VISITOR), { email })
    expect(await db.signInLink.count()).toBe(MAX_WAITING_LINKS)
    expect(await db.outboxEvent.count()).toBe(MAX_WAITING_LINKS)
  })

  test('rotates the session that the browser carried', async () => {
    const { email, actor } = await someEmployer()
    const before = await signedIn(openSession(contextOf(db, VISITOR), actor))
    const token = await requestedToken(email)
    await signedIn(signInWithLink(contextOf(db, actor), { token, previousToken: before.sessionToken }))
    const hash = contextOf(db, VISITOR).ports.tokens.hash(before.sessionToken)
    expect(await identify(db, hash, NOW)).toEqual({ role: 'visitor' })
  })

  test('opens nothing for an account whose hats are all ended', async () => {
    const { email, actor } = await someEmployer()
    await db.membership.update({ where: { id: actor.membershipId }, data: { endedAt: NOW } })
    const token = await requestedToken(email)
    expect(await signInWithLink(contextOf(db, VISITOR), { token })).toEqual({ refused: 'noHat' })
  })
})

describe('a session', () => {
  test('ends when its owner signs out', async () => {
    const { actor } = await someEmployer()
    const { sessionToken } = await signedIn(openSession(contextOf(db, VISITOR), actor))
    await signOut(contextOf(db, actor), { sessionToken })
    const hash = contextOf(db, VISITOR).ports.tokens.hash(sessionToken)
    expect(await identify(db, hash, NOW)).toEqual({ role: 'visitor' })
  })

  test('changes hat without lengthening a professional’s day', async () => {
    const { actor, territory } = await someEmployer()
    const organisation = await makeOrganisation(db, territory.id)
    const other = await db.membership.create({
      data: {
        userId: actor.userId,
        role: 'observer',
        territoryId: territory.id,
        organisationId: organisation.id,
      },
    })
    const first = await signedIn(openSession(contextOf(db, VISITOR), actor))
    const later = contextOf(db, actor, minutesLater(11 * 60))
    const worn = await signedIn(wearHat(later, { membershipId: other.id, sessionToken: first.sessionToken }))
    expect(worn).toMatchObject({
      role: 'observer',
      redirectTo: '/territoire/indicateurs',
      expiresAt: first.expiresAt,
    })
    const hash = later.ports.tokens.hash(first.sessionToken)
    expect(await identify(db, hash, minutesLater(11 * 60))).toEqual({ role: 'visitor' })
  })

  test('cannot wear somebody else’s hat', async () => {
    const { actor, territory } = await someEmployer()
    const stranger = await makeProfessional(db, 'coordinator', territory.id)
    const { sessionToken } = await signedIn(openSession(contextOf(db, VISITOR), actor))
    const result = await wearHat(contextOf(db, actor), { membershipId: stranger.membershipId, sessionToken })
    expect(result).toEqual({ refused: 'notFound' })
  })
})

describe('an invitation', () => {
  const GUEST = {
    email: 'Nouvelle@Exemple.test',
    firstName: 'Ana',
    lastName: 'Lopes',
    jobTitle: 'Cheffe d’équipe',
  }

  async function invited(actor: Actor, organisationId?: string, now?: Date) {
    const context = contextOf(db, actor, now)
    const role = actor.role === 'employer' ? ('employer' as const) : ('supportReferent' as const)
    const result = await signedIn(inviteMember(context, { role, ...GUEST, organisationId }))
    return context.ports.tokens.derive('invitation', result.invitationId)
  }

  test('makes an account that wears the hat, once', async () => {
    const { actor, company } = await someEmployer()
    const token = await invited(actor)
    const accepted = await acceptInvitation(contextOf(db, VISITOR), { token })
    expect(accepted).toMatchObject({ role: 'employer', redirectTo: '/entreprise' })
    const user = await db.user.findUniqueOrThrow({
      where: { email: 'nouvelle@exemple.test' },
      include: { memberships: true },
    })
    expect(user.memberships).toMatchObject([{ role: 'employer', companyId: company.id }])
    expect(await acceptInvitation(contextOf(db, VISITOR), { token })).toEqual({ refused: 'invitationGone' })
  })

  test('gives one more hat to an account that exists, and does not sign in to it', async () => {
    const { territory } = await someEmployer()
    const coordinator = await makeProfessional(db, 'coordinator', territory.id)
    const hat = {
      role: 'observer' as const,
      territoryId: territory.id,
      organisationId: coordinator.organisationId,
    }
    const { user } = await makeMember(db, hat, { email: 'nouvelle@exemple.test' })
    const token = await invited(coordinator, coordinator.organisationId)
    expect(await acceptInvitation(contextOf(db, VISITOR), { token })).toEqual({ signIn: true })
    expect(await db.membership.count({ where: { userId: user.id } })).toBe(2)
    expect(await db.session.count()).toBe(0)
  })

  test('lasts seven days, and a newer one replaces it', async () => {
    const { actor } = await someEmployer()
    const first = await invited(actor)
    const second = await invited(actor, undefined, minutesLater(1))
    expect(await acceptInvitation(contextOf(db, VISITOR), { token: first })).toEqual({
      refused: 'invitationGone',
    })
    const late = contextOf(db, VISITOR, minutesLater(7 * 24 * 60 + 1))
    expect(await acceptInvitation(late, { token: second })).toEqual({ refused: 'invitationGone' })
  })

  test('stays inside the inviter’s own place', async () => {
    const { actor } = await someEmployer()
    const elsewhere = await makeTerritory(db)
    const foreign = await makeOrganisation(db, elsewhere.id)
    const asCoordinator = { role: 'coordinator' as const, ...GUEST, organisationId: foreign.id }
    expect(await inviteMember(contextOf(db, actor), asCoordinator)).toEqual({ refused: 'roleNotInvited' })
    const coordinator = await makeProfessional(db, 'coordinator', actor.territoryId)
    expect(await inviteMember(contextOf(db, coordinator), asCoordinator)).toEqual({ refused: 'notFound' })
    const referent = await makeProfessional(db, 'partnershipReferent', actor.territoryId)
    expect(await inviteMember(contextOf(db, referent), asCoordinator)).toEqual({ refused: 'notAllowed' })
  })
})

describe('removing a member', () => {
  test('ends the hat and its sessions at once', async () => {
    const { actor, company, territory } = await someEmployer()
    const place = { role: 'employer' as const, territoryId: territory.id, companyId: company.id }
    const { user, membership } = await makeMember(db, place)
    const hat = { userId: user.id, membershipId: membership.id }
    const { sessionToken } = await signedIn(openSession(contextOf(db, VISITOR), hat))
    expect(await removeMember(contextOf(db, actor), { membershipId: membership.id })).toEqual({
      removed: true,
    })
    const hash = contextOf(db, VISITOR).ports.tokens.hash(sessionToken)
    expect(await identify(db, hash, NOW)).toEqual({ role: 'visitor' })
  })

  test('never leaves a company without anybody, even when two members remove each other', async () => {
    const { actor, company, territory } = await someEmployer()
    expect(await removeMember(contextOf(db, actor), actor)).toEqual({ refused: 'lastMember' })
    const place = { role: 'employer' as const, territoryId: territory.id, companyId: company.id }
    const { user, membership } = await makeMember(db, place)
    const other = { ...actor, userId: user.id, membershipId: membership.id }
    await Promise.all([
      removeMember(contextOf(db, actor), { membershipId: membership.id }),
      removeMember(contextOf(db, other), { membershipId: actor.membershipId }),
    ])
    expect(await db.membership.count({ where: { companyId: company.id, endedAt: null } })).toBe(1)
  })

  test('does not reach another company’s people', async () => {
    const { actor } = await someEmployer()
    const other = await someEmployer()
    const result = await removeMember(contextOf(db, actor), { membershipId: other.actor.membershipId })
    expect(result).toEqual({ refused: 'notFound' })
  })

  test('hands over the companies of a partnership referent', async () => {
    const territory = await makeTerritory(db)
    const coordinator = await makeProfessional(db, 'coordinator', territory.id)
    const leaving = await makeProfessional(db, 'partnershipReferent', territory.id)
    const staying = await makeProfessional(db, 'partnershipReferent', territory.id)
    const { company } = await makeCompany(db, territory.id, { partnershipReferentId: leaving.userId })
    await removeMember(contextOf(db, coordinator), { membershipId: leaving.membershipId })
    const moved = await db.company.findUniqueOrThrow({
      where: { id: company.id },
      include: { referentChanges: true },
    })
    expect(moved.partnershipReferentId).toBe(staying.userId)
    expect(moved.referentChanges).toMatchObject([{ fromUserId: leaving.userId, toUserId: staying.userId }])
  })
})
