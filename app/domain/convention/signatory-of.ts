/** Which signatory an actor is on a convention, if any. */
import type { Actor } from '../permissions/actor'

interface Row {
  readonly id: string
  readonly role: string
  readonly userId: string | null
}

/**
 * By link: the signatory that the link names. By account: the one tied to the account. A candidate, who only sees
 * their own conventions, is the beneficiary even when their account is younger than the convention. An employer's
 * account signs as the host's representative only when it is the representative's own.
 */
export function signatoryOf<R extends Row>(actor: Actor, signatories: readonly R[]): R | undefined {
  if (actor.role === 'signatory') return signatories.find((each) => each.id === actor.signatoryId)
  if (actor.role === 'candidate') return signatories.find((each) => each.role === 'beneficiary')
  if (!('userId' in actor)) return undefined
  return signatories.find((each) => each.userId === actor.userId && each.role !== 'prescriber')
}
