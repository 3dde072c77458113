/**
 * A territory in numbers, as they may be shown. They are counted every ten minutes and kept, not counted for each
 * reader: a large territory is read through each time, and who reloads the page does not see one person's step go by.
 */
import { z } from 'zod'
import { parisDay } from '../calendar/local-date'
import type { Count } from './suppression'

/** Minutes between two counts. */
export const COUNTED_EVERY = 10

/** Minutes after which kept figures are not shown any more: the clock has stopped. */
const SHOWN_FOR = 60

const count: z.ZodType<Count> = z.union([z.number(), z.literal(['tooFew', 'givesAway'])])

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** What is kept, read back through here: figures that another version of this program kept are counted anew. */
export const territoryFigures = z.object({
  people: count,
  consenting: count,
  diagnosed: count,
  funnel: list(z.object({ key: z.string(), label: z.string(), definition: z.string(), count })),
  companies: z.number(),
  hosts: z.number(),
  openOffers: z.number(),
  /** Percent; null when too few companies were asked. */
  answerRate: z.number().nullable(),
  tension: list(z.object({ code: z.string(), job: z.string(), places: z.number(), people: count })),
  trend: z.object({
    months: list(z.object({ name: z.string(), short: z.string() })),
    series: list(z.object({ key: z.string(), label: z.string(), counts: list(count) })),
  }),
})

export type TerritoryFigures = Readonly<z.infer<typeof territoryFigures>>

/** Whether figures counted then may be shown now: the same day in Paris, for what is open today, and lately. */
export function stillShown(countedAt: Date, now: Date): boolean {
  const minutes = (now.getTime() - countedAt.getTime()) / 60_000
  return minutes >= 0 && minutes < SHOWN_FOR && parisDay(countedAt) === parisDay(now)
}
