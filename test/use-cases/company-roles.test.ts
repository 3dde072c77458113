import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeEstablishment, makeMember, makeWorld, NOW } from '#test/support/factories'
import type { Database } from '~/database/client'
import { conventionsVisibleTo } from '~/database/scope'
import { COMPANY_ROLES, type CompanyRole } from '~/domain/company/company-roles'
import type { EmployerActor } from '~/domain/permissions/actor'
import { HANDLERS } from '~/jobs/handlers'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { identify } from '~/use-cases/account/identify'
import { inviteMember } from '~/use-cases/account/invite-member'
import { openSession } from '~/use-cases/account/open-session'
import { removeMember } from '~/use-cases/account/remove-member'
import { changeMemberRoles } from '~/use-cases/company/change-member-roles'
import { editCompany } from '~/use-cases/company/edit-company'
import { reopenEstablishment } from '~/use-cases/company/reopen-establishment'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { handleEvents } from '~/use-cases/message/handle-events'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'

let db: Database
beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

type World = Awaited<ReturnType<typeof makeWorld>>

/** Another member of the world's company who does this. */
async function member({ territory, company }: World, ...companyRoles: CompanyRole[]): Promise<EmployerActor> {
  const place = { role: 'employer', territoryId: territory.id, companyId: company.id } as const
  const { user, membership } = await makeMember(db, place)
  await db.membership.update({ where: { id: membership.id }, data: { companyRoles } })
  const ids = { userId: user.id, membershipId: membership.id, email: user.email }
  return { ...place, ...ids, companyRoles }
}

const rolesOf = async (membershipId: string) =>
  (await db.membership.findUniqueOrThrow({ where: { id: membershipId } })).companyRoles

const change = (
  actor: EmployerActor,
  of: EmployerActor,
  companyRoles: readonly CompanyRole[],
  places: string[] = [],
) =>
  changeMemberRoles(contextOf(db, actor), {
    ...{ membershipId: of.membershipId, companyRoles, establishmentIds: places },
  })

async function conventionTutoredBy(world: World, tutorEmail: string | null, startDate = '2027-01-11') {
  const { territory, company, offer, person, establishment, organisation } = world
  return db.convention.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id, tutorEmail },
      ...{ reference: `PAS-${randomUUID().slice(0, 8)}`, objective: 'discoverJob', state: 'validated' },
      startDate: new Date(`${startDate}T00:00:00Z`),
      endDate: new Date(`${startDate}T00:00:00Z`),
      versions: { create: { number: 1, content: {} } },
    },
  })
}

async function emails(template: string) {
  const events = await db.outboxEvent.findMany({ where: { handledAt: null }, select: { id: true } })
  const context = contextOf(db, { role: 'clock' })
  await handleEvents(
    context,
    HANDLERS,
    events.map(({ id }) => id),
  )
  return (await db.message.findMany({ where: { template } })).map(({ toAddress }) => toAddress)
}

