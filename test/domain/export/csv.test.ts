import { expect, test } from 'vitest'
import { csvText } from '~/domain/export/csv'

test('a cell that begins like a formula is written as text', () => {
  for (const danger of ['=1+1', '+33612345678', '-2', '@SUM(A1)', '\tx']) {
    expect(csvText(['a'], [[danger]])).toContain(`'${danger}`)
  }
})

test('separators, quotes and line ends are quoted; numbers read in French', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        ['x;"y"\nz', 1.5],
        [null, undefined],
      ],
    ),
  ).toBe('\uFEFFa;b\r\n"x;""y""\nz";1,5\r\n;\r\n')
})
