/** SIRET numbers: the fourteen digits that name an establishment, nine of them (the SIREN) naming its company. */

/** La Poste has more establishments than the key allows: their digits only have to add up to a multiple of five. */
const LA_POSTE = '356000000'

/** Reads a SIRET as typed (spaces, dots, hyphens allowed): its fourteen digits, or undefined when it cannot exist. */
export function parseSiret(text: string): string | undefined {
  const digits = text.replace(/[\s\u00a0\u202f.-]/g, '')
  if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return undefined
  if (passesLuhn(digits)) return digits
  const isPostOffice = sirenOf(digits) === LA_POSTE && sumOfDigits(digits) % 5 === 0
  return isPostOffice ? digits : undefined
}

/** The SIREN of a SIRET: the company of the establishment. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9)
}

/** « 123 456 789 00012 », with no-break spaces; a text that has not fourteen digits comes back as it is. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
}

/**
 * A SIRET that passes every check and that no company has (no SIREN is given out with a leading 0): for examples and
 * tests. Different seeds (whole numbers from 0 to 9 999 999) give different numbers.
 */
export function makeSiret(seed: number): string {
  const scattered = (seed * 7919 + 2_345_678) % 10_000_000
  const siren = withKey(`0${String(scattered).padStart(7, '0')}`)
  return withKey(`${siren}0001`)
}

function withKey(digits: string): string {
  for (let key = 0; key < 9; key++) {
    if (passesLuhn(`${digits}${key}`)) return `${digits}${key}`
  }
  return `${digits}9`
}

/** Luhn's key: every second digit from the right is doubled, and all digits add up to a multiple of ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const counted = i % 2 === 1 ? digit * 2 : digit
    sum += counted > 9 ? counted - 9 : counted
  }
  return sum % 10 === 0
}

function sumOfDigits(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0)
}