describe('roles of the members of a company', () => {
  test('an administrator changes them, the member is told and their next page obeys', async () => {
    const world = await makeWorld(db)
    const tutor = await member(world, 'tutor')
    const session = await openSession(contextOf(db, { role: 'visitor' }), tutor)
    if ('refused' in session) throw new Error(session.refused)
    expect(await change(world.employer, tutor, ['recruiter', 'signatory'])).toEqual({ changed: true })
    expect(await rolesOf(tutor.membershipId)).toEqual(['recruiter', 'signatory'])
    const hash = contextOf(db, tutor).ports.tokens.hash(session.sessionToken)
    expect(await identify(db, hash, NOW)).toMatchObject({ companyRoles: ['recruiter', 'signatory'] })
    expect(await emails('company-roles-changed')).toEqual([tutor.email])
    expect(await change(world.employer, tutor, ['signatory', 'recruiter'])).toEqual({ changed: false })
  })

  test('nobody else may, nobody may in another company, and nobody is left without a role', async () => {
    const world = await makeWorld(db)
    const elsewhere = await makeWorld(db)
    const recruiter = await member(world, 'recruiter', 'tutor', 'signatory')
    expect(await change(recruiter, recruiter, COMPANY_ROLES)).toEqual({ refused: 'notAllowed' })
    expect(await change(elsewhere.employer, recruiter, ['tutor'])).toEqual({ refused: 'notFound' })
    expect(await change(world.employer, recruiter, [])).toEqual({ refused: 'companyRoleMissing' })
  })

  test('the last administrator stays one, even when two demote each other', async () => {
    const world = await makeWorld(db)
    const { employer } = world
    expect(await change(employer, employer, ['recruiter'])).toEqual({ refused: 'lastAdministrator' })
    const other = await member(world, 'administrator')
    const both = await Promise.all([change(employer, other, ['tutor']), change(other, employer, ['tutor'])])
    expect(both.filter((answer) => 'refused' in answer)).toHaveLength(1)
    const left = await db.membership.count({
      where: { companyId: world.company.id, companyRoles: { has: 'administrator' } },
    })
    expect(left).toBe(1)
  })

  test('the last administrator is not removed and does not leave, even when two leave at once', async () => {
    const world = await makeWorld(db)
    const { employer } = world
    await member(world, 'recruiter')
    const leave = (actor: EmployerActor) => removeMember(contextOf(db, actor), actor)
    expect(await leave(employer)).toEqual({ refused: 'lastAdministrator' })
    const other = await member(world, 'administrator')
    const both = await Promise.all([leave(employer), leave(other)])
    expect(both.filter((answer) => 'refused' in answer)).toEqual([{ refused: 'lastAdministrator' }])
  })

  test('a member leaves by themselves and is told; they remove nobody else', async () => {
    const world = await makeWorld(db)
    const tutor = await member(world, 'tutor')
    const other = await member(world, 'signatory')
    expect(await removeMember(contextOf(db, tutor), other)).toEqual({ refused: 'notAllowed' })
    expect(await removeMember(contextOf(db, tutor), tutor)).toEqual({ removed: true })
    expect(await emails('company-member-left')).toEqual([tutor.email])
  })

  test('an invitation gives its roles and its places, the company’s own only', async () => {
    const world = await makeWorld(db)
    const second = await makeEstablishment(db, world.company.id)
    const foreign = (await makeWorld(db)).establishment.id
    const guest = {
      role: 'employer',
      email: 'nouvelle@exemple.test',
      firstName: 'Ana',
      lastName: 'Roy',
    } as const
    const places = [second.id, foreign]
    const invited = await inviteMember(contextOf(db, world.employer), {
      ...{ ...guest, companyRoles: ['tutor'], establishmentIds: places },
    })
    if ('refused' in invited) throw new Error(invited.refused)
    const visitor = contextOf(db, { role: 'visitor' })
    const token = visitor.ports.tokens.derive('invitation', invited.invitationId)
    await acceptInvitation(visitor, { token })
    const hat = await db.membership.findFirstOrThrow({ where: { user: { email: guest.email } } })
    expect(hat).toMatchObject({ companyRoles: ['tutor'], establishmentIds: [second.id] })
    const tutor = await member(world, 'tutor')
    expect(await inviteMember(contextOf(db, tutor), guest)).toEqual({ refused: 'notAllowed' })
  })
})

describe('what each role reaches', () => {
  test('use cases ask the role, not only the menu', async () => {
    const world = await makeWorld(db)
    const tutor = await member(world, 'tutor')
    const draft = { establishmentId: world.establishment.id, romeCode: 'F1703', kind: 'immersion' } as const
    expect(await createOfferDraft(contextOf(db, tutor), draft)).toEqual({ refused: 'notAllowed' })
    const said = { name: 'X', legalForm: 'sarl', activity: 'Y' } as const
    expect(await editCompany(contextOf(db, tutor), said)).toEqual({ refused: 'notAllowed' })
    const place = { establishmentId: world.establishment.id }
    expect(await reopenEstablishment(contextOf(db, tutor), place)).toEqual({ refused: 'notAllowed' })
  })

  test('a tutor finds the immersions that name them, and confirms the start of these only', async () => {
    const world = await makeWorld(db)
    const tutor = await member(world, 'tutor')
    const own = await conventionTutoredBy(world, tutor.email)
    const other = await conventionTutoredBy(world, 'quelquun@exemple.test', '2027-01-12')
    const seen = await db.convention.findMany({ where: conventionsVisibleTo(tutor), select: { id: true } })
    expect(seen).toEqual([{ id: own.id }])
    const start = (conventionId: string) => confirmStart(contextOf(db, tutor), { conventionId })
    expect(await start(own.id)).toEqual({ started: true })
    expect(await start(other.id)).toEqual({ refused: 'notFound' })
    const signatory = await member(world, 'signatory')
    expect(await db.convention.count({ where: conventionsVisibleTo(signatory) })).toBe(2)
    expect(await confirmStart(contextOf(db, signatory), { conventionId: other.id })).toEqual({
      refused: 'notAllowed',
    })
  })

  test('a message goes to those who may act on it, of the place it is about', async () => {
    const world = await makeWorld(db)
    const second = await makeEstablishment(db, world.company.id)
    const here = await member(world, 'recruiter')
    const there = await member(world, 'recruiter')
    await member(world, 'tutor')
    await db.membership.update({ where: { id: there.membershipId }, data: { establishmentIds: [second.id] } })
    await db.outboxEvent.create({
      data: {
        ...{ type: 'offer.published', payload: { offerId: world.offer.id } },
        ...{ occurredAt: NOW, availableAt: NOW, territoryId: world.territory.id },
      },
    })
    expect((await emails('offer-published')).sort()).toEqual([world.employer.email, here.email].sort())
  })
})
