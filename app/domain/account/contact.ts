/** How a person is reached, as they type it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** An e-mail address as it is stored: trimmed, lower case. It is the account's name. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase()
}

/** Beginnings of national numbers that are dialled « 0… » like the others and belong to a country code of their own. */
const OVERSEAS: readonly (readonly [country: string, beginnings: RegExp])[] = [
  ['262', /^(262|263|269|692|693|639(?!98))/],
  ['590', /^(590|690|691)/],
  ['594', /^(594|694)/],
  ['596', /^(596|696|697)/],
]

/** Digits of any script and what people put between them: a library that reads numbers reads addresses and options too. */
const WRITTEN = /^[+＋]?[\p{Nd}\s().\-–/]+$/u

const FRENCH = /^\+33([1-9]\d{8})$/
const MOBILE = /^\+(33[67]|262(692|693|639)|590(690|691)|594694|596(696|697))/

/**
 * A phone number as people write it in France, overseas départements included, or with its country: in international
 * form (E.164), as it is stored. Undefined when it cannot be one: a digit missing, an « O » for a zero, two numbers.
 */
export function parsePhone(text: string): string | undefined {
  // A number pasted from an address book comes between invisible marks of direction.
  const visible = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^\(([+＋]\p{Nd}+)\)/u, '$1')
  if (!WRITTEN.test(visible)) return undefined
  const phone = parsePhoneNumberFromString(visible, { defaultCountry: 'FR', extract: false })
  if (!phone?.isPossible()) return undefined
  if (phone.countryCallingCode !== '33') return phone.number
  const national = FRENCH.exec(phone.number)?.[1]
  if (national === undefined) return undefined
  const country = OVERSEAS.find(([, beginnings]) => beginnings.test(national))?.[0] ?? '33'
  return `+${country}${national}`
}

/** The same for a French mobile number (06 or 07, métropole and overseas): the only ones that an SMS is sent to. */
export function parseMobile(text: string): string | undefined {
  const phone = parsePhone(text)
  return phone !== undefined && MOBILE.test(phone) ? phone : undefined
}
