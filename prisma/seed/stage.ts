/** Where the demonstration is played: the wiring with a clock that the seed moves, and the people it acts as. */
import { fixedClock } from '~/adapters/clock'
import { addDays, type LocalDate, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { isWorkingDay } from '~/domain/calendar/working-days'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { type Context, inTransaction, type TransactionContext } from '~/use-cases/context'
import type { Wiring } from '~/wiring.server'
import { type Chance, chanceOf } from './chance'

export interface Stage {
  readonly wiring: Wiring
  readonly chance: Chance
  /** The day of the load: everything else is counted from it. */
  readonly today: LocalDate
  /** The working day `days` from today, or the last one before it; negative in the past. */
  day(days: number): LocalDate
  /** The same, or the first one after it. */
  dayFrom(days: number): LocalDate
  /** Moves this scene's clock to that day, during office hours; within a day, never back. */
  at(days: number): void
  as<A extends Actor>(actor: A): Context<A>
  /** Several use cases in one transaction, each at the clock's instant. */
  together<T>(work: (tx: TransactionContext) => Promise<T>): Promise<T>
  /** A stage with its own clock, and its own chance drawn from the name: what it plays depends on no other scene. */
  scene(name: string): Stage
  say(line: string): void
}

export function stageOf(wiring: Wiring, say: (line: string) => void, name = 'demonstration'): Stage {
  const now = wiring.ports.clock.now()
  const today = parisDay(now)
  const clock = fixedClock(now)
  const chance = chanceOf(name)
  const ports = { ...wiring.ports, clock }
  let last: Date | undefined
  const as = <A extends Actor>(actor: A): Context<A> => ({ actor, db: wiring.db, ports })
  const workingDay = (days: number, step: 1 | -1) => {
    let found = addDays(today, days)
    while (!isWorkingDay(found)) found = addDays(found, step)
    return found
  }
  const day = (days: number) => workingDay(days, -1)
  return {
    ...{ wiring, chance, today, say, as, day },
    dayFrom: (days) => workingDay(days, 1),
    at: (days) => {
      const drawn = parisInstant(day(days), chance.whole(8 * 60 + 30, 17 * 60))
      // Two things never happen at the same instant: what is sorted by its time would fall as identifiers do.
      const next = last && new Date(last.getTime() + 60_000)
      const instant = next && parisDay(next) === day(days) && drawn < next ? next : drawn
      last = instant > now ? now : instant
      clock.set(last)
    },
    together: async (work) => ok(await inTransaction(as({ role: 'clock' }), work)),
    scene: (other) => stageOf(wiring, say, `${name} ${other}`),
  }
}

/** Scenes played at the same time: while the database works for one, the program prepares another. */
const SCENES_AT_ONCE = 4

/** Plays every item, a few at a time, and gives their results in the items' order. */
export async function playAll<T, R>(
  items: readonly T[],
  play: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const left = items.entries()
  const lane = async () => {
    for (const [index, item] of left) results[index] = await play(item, index)
  }
  await Promise.all(Array.from({ length: SCENES_AT_ONCE }, lane))
  return results
}

/** The seed breaks no rule: a refusal is a fault of the seed, and stops it with its sentence. */
export function ok<T>(result: OrRefusal<T>): T {
  if (isRefused(result)) throw new Error(`the demonstration was refused: ${refusalSentence(result)}`)
  return result
}
