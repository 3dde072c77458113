/**
 * Who may do what: the only such table. Doors (routes) and use cases both ask `may`;
 * what is not written here is refused. Whose data it is comes after, from the query's scope:
 * an employer who may read conventions still only finds their own.
 */
import type { CompanyRole } from '../company/company-roles'
import type { Actor, ActorRole } from './actor'

const EVERYBODY = [
  'visitor',
  'employer',
  'partnershipReferent',
  'supportReferent',
  'professionalsReferent',
  'coordinator',
  'observer',
  'candidate',
  'sponsor',
] as const satisfies readonly ActorRole[]

const SIGNED_IN = EVERYBODY.filter((role) => role !== 'visitor')

export const PERMISSIONS = {
  // Public
  'public.read': EVERYBODY,
  'account.signIn': EVERYBODY,
  'account.own': SIGNED_IN,
  'company.signUp': EVERYBODY,
  'sponsor.signUp': EVERYBODY,
  'demo.use': EVERYBODY,
  'link.open': EVERYBODY,

  // Employer
  'company.read': ['employer'],
  'company.manage': ['employer'],
  'offer.write': ['employer'],
  'offer.readOwn': ['employer'],
  /** Pausing, resuming, renewing, closing one's own offer: the referent may too. */
  'offer.run': ['employer', 'sponsor', 'partnershipReferent'],
  'recommendation.answerAsEmployer': ['employer'],
  'convention.readAsHost': ['employer'],
  'application.readAsHost': ['employer'],
  /** What the company alone can say of a draft. */
  'convention.completeAsHost': ['employer'],
  'convention.signAsHost': ['employer'],
  /** The first day, the assessment. */
  'convention.followAsHost': ['employer'],
  /** Not welcoming the person after all, or stopping before the end. */
  'convention.endAsHost': ['employer'],
  'accident.reportAsHost': ['employer'],
  'statistics.readOwn': ['employer'],

  // Sponsor
  'sponsor.own': ['sponsor'],
  'recommendation.answerAsSponsor': ['sponsor'],

  // Partnership referent
  'sponsor.review': ['partnershipReferent'],
  'desk.read': ['partnershipReferent'],
  'offer.review': ['partnershipReferent'],
  /** Writes an offer for a company, after a call; the company confirms it. */
  'offer.enter': ['partnershipReferent'],
  'offer.readTerritory': ['partnershipReferent'],
  'matching.read': ['partnershipReferent'],
  'recommendation.decide': ['partnershipReferent'],
  'recommendation.readTerritory': ['partnershipReferent'],
  'company.readTerritory': ['partnershipReferent'],
  'company.assign': ['partnershipReferent'],
  /** The relation log, needs and commitments of the territory's companies: never read by the companies. */
  'partnership.write': ['partnershipReferent'],
  'application.readTerritory': ['partnershipReferent'],
  'application.settle': ['partnershipReferent'],
  'convention.draft': ['partnershipReferent'],
  'convention.readTerritory': ['partnershipReferent'],
  'convention.review': ['partnershipReferent'],

  // Support referent
  'person.read': ['supportReferent'],
  'person.write': ['supportReferent'],
  'recommendation.suggest': ['supportReferent'],
  'convention.readAsSupport': ['supportReferent'],
  'convention.visit': ['supportReferent', 'partnershipReferent'],

  // Candidate
  'person.own': ['candidate'],
  'recommendation.answerAsCandidate': ['candidate', 'linkedCandidate'],
  'recommendation.interest': ['candidate'],
  'convention.readAsBeneficiary': ['candidate'],

  // Jobs, by the company or by the referent who keeps the board for it
  'application.move': ['employer', 'partnershipReferent'],
  'application.askImmersion': ['employer'],
  'application.withdraw': ['candidate', 'partnershipReferent'],
  'application.end': ['employer', 'partnershipReferent', 'candidate'],
  'followUp.answer': ['employer', 'candidate', 'linkedFollowUp'],

  // Signing, by account or by personal link
  'convention.sign': [
    'signatory',
    'employer',
    'candidate',
    'supportReferent',
    'partnershipReferent',
    'coordinator',
  ],
  /** The stored PDF: whoever is party to the convention; once archived, the coordinator. */
  'convention.document': [
    'signatory',
    'employer',
    'candidate',
    'supportReferent',
    'partnershipReferent',
    'coordinator',
  ],

  // Pairings: the two who meet, and the referent who follows them
  'pairing.readAsSponsor': ['sponsor'],
  'pairing.readAsPerson': ['candidate'],
  'pairing.readTerritory': ['partnershipReferent'],
  'pairing.steer': ['partnershipReferent'],
  'pairing.logMeeting': ['sponsor', 'candidate'],
  'pairing.sign': ['sponsor', 'candidate', 'partnershipReferent', 'linkedPairing'],
  'pairing.end': ['sponsor', 'candidate', 'partnershipReferent'],
  'pairing.answerPulse': ['sponsor', 'candidate', 'linkedPairing'],
  /** The charter's PDF and the meeting for a calendar. */
  'pairing.document': ['sponsor', 'candidate', 'partnershipReferent', 'linkedPairing'],

  // Conversations: whose they are comes from the scope
  'thread.use': ['employer', 'partnershipReferent', 'supportReferent', 'candidate', 'sponsor'],
  'thread.readReport': ['partnershipReferent'],

  // Coordinator
  'territory.manage': ['coordinator'],
  'organisation.manage': ['coordinator'],
  'member.manage': ['coordinator'],
  'retention.manage': ['coordinator'],
  'indicators.read': ['coordinator', 'observer', 'professionalsReferent'],

  // What happens because time passed
  'clock.tick': ['clock'],
} as const satisfies Record<string, readonly ActorRole[]>

