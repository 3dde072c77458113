import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipToSeptets, fitsOneSms, isGsm, SMS_SEPTETS, septetsOf } from '~/domain/message/gsm'
import { shortText } from '~/emails/short-text'
import { gsmText } from '~/emails/typeset'

const any = fc.string({ unit: 'binary', maxLength: 400 })
const written = fc.string({ unit: 'grapheme', maxLength: 400 }).map(gsmText)

describe('the length of a short text (GSM 03.38)', () => {
  test('a character of the basic table takes one septet, one of the extension two', () => {
    expect(septetsOf('')).toBe(0)
    expect(septetsOf('Réponse à l\'offre : 12 £, "oui"\n')).toBe(32)
    expect(septetsOf('{[~]}')).toBe(10)
    expect(septetsOf('12 €')).toBe(5)
  })

  test('a character of neither table has no length: it would change the alphabet of the whole text', () => {
    for (const outside of ['ç', 'œ', '’', '…', '\u00a0', '·', 'ê', '😀', '\t']) {
      expect(septetsOf(`a${outside}`), outside).toBeUndefined()
      expect(isGsm(outside)).toBe(false)
    }
  })

  test('the tables are those of the standard: 126 basic characters and 9 of the extension', () => {
    const basic = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => septetsOf(character) === 1,
    )
    const extension = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => septetsOf(character) === 2,
    )
    // 128 places, of which the escape and the carriage return are not written here.
    expect(basic).toHaveLength(126)
    expect(extension.sort().join('')).toBe('[\\]^{|}~€')
  })

  test('160 septets are one SMS, 161 are two', () => {
    expect(fitsOneSms('a'.repeat(SMS_SEPTETS))).toBe(true)
    expect(fitsOneSms('a'.repeat(SMS_SEPTETS + 1))).toBe(false)
    expect(fitsOneSms('€'.repeat(80))).toBe(true)
    expect(fitsOneSms('€'.repeat(81))).toBe(false)
    expect(fitsOneSms('ç')).toBe(false)
  })

  test('what people write always becomes a text of the alphabet, which stays as it is', () => {
    fc.assert(
      fc.property(any, (text) => {
        const folded = gsmText(text)
        expect(septetsOf(folded)).toBeDefined()
        expect(gsmText(folded)).toBe(folded)
      }),
    )
  })

  test('cutting keeps a beginning that fits, and leaves alone what fits already', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 3, max: 200 }), (text, room) => {
        const cut = clipToSeptets(text, room)
        const length = septetsOf(text) ?? 0
        expect(septetsOf(cut)).toBeLessThanOrEqual(room)
        if (length <= room) expect(cut).toBe(text)
        else expect(text.startsWith(cut.slice(0, -3))).toBe(true)
      }),
    )
  })

  test('cutting never leaves half a word when a whole one fits', () => {
    expect(clipToSeptets('Bonjour Zéphyrine, à demain', 15)).toBe('Bonjour...')
    expect(clipToSeptets('Bonjour Zéphyrine, à demain', 21)).toBe('Bonjour Zéphyrine...')
    expect(clipToSeptets('Anticonstitutionnellement', 10)).toBe('Anticon...')
    expect(() => clipToSeptets('ç', 10)).toThrow(RangeError)
  })

  test('any words and any link of ours make one SMS that ends with the link', () => {
    const link = fc
      .string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-.~'),
        minLength: 1,
        maxLength: 60,
      })
      .map((rest) => `https://${rest}`)
    fc.assert(
      fc.property(any, fc.option(link), (sms, address) => {
        const text = shortText({ sms }, address)
        expect(fitsOneSms(text)).toBe(true)
        if (address !== null) expect(text.endsWith(` ${address}`)).toBe(true)
      }),
    )
  })
})
