/**
 * The life of a convention, as data. Read by the use cases, the documentation and the property tests.
 * The prescriber's acts (validate, reject) are the partnership referent's, who acts for the prescriber here.
 */
import type { ActorRole } from '../permissions/actor'
import { type OrRefusal, refuse } from '../refusal'

export const CONVENTION_STATES = [
  'draft',
  'readyToSign',
  'partlySigned',
  'inReview',
  'validated',
  'ongoing',
  'completed',
  'interrupted',
  'noShow',
  'assessed',
  'rejected',
  'cancelled',
] as const

export type ConventionState = (typeof CONVENTION_STATES)[number]

export const CONVENTION_EVENTS = [
  'edit',
  'send',
  'sign',
  'signLast',
  'validate',
  'reject',
  'cancel',
  'start',
  'complete',
  'interrupt',
  'noShow',
  'assess',
] as const

export type ConventionEvent = (typeof CONVENTION_EVENTS)[number]

export interface ConventionTransition {
  readonly state: ConventionState
  readonly event: ConventionEvent
  readonly by: readonly ActorRole[]
  readonly to: ConventionState
  /** A reason must come with the event. */
  readonly reason?: true
  /** The content becomes a new version, signatures are cleared, signatories are told what changed. */
  readonly newVersion?: true
}

type Roles = readonly ActorRole[]

const REFERENT: Roles = ['partnershipReferent']
/** A draft is written by the referent; the company fills what it alone can say. */
const WRITERS: Roles = ['partnershipReferent', 'employer']
const SIGNERS: Roles = [
  'signatory',
  'employer',
  'candidate',
  'supportReferent',
  'partnershipReferent',
  'coordinator',
]
/** Any of the parties may give up before the first day. */
const PARTIES: Roles = ['partnershipReferent', 'supportReferent', 'employer', 'candidate']
/** Who knows what happens on the spot. */
const ON_SITE: Roles = ['employer', 'partnershipReferent', 'supportReferent']
const ON_SITE_OR_CLOCK: Roles = [...ON_SITE, 'clock']
const ASSESSORS: Roles = ['employer', 'partnershipReferent', 'supportReferent', 'signatory']

export const CONVENTION_TRANSITIONS: readonly ConventionTransition[] = [
  { state: 'draft', event: 'edit', by: WRITERS, to: 'draft' },
  { state: 'draft', event: 'send', by: REFERENT, to: 'readyToSign' },
  { state: 'draft', event: 'cancel', by: PARTIES, to: 'cancelled', reason: true },

  // Nobody has signed yet: an edit changes the version that was sent.
  { state: 'readyToSign', event: 'edit', by: REFERENT, to: 'readyToSign', newVersion: true },
  { state: 'readyToSign', event: 'sign', by: SIGNERS, to: 'partlySigned' },
  { state: 'readyToSign', event: 'signLast', by: SIGNERS, to: 'inReview' },
  { state: 'readyToSign', event: 'reject', by: REFERENT, to: 'rejected', reason: true },
  { state: 'readyToSign', event: 'cancel', by: PARTIES, to: 'cancelled', reason: true },

  { state: 'partlySigned', event: 'edit', by: REFERENT, to: 'readyToSign', newVersion: true },
  { state: 'partlySigned', event: 'sign', by: SIGNERS, to: 'partlySigned' },
  { state: 'partlySigned', event: 'signLast', by: SIGNERS, to: 'inReview' },
  { state: 'partlySigned', event: 'reject', by: REFERENT, to: 'rejected', reason: true },
  { state: 'partlySigned', event: 'cancel', by: PARTIES, to: 'cancelled', reason: true },

  { state: 'inReview', event: 'edit', by: REFERENT, to: 'readyToSign', newVersion: true },
  { state: 'inReview', event: 'validate', by: REFERENT, to: 'validated' },
  { state: 'inReview', event: 'reject', by: REFERENT, to: 'rejected', reason: true },
  { state: 'inReview', event: 'cancel', by: PARTIES, to: 'cancelled', reason: true },

  { state: 'validated', event: 'edit', by: REFERENT, to: 'readyToSign', newVersion: true },
  { state: 'validated', event: 'start', by: ON_SITE_OR_CLOCK, to: 'ongoing' },
  { state: 'validated', event: 'noShow', by: ON_SITE, to: 'noShow', reason: true },
  { state: 'validated', event: 'cancel', by: PARTIES, to: 'cancelled', reason: true },

  { state: 'ongoing', event: 'complete', by: ON_SITE_OR_CLOCK, to: 'completed' },
  { state: 'ongoing', event: 'interrupt', by: PARTIES, to: 'interrupted', reason: true },
  // The clock starts a convention that nobody said was not attended: the truth may come later.
  { state: 'ongoing', event: 'noShow', by: ON_SITE, to: 'noShow', reason: true },

  // The clock also ends it: whoever was there may still say that it stopped early, or never began.
  { state: 'completed', event: 'interrupt', by: ON_SITE, to: 'interrupted', reason: true },
  { state: 'completed', event: 'noShow', by: ON_SITE, to: 'noShow', reason: true },

  { state: 'completed', event: 'assess', by: ASSESSORS, to: 'assessed' },
  { state: 'interrupted', event: 'assess', by: ASSESSORS, to: 'assessed' },
  { state: 'noShow', event: 'assess', by: ASSESSORS, to: 'assessed' },
]

export const CONVENTION_STATE_LABELS: Readonly<Record<ConventionState, string>> = {
  draft: 'en préparation',
  readyToSign: 'à signer',
  partlySigned: 'en cours de signature',
  inReview: 'à valider par le prescripteur',
  validated: 'validée',
  ongoing: 'en cours',
  completed: 'terminée',
  interrupted: 'interrompue',
  noShow: 'non réalisée (absence)',
  assessed: 'terminée, bilan fait',
  rejected: 'refusée par le prescripteur',
  cancelled: 'annulée',
}

/**
 * The line that applies. Refuses an event that has no place in the state (with its own words when the assessment is
 * done), and a party to whom the event does not belong.
 */
export function conventionTransition(
  state: ConventionState,
  event: ConventionEvent,
  by: ActorRole,
): OrRefusal<ConventionTransition> {
  const lines = CONVENTION_TRANSITIONS.filter((line) => line.state === state && line.event === event)
  const line = lines.find((each) => each.by.includes(by))
  if (line !== undefined) return line
  if (lines.length > 0) return refuse('conventionPartyForbids')
  if (state === 'assessed' && event === 'cancel') return refuse('conventionAssessed')
  return refuse('conventionStateForbids', { state: CONVENTION_STATE_LABELS[state] })
}

/** The state after an event, or why it is refused. */
export function nextState(
  state: ConventionState,
  event: ConventionEvent,
  by: ActorRole,
): OrRefusal<ConventionState> {
  const line = conventionTransition(state, event, by)
  return 'refused' in line ? line : line.to
}

/** What a role can do now, in the order of the table: the buttons of a page. */
export function conventionEvents(state: ConventionState, by: ActorRole): ConventionEvent[] {
  return CONVENTION_TRANSITIONS.filter((line) => line.state === state && line.by.includes(by)).map(
    (line) => line.event,
  )
}
