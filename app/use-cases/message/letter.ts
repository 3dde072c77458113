/** What a handler of an event answers: letters to write, in the same transaction as the note that it handled it. */
import type { EventPayloads, EventType } from '~/domain/events'
import { channelsFor, type Reachable } from '~/domain/message/channels'
import type { Email, Reader } from '~/emails/frame'
import type { TransactionContext } from '~/use-cases/context'

/** Somebody who can be written to, by e-mail, by SMS or both: as they prefer, and as what is known of them allows. */
export interface Recipient extends Reachable {
  readonly firstName: string
  readonly lastName: string
  /** Of a company's member: what they chose to be told (domain/message/preferences). */
  readonly member?: {
    readonly membershipId: string
    readonly notifications: unknown
    readonly preferencesUrl: string
  }
}

/** The columns of whoever has an account. */
export const RECIPIENT = { email: true, firstName: true, lastName: true, phone: true } as const

export interface Letter {
  /** Name of the file in app/emails. */
  readonly template: string
  readonly to: Recipient
  readonly territoryId: string | null
  readonly email: Email
  /** What tells two letters to one address apart: a parent and a child who share a telephone. */
  readonly apart?: string
}

export type Teller<T extends EventType> = (
  tx: TransactionContext,
  payload: EventPayloads[T],
) => Promise<readonly Letter[]>

/** Handlers of each event by name; the name is what remembers that one is done, so it never changes. */
export type EventHandlers = { readonly [T in EventType]: Readonly<Record<string, Teller<T>>> }

interface Place {
  readonly id: string
  readonly name: string
}

/**
 * Writes one letter to each recipient, once per address; it leaves by the channels of each (`channelsFor`), and not
 * at all to somebody whom nothing reaches.
 */
export function lettersTo(
  recipients: readonly (Recipient | null)[],
  territory: Place | null,
  template: string,
  write: (reader: Reader) => Email,
): Letter[] {
  const seen = new Set<string>()
  return recipients.flatMap((to) => {
    const address = to?.email || to?.phone
    if (!to || !address || seen.has(address)) return []
    seen.add(address)
    const reader = {
      ...{ firstName: to.firstName, territory: territory?.name ?? null },
      ...(to.member && { preferencesUrl: to.member.preferencesUrl }),
    }
    return [{ template, to, territoryId: territory?.id ?? null, email: write(reader) }]
  })
}

/** This person when something reaches them; null when somebody has to call. */
export function reachable<T extends Reachable>(tx: TransactionContext, person: T): T | null {
  return channelsFor(person, tx.ports.smsOffered).length > 0 ? person : null
}

export function nameOf(person: Pick<Recipient, 'firstName' | 'lastName'>): string {
  return `${person.firstName} ${person.lastName}`.trim()
}
