/** One person per role in one territory, each with a session, and one of everything with its identifier. */
import type { Database } from '~/database/client'
import { COMPANY_ROLES, type CompanyRole } from '~/domain/company/company-roles'
import { SIGNED_IN_ROLES } from '~/domain/permissions/actor'
import { makeApplication } from './applications'
import { makeCandidate, makeMember, makeProfessional, makeSponsor, makeWorld, NOW } from './factories'
import type { TestSite } from './http'

type SignedInRole = (typeof SIGNED_IN_ROLES)[number]

/** A working territory with a member of each role. Identifiers are keyed by the name of the route parameter they fill. */
export async function makeEverybody(db: Database, site: TestSite) {
  const world = await makeWorld(db)
  const { territory, organisation, company, offer, person, employer, referent, supportReferent } = world
  const candidate = await makeCandidate(db, person)
  const professional = (role: 'professionalsReferent' | 'coordinator' | 'observer') =>
    makeProfessional(db, role, territory.id, organisation.id)
  const { sponsor, actor: sponsorActor } = await makeSponsor(db, territory.id)
  const hats: Record<SignedInRole, { userId: string; membershipId: string }> = {
    employer,
    candidate,
    partnershipReferent: referent,
    supportReferent,
    professionalsReferent: await professional('professionalsReferent'),
    coordinator: await professional('coordinator'),
    observer: await professional('observer'),
    sponsor: sponsorActor,
  }
  const presented = { presentedAt: NOW, candidateDeadline: NOW, employerDeadline: NOW, proposedAt: NOW }
  const recommendation = await db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ state: 'presented', origin: 'referent', referentId: referent.userId, ...presented },
      sentence: 'Une personne appliquée.',
    },
  })
  const convention = await db.convention.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
      ...{ establishmentId: world.establishment.id, prescriberOrganisationId: organisation.id },
      ...{
        reference: `PAS-${recommendation.id.slice(0, 8)}`,
        objective: 'discoverJob',
        state: 'readyToSign',
      },
      startDate: new Date('2027-02-01T00:00:00Z'),
      endDate: new Date('2027-02-12T00:00:00Z'),
      supportOrganisationId: organisation.id,
      versions: { create: { number: 1, content: {} } },
      tutorNotes: {
        create: { on: new Date('2027-02-02'), done: 'Un mur.', byName: 'A. Rey', writtenAt: NOW },
      },
    },
  })
  const application = await makeApplication(db, world)
  const paired = await db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, sponsorId: sponsor.id, personId: person.id },
      ...{ state: 'concluded', origin: 'referent', referentId: referent.userId, proposedAt: NOW },
    },
  })
  const pairing = await db.pairing.create({
    data: {
      ...{
        territoryId: territory.id,
        recommendationId: paired.id,
        sponsorId: sponsor.id,
        personId: person.id,
      },
      ...{ referentId: referent.userId, state: 'active', startedOn: NOW, endsOn: new Date('2027-07-10') },
    },
  })
  const thread = await db.thread.create({
    data: { territoryId: territory.id, kind: 'pairing', pairingId: pairing.id, lastMessageAt: NOW },
  })
  const threadMessage = await db.threadMessage.create({
    data: {
      ...{
        threadId: thread.id,
        authorId: candidate.userId,
        authorRole: 'candidate',
        body: 'Bonjour.',
        at: NOW,
      },
    },
  })
  const colleague = await makeMember(db, {
    role: 'employer',
    territoryId: territory.id,
    companyId: company.id,
  })
  /** A member of the company for each of its roles, who does nothing else. */
  const companyCookies = new Map<CompanyRole, string>()
  for (const role of COMPANY_ROLES) {
    const place = { role: 'employer', territoryId: territory.id, companyId: company.id } as const
    const { user, membership } = await makeMember(db, place)
    await db.membership.update({ where: { id: membership.id }, data: { companyRoles: [role] } })
    if (role === 'tutor')
      await db.convention.update({ where: { id: convention.id }, data: { tutorEmail: user.email } })
    companyCookies.set(role, await site.signIn({ userId: user.id, membershipId: membership.id }))
  }
  const joinRequest = await db.joinRequest.create({
    data: { companyId: company.id, email: 'x@exemple.test', firstName: 'X', lastName: 'Y' },
  })
  const ids: Readonly<Record<string, string>> = {
    ...{ offerId: offer.id, personId: person.id, companyId: company.id, conventionId: convention.id },
    ...{ recommendationId: recommendation.id, establishmentId: world.establishment.id },
    ...{
      membershipId: colleague.membership.id,
      joinRequestId: joinRequest.id,
      organisationId: organisation.id,
      sponsorId: sponsor.id,
      applicationId: application.id,
    },
    ...{ pairingId: pairing.id, threadId: thread.id, threadMessageId: threadMessage.id },
  }
  const cookies = new Map<SignedInRole, string>()
  for (const role of SIGNED_IN_ROLES) cookies.set(role, await site.signIn(hats[role]))
  return { ...world, ids, cookies, companyCookies, hats, sponsor, sponsorActor }
}
