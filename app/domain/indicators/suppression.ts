/**
 * What a count of people may show. A small count is not shown; nor is one that would let a reader compute a small
 * count by subtraction (« 40 proposées, 38 présentées » tells that two declined): statisticians call the second
 * « secondary suppression ».
 */

/** A count of people under this is not shown (product.md: an observer sees counts, never below five). */
export const SMALLEST_COUNT = 5

/** A number, or why it is not shown: too few people, or it would give away too few others. */
export type Count = number | 'tooFew' | 'givesAway'

export interface Cell<Key extends string = string> {
  readonly key: Key
  readonly count: number
  /** The count that these people are part of; it comes before this one. */
  readonly within?: Key
}

const tooFew = (count: number) => count > 0 && count < SMALLEST_COUNT

/**
 * The same cells as they may be shown. Wholes are kept rather than parts: a part is withheld when what a shown whole
 * holds besides it is too few. No difference between a shown whole and a shown part of it, at any depth, is a small
 * count; zero and equality are told.
 */
export function suppress<Key extends string>(cells: readonly Cell<Key>[]): Readonly<Record<Key, Count>> {
  const known = new Map<Key, Cell<Key>>()
  const shown = new Map<Key, Count>()
  for (const cell of cells) {
    known.set(cell.key, cell)
    shown.set(cell.key, asShown(cell, known, shown))
  }
  return Object.fromEntries(shown) as Record<Key, Count>
}

function asShown<Key extends string>(
  cell: Cell<Key>,
  known: ReadonlyMap<Key, Cell<Key>>,
  shown: ReadonlyMap<Key, Count>,
): Count {
  if (tooFew(cell.count)) return 'tooFew'
  for (let key = cell.within; key !== undefined; key = known.get(key)?.within) {
    const whole = shown.get(key)
    if (typeof whole === 'number' && tooFew(whole - cell.count)) return 'givesAway'
  }
  return cell.count
}

/**
 * A series of counts (months) as it may be shown. When one alone is too few, the least of the others is withheld with
 * it: a total shown elsewhere would give it by subtraction.
 */
export function suppressSeries(counts: readonly number[]): Count[] {
  const withheld = counts.filter(tooFew).length
  const least = Math.min(...counts.filter((count) => count >= SMALLEST_COUNT))
  const companion = withheld === 1 ? counts.indexOf(least) : -1
  return counts.map((count, index) => (tooFew(count) ? 'tooFew' : index === companion ? 'givesAway' : count))
}
