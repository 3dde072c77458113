/**
 * The code of a short link: « /s/7h3k9m2p5q8x ». Lower-case letters and digits that nobody takes for another, because
 * some people copy it from one telephone to another.
 */

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Characters of a code: 5 bits each, 60 in all. */
export const SHORT_CODE_LENGTH = 12

/** The code made of the first 60 bits of a token's bytes. Throws when there are fewer: it is a programming error. */
export function shortCode(bytes: Uint8Array): string {
  let bits = 0
  let value = 0
  let code = ''
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5 && code.length < SHORT_CODE_LENGTH) {
      bits -= 5
      code += ALPHABET.charAt((value >> bits) & 31)
    }
  }
  if (code.length < SHORT_CODE_LENGTH) throw new RangeError('too few bytes for a short code')
  return code
}

/** A code as typed: capitals, an « o » for a zero, an « i » or an « l » for a one. Undefined when it cannot be one. */
export function readShortCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')
  const known = code.length === SHORT_CODE_LENGTH && [...code].every((each) => ALPHABET.includes(each))
  return known ? code : undefined
}