export type Permission = keyof typeof PERMISSIONS

type Opens<P extends Permission> = (typeof PERMISSIONS)[P][number]

/** What is an employer's by being one: a visitor's doors are open to every member. */
type CompanyPermission = {
  [P in Permission]: 'visitor' extends Opens<P> ? never : 'employer' extends Opens<P> ? P : never
}[Permission]

const EVERY_MEMBER: readonly CompanyRole[] = ['recruiter', 'tutor', 'signatory']
const RECRUITER: readonly CompanyRole[] = ['recruiter']
const NOBODY_ELSE: readonly CompanyRole[] = []

/**
 * Within a company, who else than its administrators, who may do everything. A tutor's conventions are those they tutor
 * (scope). Nobody who is there when an accident happens is kept from declaring it: the 24 hours run for the company
 * (D5135-5).
 */
const WITHIN_COMPANY: Readonly<Record<CompanyPermission, readonly CompanyRole[]>> = {
  'account.own': EVERY_MEMBER,
  'company.read': EVERY_MEMBER,
  'company.manage': NOBODY_ELSE,
  'statistics.readOwn': EVERY_MEMBER,
  'offer.write': RECRUITER,
  'offer.readOwn': RECRUITER,
  'offer.run': RECRUITER,
  'recommendation.answerAsEmployer': RECRUITER,
  'application.readAsHost': RECRUITER,
  'application.move': RECRUITER,
  'application.askImmersion': RECRUITER,
  'application.end': RECRUITER,
  'followUp.answer': RECRUITER,
  'thread.use': RECRUITER,
  'convention.readAsHost': EVERY_MEMBER,
  'convention.document': EVERY_MEMBER,
  'convention.completeAsHost': RECRUITER,
  'convention.sign': ['signatory'],
  'convention.signAsHost': ['signatory'],
  'convention.followAsHost': ['tutor'],
  'convention.endAsHost': ['recruiter', 'tutor'],
  'accident.reportAsHost': EVERY_MEMBER,
}

/** The roles of a company that open a permission; every role when it is not the company's to give. */
export function companyRolesThatMay(permission: Permission): readonly CompanyRole[] {
  const others = (WITHIN_COMPANY as Partial<Record<Permission, readonly CompanyRole[]>>)[permission]
  return ['administrator', ...(others ?? EVERY_MEMBER)]
}

/** Whether these roles of a member open this permission in their company. */
export function mayWithin(roles: readonly CompanyRole[], permission: Permission): boolean {
  const opening = companyRolesThatMay(permission)
  return roles.some((role) => opening.includes(role))
}

/** Whether this actor's role opens this door, whatever they do in their company. */
export function hasRoleFor(actor: Actor, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly ActorRole[]).includes(actor.role)
}

/** Whether this actor's role opens this door. Anything not in the table is refused. */
export function may(actor: Actor, permission: Permission): boolean {
  if (!hasRoleFor(actor, permission)) return false
  return actor.role !== 'employer' || mayWithin(actor.companyRoles, permission)
}
