import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, SMALLEST_COUNT, suppress, suppressSeries } from '~/domain/indicators/suppression'

/** People in nested groups: each cell but the first is part of an earlier one, and never larger. */
const nestedCells = fc
  .array(fc.tuple(fc.nat(1000), fc.nat(12)), { minLength: 1, maxLength: 12 })
  .map((drawn) => {
    const cells: Cell[] = [{ key: '0', count: drawn[0]?.[0] ?? 0 }]
    for (const [index, [chosen, fewer]] of drawn.entries()) {
      const whole = cells[chosen % cells.length] as Cell
      cells.push({ key: String(index + 1), count: Math.max(0, whole.count - fewer), within: whole.key })
    }
    return cells
  })

const wholesOf = (cell: Cell, cells: readonly Cell[]): Cell[] => {
  const whole = cells.find(({ key }) => key === cell.within)
  return whole ? [whole, ...wholesOf(whole, cells)] : []
}

describe('what a count of people may show', () => {
  test('zero and five are shown, one to four are not', () => {
    const shown = (count: number) => suppress([{ key: 'people', count }]).people
    expect([0, 1, 4, 5, 12].map(shown)).toEqual([0, 'tooFew', 'tooFew', 5, 12])
  })

  test('a part that lets its complement be computed is withheld, over a hidden step too', () => {
    const funnel = [
      { key: 'proposed', count: 40 },
      { key: 'presented', count: 38, within: 'proposed' },
      { key: 'agreed', count: 37, within: 'presented' },
      { key: 'done', count: 30, within: 'agreed' },
      { key: 'hired', count: 2, within: 'done' },
    ] as const
    expect(suppress<(typeof funnel)[number]['key']>(funnel)).toEqual({
      ...{ proposed: 40, presented: 'givesAway', agreed: 'givesAway', done: 30, hired: 'tooFew' },
    })
  })

  test('property: no group under five can be computed by subtracting shown counts', () => {
    fc.assert(
      fc.property(nestedCells, (cells) => {
        const shown = suppress(cells)
        for (const cell of cells) {
          const part = shown[cell.key]
          if (typeof part !== 'number') continue
          expect(part).toBe(cell.count)
          const recovered = [part, ...wholesOf(cell, cells).map(({ key }) => shown[key])]
            .filter((count) => typeof count === 'number')
            .flatMap((count, index) => (index === 0 ? [count] : [count - part]))
          for (const count of recovered) expect(count === 0 || count >= SMALLEST_COUNT).toBe(true)
        }
      }),
    )
  })

  test('property: a count of five or more is withheld only when a shown whole calls for it', () => {
    fc.assert(
      fc.property(nestedCells, (cells) => {
        const shown = suppress(cells)
        for (const cell of cells.filter(({ key }) => shown[key] === 'givesAway')) {
          const wholes = wholesOf(cell, cells).filter(({ key }) => typeof shown[key] === 'number')
          expect(wholes.some((whole) => whole.count - cell.count < SMALLEST_COUNT)).toBe(true)
        }
      }),
    )
  })
})

describe('what a series of counts may show', () => {
  test('one month that is too few takes the least of the others with it; two hide each other', () => {
    expect(suppressSeries([12, 0, 3, 8])).toEqual([12, 0, 'tooFew', 'givesAway'])
    expect(suppressSeries([12, 2, 3, 8])).toEqual([12, 'tooFew', 'tooFew', 8])
    expect(suppressSeries([12, 0, 8])).toEqual([12, 0, 8])
    expect(suppressSeries([0, 2, 0])).toEqual([0, 'tooFew', 0])
  })

  test('no shown number is small, and what a total hides is never one small number alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (counts) => {
        const shown = suppressSeries(counts)
        const hidden = counts.filter((_, index) => typeof shown[index] !== 'number')
        const small = shown.filter(
          (count) => typeof count === 'number' && count > 0 && count < SMALLEST_COUNT,
        )
        expect(small).toEqual([])
        const others = counts.some((count) => count >= SMALLEST_COUNT)
        if (others) expect(hidden).not.toHaveLength(1)
      }),
    )
  })
})
