/**
 * The life of an offer, as data. `expired` is not in it: it follows from a date, see `public-status.ts`.
 * Read by the use cases, the documentation and the property tests.
 */

export type OfferState =
  | 'draft'
  | 'toConfirm'
  | 'submitted'
  | 'changesRequested'
  | 'published'
  | 'paused'
  | 'filled'
  | 'closed'

export type OfferEvent =
  | 'submit'
  | 'askConfirmation'
  | 'confirm'
  | 'contest'
  | 'publish'
  | 'requestChanges'
  | 'amend'
  | 'pause'
  | 'resume'
  | 'renew'
  | 'fill'
  | 'reopen'
  | 'close'

/** `sponsor` only ever finds sponsorships, theirs or those a company offers with them. `system` is the consequence of another act: the last place taken, a place given back. */
export type OfferParty = 'employer' | 'sponsor' | 'partnershipReferent' | 'system'

export interface OfferTransition {
  readonly state: OfferState
  readonly event: OfferEvent
  readonly by: readonly OfferParty[]
  readonly to: OfferState
  /** A reason must come with the event. */
  readonly reason?: true
}

const EITHER: readonly OfferParty[] = ['employer', 'partnershipReferent']
/** Whoever runs an offer that is public: its host, or the referent. */
const HOST_OR_REFERENT: readonly OfferParty[] = ['employer', 'sponsor', 'partnershipReferent']
const REFERENT: readonly OfferParty[] = ['partnershipReferent']
const SYSTEM: readonly OfferParty[] = ['system']

export const OFFER_TRANSITIONS: readonly OfferTransition[] = [
  { state: 'draft', event: 'submit', by: EITHER, to: 'submitted' },
  { state: 'changesRequested', event: 'submit', by: EITHER, to: 'submitted' },
  // A referent entered it after a call: the company confirms, and the referent's reading is already done.
  { state: 'draft', event: 'askConfirmation', by: REFERENT, to: 'toConfirm' },
  { state: 'toConfirm', event: 'confirm', by: ['employer'], to: 'published' },
  { state: 'toConfirm', event: 'contest', by: ['employer'], to: 'draft', reason: true },
  { state: 'toConfirm', event: 'close', by: EITHER, to: 'closed', reason: true },
  // A referent has read and validated the sponsor: what they say of themselves needs no second reading.
  { state: 'draft', event: 'publish', by: ['sponsor'], to: 'published' },
  { state: 'submitted', event: 'publish', by: REFERENT, to: 'published' },
  { state: 'submitted', event: 'requestChanges', by: REFERENT, to: 'changesRequested', reason: true },
  // What was read changed: the referent reads it again before it is shown.
  { state: 'published', event: 'amend', by: ['employer'], to: 'submitted' },
  { state: 'paused', event: 'amend', by: ['employer'], to: 'submitted' },
  { state: 'published', event: 'pause', by: HOST_OR_REFERENT, to: 'paused' },
  { state: 'paused', event: 'resume', by: HOST_OR_REFERENT, to: 'published' },
  { state: 'published', event: 'renew', by: HOST_OR_REFERENT, to: 'published' },
  { state: 'paused', event: 'renew', by: HOST_OR_REFERENT, to: 'paused' },
  { state: 'published', event: 'fill', by: SYSTEM, to: 'filled' },
  { state: 'paused', event: 'fill', by: SYSTEM, to: 'filled' },
  // An offer amended after its publication goes on with the recommendations it had.
  { state: 'submitted', event: 'fill', by: SYSTEM, to: 'filled' },
  { state: 'changesRequested', event: 'fill', by: SYSTEM, to: 'filled' },
  // A place is given back when an agreement fails: the offer can be filled again.
  { state: 'filled', event: 'reopen', by: SYSTEM, to: 'published' },
  { state: 'draft', event: 'close', by: HOST_OR_REFERENT, to: 'closed', reason: true },
  { state: 'submitted', event: 'close', by: EITHER, to: 'closed', reason: true },
  { state: 'changesRequested', event: 'close', by: EITHER, to: 'closed', reason: true },
  { state: 'published', event: 'close', by: HOST_OR_REFERENT, to: 'closed', reason: true },
  { state: 'paused', event: 'close', by: HOST_OR_REFERENT, to: 'closed', reason: true },
]

/** The line of the table that applies, undefined when the event has no place in this state or for this party. */
export function offerTransition(
  state: OfferState,
  event: OfferEvent,
  by: OfferParty,
): OfferTransition | undefined {
  return OFFER_TRANSITIONS.find(
    (line) => line.state === state && line.event === event && line.by.includes(by),
  )
}

/** What a party can do now, in the order of the table: the buttons of a page. */
export function offerEvents(state: OfferState, by: OfferParty): OfferEvent[] {
  return OFFER_TRANSITIONS.filter((line) => line.state === state && line.by.includes(by)).map(
    (line) => line.event,
  )
}
