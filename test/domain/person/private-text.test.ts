import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeIban, looksLikeNir, refusePrivateText } from '~/domain/person/private-text'

describe('a free text never holds a NIR', () => {
  test.each([
    '1 85 05 78 006 084 36',
    '185057800608436',
    '2 91 02 2A 123 456',
    'son numéro est le 2-85-05-78-006-084-36, à vérifier',
  ])('refuses « %s »', (text) => {
    expect(refusePrivateText(text)).toEqual({ refused: 'personTextHoldsNir' })
  })

  test.each([
    '06 12 34 56 78',
    '0612345678 0698765432',
    '732 829 320 00074',
    'du 12/01/2027 au 14/02/2027',
    '35 h, 7 h 30',
  ])('accepts « %s »', (text) => {
    expect(refusePrivateText(text)).toBeUndefined()
  })

  test('whatever surrounds it and however it is spaced', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
    fc.assert(
      fc.property(
        fc.constantFrom('1', '2', '7', '8'),
        digits(12),
        fc.constantFrom(' ', '.', '-', ''),
        (sex, rest, gap) => {
          const spaced = [...(sex + rest)].join(gap)
          return looksLikeNir(`note ${spaced}, fin`)
        },
      ),
    )
  })
})

describe('a free text never holds an IBAN', () => {
  test.each([
    'FR76 3000 6000 0112 3456 7890 189',
    'iban fr7630006000011234567890189',
    'DE89 3704 0044 0532 0130 00',
  ])('refuses « %s »', (text) => {
    expect(looksLikeIban(text)).toBe(true)
    expect(refusePrivateText(null, text)).toEqual({ refused: 'personTextHoldsIban' })
  })

  test('accepts ordinary words and references', () => {
    for (const text of ['CACES R489 3, permis B', 'de 89 à 92, puis au RSA', 'réf. PAS-2027-000123']) {
      expect(looksLikeIban(text)).toBe(false)
    }
  })
})
