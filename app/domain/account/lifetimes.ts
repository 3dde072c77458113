/** How long what opens a door stays open. */
import type { SignedInActor } from '~/domain/permissions/actor'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A sign-in link: 15 minutes. */
export const SIGN_IN_LINK_MS = 15 * MINUTE
/** An invitation: 7 days. */
export const INVITATION_MS = 7 * DAY

/** A short link of an SMS: half a year. What it leads to has its own end, most often sooner. */
export const SHORT_LINK_MS = 180 * DAY

/** Links waiting to be used that one account may have: more requests are answered the same and send nothing. */
export const MAX_WAITING_LINKS = 5

/** A session, in milliseconds from the sign-in: 30 days for a candidate on their own phone, a working day for the others. */
export function sessionLifetime(role: SignedInActor['role']): number {
  return role === 'candidate' ? 30 * DAY : 12 * HOUR
}
