import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatSiret, makeSiret, parseSiret, sirenOf } from '~/domain/company/siret'

const seeds = fc.integer({ min: 0, max: 9_999_999 })

describe('SIRET', () => {
  test.each([
    '73282932000074',
    '732 829 320 00074',
    '732.829.320-00074',
    ' 732\u00a0829\u00a0320\u202f00074 ',
  ])('reads %j as typed', (text) => expect(parseSiret(text)).toBe('73282932000074'))

  test.each(['', '732829320', '73282932000075', '7328293200007A', '00000000000000', '732829320000740'])(
    'refuses %j',
    (text) => expect(parseSiret(text)).toBeUndefined(),
  )

  test('accepts La Poste’s head office by its key and its other establishments by the sum of their digits', () => {
    expect(parseSiret('35600000000048')).toBe('35600000000048')
    expect(parseSiret('35600000049837')).toBe('35600000049837')
    expect(parseSiret('35600000049838')).toBeUndefined()
    expect(parseSiret('35600100049837')).toBeUndefined()
  })

  test('made numbers are valid, of nobody, and different for different seeds', () => {
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        expect(parseSiret(makeSiret(a))).toBe(makeSiret(a))
        expect(makeSiret(a)).toMatch(/^0\d{13}$/)
        expect(makeSiret(a) === makeSiret(b)).toBe(a === b)
      }),
    )
  })

  test('what is formatted is read back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(parseSiret(formatSiret(makeSiret(seed)))).toBe(makeSiret(seed))
      }),
    )
    expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074')
    expect(formatSiret('1234')).toBe('1234')
    expect(sirenOf('73282932000074')).toBe('732829320')
  })

  test('a mistyped digit is always noticed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(13), fc.integer({ min: 1, max: 9 }), (seed, place, shift) => {
        const digits = [...makeSiret(seed)]
        digits[place] = String((Number(digits[place]) + shift) % 10)
        expect(parseSiret(digits.join(''))).toBeUndefined()
      }),
    )
  })
})
