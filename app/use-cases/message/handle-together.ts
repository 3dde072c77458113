import { type LockedEvent, lockEvents } from '~/database/outbox-claims'
import { closeEvents, noteHandled } from '~/database/outbox-writes'
import type { EventType } from '~/domain/events'
import type { TransactionContext } from '~/use-cases/context'
import type { EventHandlers, Letter } from './letter'
import { type LetterOfCause, writeMessages } from './write-messages'

type AnyTeller = (tx: TransactionContext, payload: never) => Promise<readonly Letter[]>

/**
 * Handles events in one transaction: their messages, the notes of what was done, and their end are stored together.
 * With `only`, runs that handler and leaves the events open for the others.
 */
export async function handleTogether(
  tx: TransactionContext,
  handlers: EventHandlers,
  ids: readonly string[],
  only: string | undefined = undefined,
): Promise<void> {
  const events = await lockEvents(tx.db, ids)
  if (events.length === 0) return
  const held = events.map((event) => event.id)
  const done = await tx.db.handledEvent.findMany({ where: { eventId: { in: held } } })
  const doneKeys = new Set(done.map(({ eventId, handler }) => `${eventId}:${handler}`))
  const due = events.flatMap((event) =>
    handlersOf(handlers, event)
      .filter(([name]) => !doneKeys.has(`${event.id}:${name}`) && (only === undefined || only === name))
      .map(([name, teller]) => ({ event, name, teller })),
  )
  const letters = await lettersOf(tx, due)
  const notes = due.map(({ event, name }) => ({ eventId: event.id, handler: name }))
  await noteHandled(tx.db, notes, tx.now)
  await writeMessages(tx, letters)
  if (only === undefined) await closeEvents(tx.db, held, tx.now)
}

interface Due {
  readonly event: LockedEvent
  readonly teller: AnyTeller
}

/** Together, so that their look-ups become few queries; the transaction is left only once all of them ended. */
async function lettersOf(tx: TransactionContext, due: readonly Due[]): Promise<LetterOfCause[]> {
  const answers = await Promise.allSettled(due.map(({ event, teller }) => teller(tx, event.payload as never)))
  return answers.flatMap((answer, index) => {
    if (answer.status === 'rejected') throw answer.reason
    return answer.value.map((letter) => ({ ...letter, cause: due[index]?.event.id ?? '' }))
  })
}

function handlersOf(handlers: EventHandlers, event: LockedEvent): [string, AnyTeller][] {
  // An event of a version of the program that this worker does not know yet waits for one that does.
  const own = handlers[event.type as EventType]
  if (own === undefined) throw new Error(`no handler for ${event.type}`)
  return Object.entries(own)
}
