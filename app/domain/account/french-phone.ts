/** How a telephone number is written for a reader. Light: usable in a browser, unlike the parsing of what is typed. */

/** « 06 12 34 56 78 », with no-break spaces, for any way of storing a French number; another country's stays as it is. */
export function frenchPhone(phone: string): string {
  const national = phone.replace(/^(\+|00)33/, '0').replace(/\D/g, '')
  return /^0[1-9]\d{8}$/.test(national) ? national.replace(/\d{2}(?=\d)/g, '$&\u00a0') : phone
}

/** The number as a telephone dials it. */
export function dialled(phone: string): string {
  return phone.replace(/[^\d+]/g, '')
}
