/**
 * Who may do what: the only such table. Doors (routes) and use cases both ask `may`;
 * what is not written here is refused. Whose data it is comes after, from the query's scope:
 * an employer who may read conventions still only finds their own.
 */
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
  'convention.followAsHost': ['employer'],

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

/** Whether this actor's role opens this door. Anything not in the table is refused. */
export function may(actor: Actor, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly ActorRole[]).includes(actor.role)
}
