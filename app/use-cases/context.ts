/**
 * What every use case receives: who acts, the database (or the open transaction), the time, and what others run.
 * One context per request or job; nothing global.
 */
import type { Clock } from '~/adapters/clock'
import type { Tokens } from '~/adapters/tokens'
import type { Db, Transaction } from '~/database/client'
import { emit } from '~/database/outbox'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { DomainEvent } from '~/domain/events'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused, type Refusal } from '~/domain/refusal'

export interface Ports {
  readonly clock: Clock
  /** Makes the tokens of links: the same id gives the same token, and nothing stored is enough to make one. */
  readonly tokens: Tokens
  /** Where this installation is reached, without a trailing slash: every link in a message starts with it. */
  readonly baseUrl: string
  /** Whether this installation sends SMS: where it does not, nobody is offered them. */
  readonly smsOffered: boolean
}

export interface Context<A extends Actor = Actor> {
  readonly actor: A
  readonly db: Db
  readonly ports: Ports
}

export interface TransactionContext<A extends Actor = Actor> extends Context<A> {
  readonly db: Transaction
  readonly now: Date
  readonly today: LocalDate
  /** Writes an event in this transaction. */
  emit(event: DomainEvent, options?: { availableAt?: Date; territoryId?: string }): Promise<void>
}

/** Carries a refusal out of a transaction so that it rolls back. */
class RefusedInTransaction extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused')
  }
}

/**
 * Runs `work` in one transaction, or in the one already open. Everything a use case saves and emits goes through it,
 * so that an acknowledged change and its event are stored together or not at all.
 * When `work` returns a refusal, whatever it wrote before is undone and the refusal is returned.
 */
export async function inTransaction<A extends Actor, T>(
  context: Context<A>,
  work: (tx: TransactionContext<A>) => Promise<T>,
): Promise<T | Refusal> {
  const now = context.ports.clock.now()
  const run = async (db: Transaction): Promise<T> => {
    const result = await work({
      ...context,
      db,
      now,
      today: parisDay(now),
      emit: (event, options) => emit(db, event, { now, ...options }),
    })
    if (isRefused(result)) throw new RefusedInTransaction(result)
    return result
  }
  if (!('$transaction' in context.db)) return run(context.db)
  try {
    return await context.db.$transaction(run, { maxWait: 10_000, timeout: 20_000 })
  } catch (error) {
    if (error instanceof RefusedInTransaction) return error.refusal
    throw error
  }
}

/** The same context acting as somebody else: a personal link's holder, or the clock. */
export function actingAs<A extends Actor>(context: Context, actor: A): Context<A> {
  return { ...context, actor }
}
