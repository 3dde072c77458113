/**
 * The alphabet of short texts (GSM 03.38) and their length. One SMS carries 160 septets; one character outside this
 * alphabet would make it carry 70 characters instead, and cost two or three.
 */

/** The most that one SMS carries, in septets. */
export const SMS_SEPTETS = 160

/** The basic table, its line feed included: one septet each. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

/** The extension table: an escape, then the character. */
const EXTENSION = new Set('^{}\\[~]|€')

/** Whether an SMS can carry this character without changing alphabet. */
export function isGsm(character: string): boolean {
  return BASIC.has(character) || EXTENSION.has(character)
}

/** Septets that a text takes; undefined when it holds a character outside the alphabet. */
export function septetsOf(text: string): number | undefined {
  let septets = 0
  for (const character of text) {
    if (BASIC.has(character)) septets += 1
    else if (EXTENSION.has(character)) septets += 2
    else return undefined
  }
  return septets
}

/** Whether a text leaves as one SMS. */
export function fitsOneSms(text: string): boolean {
  const septets = septetsOf(text)
  return septets !== undefined && septets <= SMS_SEPTETS
}

const ELLIPSIS = '...'

/**
 * A text of the alphabet cut to so many septets (at least 3), at the end of a word and with « ... » when something is
 * left out. Throws on a character outside the alphabet: it is a programming error, texts are folded before.
 */
export function clipToSeptets(text: string, room: number): string {
  const septets = septetsOf(text)
  if (septets === undefined) throw new RangeError('a character outside the GSM alphabet')
  if (septets <= room) return text
  let kept = ''
  let left = room - ELLIPSIS.length
  for (const character of text) {
    left -= EXTENSION.has(character) ? 2 : 1
    if (left < 0) break
    kept += character
  }
  // A word that was cut in two reads as another word.
  const words = /\s/.test(text.charAt(kept.length)) ? kept : kept.replace(/\S*$/, '')
  return `${(words.trim() === '' ? kept : words).replace(/[\s,;:.]+$/, '')}${ELLIPSIS}`
}
