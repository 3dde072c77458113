/**
 * Whose rows a viewer may find. Every query starts from one of these: what they do not name does not exist for the
 * viewer, so that an identifier alone never opens anything.
 */
import type { Actor, EmployerActor } from '~/domain/permissions/actor'
import { companyRolesThatMay, may, mayWithin, type Permission } from '~/domain/permissions/permissions'
import { Prisma } from './generated/client'

/** A file that retention did not set aside: the others are found by their person alone. */
const FOUND = { restrictedAt: null } as const

/** No row at all. */
const NOBODYS = { id: { in: [] as string[] } }

/** A hat that can be worn: not taken away, and of a company only once its sign-up is confirmed. */
export const OPEN_HAT = {
  endedAt: null,
  OR: [{ companyId: null }, { company: { state: 'active' } }],
} as const satisfies Prisma.MembershipWhereInput

/**
 * Offers a viewer may find in full; the public sees published ones through the public queries. What a referent is still
 * writing for a company is the referents' until the company is asked to confirm it.
 */
export function offersVisibleTo(viewer: Actor): Prisma.OfferWhereInput {
  switch (viewer.role) {
    case 'employer':
      if (!may(viewer, 'offer.readOwn')) return NOBODYS
      return { companyId: viewer.companyId, OR: [{ state: { not: 'draft' } }, { enteredById: null }] }
    case 'sponsor':
      return { sponsorId: viewer.sponsorId }
    case 'partnershipReferent':
      return {
        territoryId: viewer.territoryId,
        OR: [{ state: { not: 'draft' } }, { enteredById: { not: null } }],
      }
    case 'coordinator':
    case 'supportReferent':
    case 'candidate':
      return { territoryId: viewer.territoryId, state: { in: ['published', 'paused', 'filled', 'closed'] } }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/**
 * People a viewer may find. A support referent: those their organisation follows. A partnership referent: the
 * territory's people who consent to be presented. A candidate: themselves. A file set aside by retention is found by no
 * professional.
 */
export function peopleVisibleTo(viewer: Actor): Prisma.PersonWhereInput {
  switch (viewer.role) {
    case 'supportReferent':
      return {
        ...{ territoryId: viewer.territoryId, organisationId: viewer.organisationId },
        ...FOUND,
      }
    case 'partnershipReferent':
      return {
        territoryId: viewer.territoryId,
        ...{ consentAt: { not: null }, consentWithdrawnAt: null, ...FOUND },
      }
    case 'candidate':
      return { id: viewer.personId }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/** The same people of a support referent in hand-written SQL, under the alias `p`. */
export function followedBySql(viewer: {
  readonly territoryId: string
  readonly organisationId: string
}): Prisma.Sql {
  return Prisma.sql`p."territoryId" = ${viewer.territoryId}::uuid
    and p."organisationId" = ${viewer.organisationId}::uuid and p."restrictedAt" is null`
}

/**
 * An employer or a sponsor finds a recommendation only once the person accepted to be presented, and no more than
 * three months after they did not take the person (`hostViewEndedAt`). Professionals find none of a file set aside.
 * A sponsorship is between two people: the company that offers it with one of its sponsors sees the offer, and not who
 * was presented to them.
 */
export function recommendationsVisibleTo(viewer: Actor): Prisma.RecommendationWhereInput {
  switch (viewer.role) {
    case 'employer':
      if (!may(viewer, 'recommendation.answerAsEmployer')) return NOBODYS
      return {
        ...{ companyId: viewer.companyId, sponsorId: null },
        ...{ presentedAt: { not: null }, hostViewEndedAt: null },
      }
    case 'sponsor':
      return { sponsorId: viewer.sponsorId, presentedAt: { not: null }, hostViewEndedAt: null }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId, person: FOUND }
    case 'supportReferent':
      return { person: { organisationId: viewer.organisationId, ...FOUND } }
    case 'candidate':
      return {
        personId: viewer.personId,
        OR: [{ proposedAt: { not: null } }, { origin: 'candidate' }],
      }
    case 'linkedCandidate':
      return { id: viewer.recommendationId, personId: viewer.personId }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/** Of a person whom the company did not take: a convention that never ran ends with its view of the person. */
const NOT_TAKEN: Prisma.ConventionWhereInput = {
  state: { in: ['draft', 'rejected', 'cancelled'] },
  recommendation: { hostViewEndedAt: { not: null } },
}

/**
 * Conventions of the parties. An employer sees drafts, to fill what it alone can say; a candidate does not. Once
 * archived by retention, the person still finds theirs, and the coordinator the territory's.
 */
export function conventionsVisibleTo(viewer: Actor): Prisma.ConventionWhereInput {
  switch (viewer.role) {
    case 'employer':
      return { companyId: viewer.companyId, archivedAt: null, NOT: NOT_TAKEN, ...tutoredBy(viewer) }
    case 'candidate':
      return { personId: viewer.personId, state: { not: 'draft' } }
    case 'coordinator':
      return { territoryId: viewer.territoryId, archivedAt: { not: null } }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId, archivedAt: null }
    case 'supportReferent':
      return {
        archivedAt: null,
        OR: [
          { supportOrganisationId: viewer.organisationId },
          { prescriberOrganisationId: viewer.organisationId },
          { person: { organisationId: viewer.organisationId } },
        ],
      }
    case 'signatory':
      return { id: viewer.conventionId, archivedAt: null }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/** Job applications of the parties: the company's, the territory's, those of the people one's organisation follows, one's own. */
export function applicationsVisibleTo(viewer: Actor): Prisma.JobApplicationWhereInput {
  switch (viewer.role) {
    case 'employer':
      return may(viewer, 'application.readAsHost') ? { companyId: viewer.companyId } : NOBODYS
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId }
    case 'supportReferent':
      return { person: { organisationId: viewer.organisationId } }
    case 'candidate':
      return { personId: viewer.personId }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/** How a hire goes, asked of one side: each side finds its own questions. */
export function followUpsVisibleTo(viewer: Actor): Prisma.HireFollowUpWhereInput {
  switch (viewer.role) {
    case 'employer':
      if (!may(viewer, 'followUp.answer')) return NOBODYS
      return { party: 'employer', application: { companyId: viewer.companyId } }
    case 'candidate':
      return { party: 'person', application: { personId: viewer.personId } }
    case 'linkedFollowUp':
      return { id: viewer.followUpId }
    case 'partnershipReferent':
      return { application: { territoryId: viewer.territoryId } }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

export function companiesVisibleTo(viewer: Actor): Prisma.CompanyWhereInput {
  switch (viewer.role) {
    case 'employer':
      return { id: viewer.companyId }
    case 'partnershipReferent':
    case 'coordinator':
      return { territoryId: viewer.territoryId }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/** Pairings of the two, and of the territory's partnership referents. What the two write to each other is not in it. */
export function pairingsVisibleTo(viewer: Actor): Prisma.PairingWhereInput {
  switch (viewer.role) {
    case 'sponsor':
      return { sponsorId: viewer.sponsorId, person: FOUND }
    case 'candidate':
      return { personId: viewer.personId }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId, person: FOUND }
    case 'linkedPairing':
      return { id: viewer.pairingId, person: FOUND }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/**
 * Conversations that a viewer takes part in; there is no other way to read one. A pairing's: its two, never a referent.
 * A company's: its recruiters of today and the referent who holds it. A person's: themselves and the one referent they
 * write to, a support referent only as long as they follow the person.
 */
export function threadsVisibleTo(viewer: Actor): Prisma.ThreadWhereInput {
  switch (viewer.role) {
    case 'sponsor':
      return { pairing: { sponsorId: viewer.sponsorId, person: FOUND } }
    case 'candidate':
      return { OR: [{ personId: viewer.personId }, { pairing: { personId: viewer.personId } }] }
    case 'employer':
      return {
        companyId: viewer.companyId,
        company: { memberships: { some: { id: viewer.membershipId, endedAt: null, ...RECRUITS } } },
      }
    case 'partnershipReferent':
      return {
        territoryId: viewer.territoryId,
        OR: [{ company: { partnershipReferentId: viewer.userId } }, { kind: 'person', ...heldBy(viewer) }],
      }
    case 'supportReferent':
      return {
        territoryId: viewer.territoryId,
        ...{ kind: 'person', referentId: viewer.userId },
        person: { supportReferentId: viewer.userId, organisationId: viewer.organisationId, ...FOUND },
      }
    default:
      return NOBODYS
  }
}

/** Members of a company whose roles open a permission. */
export const whoMay = (permission: Permission) => ({
  companyRoles: { hasSome: [...companyRolesThatMay(permission)] },
})

/** Members of a company who write and read in its name. */
export const RECRUITS = whoMay('thread.use')

/** Who only tutors finds the conventions that name them; the others of the company, all of them. */
function tutoredBy({ companyRoles, email }: EmployerActor): Prisma.ConventionWhereInput {
  const others = companyRoles.filter((role) => role !== 'tutor')
  return mayWithin(others, 'convention.readAsHost') ? {} : { tutorEmail: email }
}

/** A partnership referent writes to people they recommended, or whose pairing they follow. */
function heldBy({ userId }: { readonly userId: string }): Prisma.ThreadWhereInput {
  return {
    referentId: userId,
    person: {
      ...FOUND,
      OR: [
        { recommendations: { some: { referentId: userId } } },
        { pairings: { some: { referentId: userId } } },
      ],
    },
  }
}

/** A sponsor finds themselves; a partnership referent, those of the territory who confirmed their address. */
export function sponsorsVisibleTo(viewer: Actor): Prisma.SponsorWhereInput {
  switch (viewer.role) {
    case 'sponsor':
      return { id: viewer.sponsorId }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId, state: { not: 'pendingConfirmation' } }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}
