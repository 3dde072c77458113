/** What a handler of an event answers: letters to write, in the same transaction as the note that it handled it. */
import type { EventPayloads, EventType } from '~/domain/events'
import type { Email, Reader } from '~/emails/frame'
import type { TransactionContext } from '~/use-cases/context'

/** Somebody who can be written to. */
export interface Recipient {
  readonly email: string
  readonly firstName: string
  readonly lastName: string
}

export interface Letter {
  /** Name of the file in app/emails. */
  readonly template: string
  readonly to: Recipient
  readonly territoryId: string | null
  readonly email: Email
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

/** Writes one letter to each recipient, once per address. */
export function lettersTo(
  recipients: readonly (Recipient | null)[],
  territory: Place | null,
  template: string,
  write: (reader: Reader) => Email,
): Letter[] {
  const seen = new Set<string>()
  return recipients.flatMap((to) => {
    if (to === null || to.email === '' || seen.has(to.email)) return []
    seen.add(to.email)
    const reader = { firstName: to.firstName, territory: territory?.name ?? null }
    return [{ template, to, territoryId: territory?.id ?? null, email: write(reader) }]
  })
}

export function nameOf(person: Pick<Recipient, 'firstName' | 'lastName'>): string {
  return `${person.firstName} ${person.lastName}`.trim()
}
