/**
 * Whose rows a viewer may find. Every query starts from one of these: what they do not name does not exist for the
 * viewer, so that an identifier alone never opens anything.
 */
import type { Actor } from '~/domain/permissions/actor'
import type { Prisma } from './generated/client'

/** No row at all. */
const NOBODYS = { id: { in: [] as string[] } }

/** A hat that can be worn: not taken away, and of a company only once its sign-up is confirmed. */
export const OPEN_HAT = {
  endedAt: null,
  OR: [{ companyId: null }, { company: { state: 'active' } }],
} as const satisfies Prisma.MembershipWhereInput

/** Offers a viewer may find in full; the public sees published ones through the public queries. */
export function offersVisibleTo(viewer: Actor): Prisma.OfferWhereInput {
  switch (viewer.role) {
    case 'employer':
      return { companyId: viewer.companyId }
    case 'sponsor':
      return { sponsorId: viewer.sponsorId }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId, state: { not: 'draft' } }
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
 * territory's people who consent to be presented. A candidate: themselves.
 */
export function peopleVisibleTo(viewer: Actor): Prisma.PersonWhereInput {
  switch (viewer.role) {
    case 'supportReferent':
      return { territoryId: viewer.territoryId, organisationId: viewer.organisationId }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId, consentAt: { not: null }, consentWithdrawnAt: null }
    case 'candidate':
      return { id: viewer.personId }
    case 'clock':
      return {}
    default:
      return NOBODYS
  }
}

/** An employer or a sponsor finds a recommendation only once the person accepted to be presented. */
export function recommendationsVisibleTo(viewer: Actor): Prisma.RecommendationWhereInput {
  switch (viewer.role) {
    case 'employer':
      return { companyId: viewer.companyId, presentedAt: { not: null } }
    case 'sponsor':
      return { sponsorId: viewer.sponsorId, presentedAt: { not: null } }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId }
    case 'supportReferent':
      return { person: { organisationId: viewer.organisationId } }
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

/** Conventions of the parties. An employer sees drafts, to fill what it alone can say; a candidate does not. */
export function conventionsVisibleTo(viewer: Actor): Prisma.ConventionWhereInput {
  switch (viewer.role) {
    case 'employer':
      return { companyId: viewer.companyId }
    case 'candidate':
      return { personId: viewer.personId, state: { not: 'draft' } }
    case 'partnershipReferent':
      return { territoryId: viewer.territoryId }
    case 'supportReferent':
      return {
        OR: [
          { supportOrganisationId: viewer.organisationId },
          { prescriberOrganisationId: viewer.organisationId },
          { person: { organisationId: viewer.organisationId } },
        ],
      }
    case 'signatory':
      return { id: viewer.conventionId }
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
