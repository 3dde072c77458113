import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hmacTokens } from '~/adapters/tokens'
import { septetsOf } from '~/domain/message/gsm'
import { readShortCode, SHORT_CODE_LENGTH, shortCode } from '~/domain/message/short-code'

const tokens = hmacTokens('a-secret-for-the-tests-only')
const PATH = '/signer/a-very-long-token'

describe('the code of a short link', () => {
  test('holds 60 bits of what it is made of, in letters and digits of the alphabet of SMS', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
        const code = shortCode(bytes)
        expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/)
        expect(septetsOf(code)).toBe(SHORT_CODE_LENGTH)
        expect(readShortCode(code)).toBe(code)
        // Another last bit of the sixty, another code.
        const other = Uint8Array.from(bytes)
        other[7] = (other[7] ?? 0) ^ 0x10
        expect(shortCode(other)).not.toBe(code)
      }),
    )
    expect(() => shortCode(new Uint8Array(7))).toThrow(RangeError)
  })

  test('is read as people copy it', () => {
    expect(readShortCode('7H3K9M2P5Q8X')).toBe('7h3k9m2p5q8x')
    expect(readShortCode('Oo1iIlL00000')).toBe('001111100000')
    for (const wrong of [
      '',
      '7h3k9m2p5q8',
      '7h3k9m2p5q8xx',
      '7h3k9m2p5q8u',
      '7h3k 9m2p5q8',
      'ééééééééééé',
      "' or 1=1 --",
    ]) {
      expect(readShortCode(wrong)).toBeUndefined()
    }
  })

  test('no two addresses share one', () => {
    const codes = new Set(Array.from({ length: 5000 }, (_, index) => tokens.shorten(`/m/${index}`).code))
    expect(codes.size).toBe(5000)
  })
})

describe('what is stored of a short link', () => {
  test('neither the code nor the address; both come back from the code', () => {
    const { code, id, sealedPath } = tokens.shorten(PATH)
    expect(tokens.shortLinkId(code)).toBe(id)
    expect(tokens.lengthen(code, sealedPath)).toBe(PATH)
    for (const stored of [id, sealedPath, Buffer.from(sealedPath, 'base64url').toString('latin1')]) {
      expect(stored).not.toContain(code)
      expect(stored).not.toContain('signer')
    }
    // Sixty bits alone could be searched: what is stored is made under the secret.
    expect(id).not.toBe(createHash('sha256').update(code).digest('base64url'))
  })

  test('the same address has the same code, so that a message can be written again', () => {
    expect(tokens.shorten(PATH).code).toBe(tokens.shorten(PATH).code)
    expect(hmacTokens('another secret, long enough').shorten(PATH).code).not.toBe(tokens.shorten(PATH).code)
  })

  test('another code, another secret, or a row that was touched, leads nowhere', () => {
    const { code, sealedPath } = tokens.shorten(PATH)
    const { code: other } = tokens.shorten('/m/other')
    const touched = `${sealedPath.slice(0, -2)}${sealedPath.endsWith('AA') ? 'BB' : 'AA'}`
    expect(tokens.lengthen(other, sealedPath)).toBeUndefined()
    expect(hmacTokens('another secret, long enough').lengthen(code, sealedPath)).toBeUndefined()
    for (const wrong of [touched, '', 'x', randomBytes(60).toString('base64url')]) {
      expect(tokens.lengthen(code, wrong)).toBeUndefined()
    }
  })
})
