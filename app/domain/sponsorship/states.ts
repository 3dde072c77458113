/**
 * The life of a sponsor, as data: who may do what in which state. Use cases, the documentation and the property tests
 * all read this table.
 */
import { type OrRefusal, refuse } from '~/domain/refusal'

export const SPONSOR_STATES = [
  'pendingConfirmation',
  'submitted',
  'active',
  'paused',
  'refused',
  'left',
] as const

export type SponsorState = (typeof SPONSOR_STATES)[number]

export const SPONSOR_EVENTS = ['confirm', 'validate', 'refuse', 'pause', 'resume', 'leave', 'return'] as const

export type SponsorEvent = (typeof SPONSOR_EVENTS)[number]

/** `visitor` is whoever fills the sign-up form again with the address of somebody who had left. */
export type SponsorParty = 'sponsor' | 'partnershipReferent' | 'visitor'

export interface SponsorTransition {
  readonly state: SponsorState
  readonly event: SponsorEvent
  readonly by: readonly SponsorParty[]
  readonly to: SponsorState
  /** A reason must come with the event. */
  readonly reason?: true
}

const SPONSOR: readonly SponsorParty[] = ['sponsor']
const REFERENT: readonly SponsorParty[] = ['partnershipReferent']
const EITHER: readonly SponsorParty[] = ['sponsor', 'partnershipReferent']

export const SPONSOR_TRANSITIONS: readonly SponsorTransition[] = [
  // The owner of the address says that the sign-up is theirs: nobody becomes a sponsor by somebody else's form.
  { state: 'pendingConfirmation', event: 'confirm', by: SPONSOR, to: 'submitted' },
  { state: 'pendingConfirmation', event: 'leave', by: SPONSOR, to: 'left' },
  { state: 'submitted', event: 'validate', by: REFERENT, to: 'active' },
  { state: 'submitted', event: 'refuse', by: REFERENT, to: 'refused', reason: true },
  { state: 'submitted', event: 'leave', by: SPONSOR, to: 'left' },
  { state: 'active', event: 'pause', by: EITHER, to: 'paused' },
  { state: 'paused', event: 'resume', by: EITHER, to: 'active' },
  { state: 'active', event: 'leave', by: SPONSOR, to: 'left' },
  { state: 'paused', event: 'leave', by: SPONSOR, to: 'left' },
  // A refusal is not for ever: the referent who gave it may think again.
  { state: 'refused', event: 'validate', by: REFERENT, to: 'active' },
  { state: 'left', event: 'return', by: ['visitor'], to: 'pendingConfirmation' },
]

/** The line of the table that applies, undefined when there is none. */
export function sponsorTransition(
  state: SponsorState,
  event: SponsorEvent,
  by: SponsorParty,
): SponsorTransition | undefined {
  return SPONSOR_TRANSITIONS.find(
    (line) => line.state === state && line.event === event && line.by.includes(by),
  )
}

/** The state that an event leads to. Refuses what the table does not hold, and a reason that is missing. */
export function nextSponsorState(
  state: SponsorState,
  event: SponsorEvent,
  by: SponsorParty,
  reason?: string,
): OrRefusal<SponsorState> {
  const line = sponsorTransition(state, event, by)
  if (!line) return refuse('sponsorStateForbids')
  if (line.reason && !reason) return refuse('sponsorReasonMissing')
  return line.to
}

/** What a party can do now, in the order of the table: the buttons of a page. */
export function sponsorEvents(state: SponsorState, by: SponsorParty): SponsorEvent[] {
  return SPONSOR_TRANSITIONS.filter((line) => line.state === state && line.by.includes(by)).map(
    (line) => line.event,
  )
}

/** Words for professionals; colour and icon belong to the screen. */
export const SPONSOR_STATE_LABELS: Record<SponsorState, string> = {
  pendingConfirmation: 'Adresse à confirmer',
  submitted: 'À valider',
  active: 'Disponible',
  paused: 'En pause',
  refused: 'Non retenu·e',
  left: 'Parti·e',
}
