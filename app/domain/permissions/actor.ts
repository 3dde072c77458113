/**
 * Who acts or looks. Everybody is somebody: a visitor without an account, a signed-in user wearing one hat,
 * the holder of a personal link, or the clock. Every use case and every query takes one.
 */

import type { CompanyRole } from '../company/company-roles'

/** A user of a partner organisation. */
export interface ProfessionalActor {
  readonly role:
    | 'partnershipReferent'
    | 'supportReferent'
    | 'professionalsReferent'
    | 'coordinator'
    | 'observer'
  readonly userId: string
  readonly membershipId: string
  readonly territoryId: string
  readonly organisationId: string
}

export interface EmployerActor {
  readonly role: 'employer'
  readonly userId: string
  readonly membershipId: string
  readonly territoryId: string
  readonly companyId: string
  /** What they do in it. */
  readonly companyRoles: readonly CompanyRole[]
  /** Lower case: a tutor finds the immersions that name it. */
  readonly email: string
}

export interface CandidateActor {
  readonly role: 'candidate'
  readonly userId: string
  readonly membershipId: string
  readonly territoryId: string
  readonly personId: string
}

export interface SponsorActor {
  readonly role: 'sponsor'
  readonly userId: string
  readonly membershipId: string
  readonly territoryId: string
  readonly sponsorId: string
}

/** Holds a personal link that opens one convention for one signatory. */
export interface SignatoryActor {
  readonly role: 'signatory'
  readonly signatoryId: string
  readonly conventionId: string
}

/** Holds a personal link that opens one recommendation for the person it proposes. */
export interface LinkedCandidateActor {
  readonly role: 'linkedCandidate'
  readonly personId: string
  readonly recommendationId: string
}

/** Holds a personal link that lets one party of a pairing sign its charter, or answer one pulse. */
export interface LinkedPairingActor {
  readonly role: 'linkedPairing'
  readonly pairingId: string
  readonly party: 'sponsor' | 'person'
  /** The one pulse that the link answers; absent, it opens the charter. */
  readonly pulseId?: string
}

/** Holds a personal link that asks one side, once, how a hire goes. */
export interface LinkedFollowUpActor {
  readonly role: 'linkedFollowUp'
  readonly followUpId: string
}

export interface VisitorActor {
  readonly role: 'visitor'
}

/** Deadlines, reminders, expiry: what happens because time passed. */
export interface ClockActor {
  readonly role: 'clock'
}

export type SignedInActor = ProfessionalActor | EmployerActor | CandidateActor | SponsorActor
export type Actor =
  | SignedInActor
  | SignatoryActor
  | LinkedCandidateActor
  | LinkedPairingActor
  | LinkedFollowUpActor
  | VisitorActor
  | ClockActor
export type ActorRole = Actor['role']

export const SIGNED_IN_ROLES = [
  'employer',
  'partnershipReferent',
  'supportReferent',
  'professionalsReferent',
  'coordinator',
  'observer',
  'candidate',
  'sponsor',
] as const satisfies readonly SignedInActor['role'][]

/** Whether somebody signed in stands behind this actor. */
export function isSignedIn(actor: Actor): actor is SignedInActor {
  return (SIGNED_IN_ROLES as readonly string[]).includes(actor.role)
}
