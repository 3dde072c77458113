/**
 * What a free text must never hold: a social security number (NIR) or bank details. The platform has no right to
 * keep either (CASF L263-4-1, décret 2019-341 for the NIR), so a note that looks like one is refused, not masked.
 */
import { type Refusal, refuse } from '../refusal'

const SEPARATORS = /[\s\u00a0\u202f._-]+/g

/** Sex, year, month, department (2A and 2B exist), commune, order, and the key when it is there: 13 or 15 signs. */
const NIR = /(?<!\d)[1-478]\d{4}(?:\d{2}|2[AB])\d{6}(?:\d{2})?(?!\d)/i

/** A French account: refused whatever its key, a typing mistake is still an account number. */
const FRENCH_IBAN = /(?:FR|MC)\d{2}\d{5}[A-Z0-9]{18}/i

/** Lengths of the accounts people hold near us and online. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  GB: 22,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  NL: 18,
  PT: 25,
}

/** Whether a text seems to hold a NIR, spaces, dots and dashes ignored. */
export function looksLikeNir(text: string): boolean {
  return NIR.test(text.replace(SEPARATORS, ''))
}

/** Whether a text seems to hold an IBAN: a French one, or a neighbour's whose key is right. */
export function looksLikeIban(text: string): boolean {
  const signs = text.replace(SEPARATORS, '').toUpperCase()
  if (FRENCH_IBAN.test(signs)) return true
  return [...signs.matchAll(/(?=([A-Z]{2})\d{2})/g)].some(({ index, 1: country = '' }) => {
    const length = IBAN_LENGTHS[country]
    return length !== undefined && hasRightKey(signs.slice(index, index + length), length)
  })
}

/** ISO 13616: the first four signs go last, letters count from A = 10, and the remainder by 97 is 1. */
function hasRightKey(account: string, length: number): boolean {
  if (account.length !== length || !/^[A-Z0-9]+$/.test(account)) return false
  const digits = [...(account.slice(4) + account.slice(0, 4))]
    .map((sign) => Number.parseInt(sign, 36))
    .join('')
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** Refuses the first text that looks like a NIR or an IBAN; absent texts are fine. */
export function refusePrivateText(...texts: readonly (string | null | undefined)[]): Refusal | undefined {
  for (const text of texts) {
    if (!text) continue
    if (looksLikeNir(text)) return refuse('personTextHoldsNir')
    if (looksLikeIban(text)) return refuse('personTextHoldsIban')
  }
  return undefined
}
