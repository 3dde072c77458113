/**
 * The life of a pairing, as data: who may do what in which state. It begins when both said yes: what comes before
 * (proposed, declined, withdrawn…) is the life of its recommendation, told by one table only.
 */
import type { ActorRole } from '../permissions/actor'
import { type OrRefusal, refuse } from '../refusal'

export const PAIRING_STATES = [
  'accepted',
  'charterSigned',
  'active',
  'paused',
  'completed',
  'endedEarly',
] as const

export type PairingState = (typeof PAIRING_STATES)[number]

export const PAIRING_EVENTS = [
  'signLast',
  'start',
  'pause',
  'resume',
  'extend',
  'complete',
  'endEarly',
] as const

export type PairingEvent = (typeof PAIRING_EVENTS)[number]

export interface PairingTransition {
  readonly state: PairingState
  readonly event: PairingEvent
  readonly by: readonly ActorRole[]
  readonly to: PairingState
  /** A reason must come with the event. */
  readonly reason?: true
}

type Roles = readonly ActorRole[]

const REFERENT: Roles = ['partnershipReferent']
/** The three who sign the charter; the person may do it by their link. */
const SIGNERS: Roles = ['sponsor', 'candidate', 'partnershipReferent', 'linkedPairing']
/** Nobody is held in a pairing: each may leave it, and says why. */
const THREE: Roles = ['sponsor', 'candidate', 'partnershipReferent']

export const PAIRING_TRANSITIONS: readonly PairingTransition[] = [
  { state: 'accepted', event: 'signLast', by: SIGNERS, to: 'charterSigned' },
  { state: 'accepted', event: 'endEarly', by: THREE, to: 'endedEarly', reason: true },

  // They had met before signing: the last signature starts the pairing at once.
  { state: 'charterSigned', event: 'start', by: SIGNERS, to: 'active' },
  { state: 'charterSigned', event: 'endEarly', by: THREE, to: 'endedEarly', reason: true },

  { state: 'active', event: 'pause', by: REFERENT, to: 'paused', reason: true },
  { state: 'active', event: 'extend', by: REFERENT, to: 'active' },
  { state: 'active', event: 'complete', by: REFERENT, to: 'completed', reason: true },
  { state: 'active', event: 'endEarly', by: THREE, to: 'endedEarly', reason: true },

  { state: 'paused', event: 'resume', by: REFERENT, to: 'active' },
  { state: 'paused', event: 'extend', by: REFERENT, to: 'paused' },
  { state: 'paused', event: 'complete', by: REFERENT, to: 'completed', reason: true },
  { state: 'paused', event: 'endEarly', by: THREE, to: 'endedEarly', reason: true },
]

/** The two of a pairing write to each other and see each other in these. */
export const LIVE_STATES = [
  'accepted',
  'charterSigned',
  'active',
  'paused',
] as const satisfies readonly PairingState[]

export function isLive(state: PairingState): boolean {
  return (LIVE_STATES as readonly PairingState[]).includes(state)
}

export const PAIRING_STATE_LABELS: Readonly<Record<PairingState, string>> = {
  accepted: 'Charte à signer',
  charterSigned: 'Charte signée',
  active: 'En cours',
  paused: 'En pause',
  completed: 'Mené à son terme',
  endedEarly: 'Arrêté avant le terme',
}

/** The state that an event leads to. Refuses what the table does not hold, and a reason that is missing. */
export function nextState(
  state: PairingState,
  event: PairingEvent,
  by: ActorRole,
  reason?: string,
): OrRefusal<PairingState> {
  const lines = PAIRING_TRANSITIONS.filter((line) => line.state === state && line.event === event)
  const line = lines.find((each) => each.by.includes(by))
  if (!line) {
    if (lines.length > 0) return refuse('pairingPartyForbids')
    return refuse('pairingStateForbids', { state: PAIRING_STATE_LABELS[state].toLocaleLowerCase('fr') })
  }
  if (line.reason && !reason) return refuse('pairingReasonMissing')
  return line.to
}

/** Whether a role could do this now: the buttons of a page. */
export function canMove(state: PairingState, event: PairingEvent, by: ActorRole): boolean {
  return PAIRING_TRANSITIONS.some(
    (line) => line.state === state && line.event === event && line.by.includes(by),
  )
}
