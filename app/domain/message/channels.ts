/** By which way a message reaches somebody. */
import { parseMobile } from '~/domain/account/contact'
import type { ContactWay } from '~/domain/person/contact-way'

export type Channel = 'email' | 'sms'

/** What is known of how to reach somebody; professionals and companies say no preference, and read their e-mails. */
export interface Reachable {
  readonly email: string | null
  readonly phone?: string | null
  readonly contactBy?: ContactWay | string
}

/**
 * The channels of a message: those that the person prefers, or the other one when theirs does not exist (no address,
 * no mobile number, no SMS on this installation). None when nothing can reach them: somebody has to call.
 */
export function channelsFor(to: Reachable, smsOffered: boolean): readonly Channel[] {
  const reach: readonly Channel[] = [
    ...(to.email ? (['email'] as const) : []),
    ...(smsOffered && to.phone && parseMobile(to.phone) ? (['sms'] as const) : []),
  ]
  const preferred = reach.filter(
    (channel) => to.contactBy === 'both' || channel === (to.contactBy ?? 'email'),
  )
  return preferred.length > 0 ? preferred : reach
}
