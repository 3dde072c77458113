/** What a job pays: a range before tax, for an hour, a month or a year. Amounts are whole cents of a euro. */

export const PAY_PERIODS = {
  hour: { label: 'de l’heure', each: 'par heure', schema: 'HOUR' },
  month: { label: 'par mois', each: 'par mois', schema: 'MONTH' },
  year: { label: 'par an', each: 'par an', schema: 'YEAR' },
} as const

export type PayPeriod = keyof typeof PAY_PERIODS

export interface Pay {
  readonly payMin: number
  readonly payMax: number
  readonly payPeriod: PayPeriod
}

/** A million euros: what a form accepts at most, in cents. */
export const PAY_MOST = 100_000_000

export function isPayPeriod(key: unknown): key is PayPeriod {
  return typeof key === 'string' && Object.hasOwn(PAY_PERIODS, key)
}

/** Cents from what people type: « 12,20 », « 12.2 € », « 1 850 euros ». Undefined when it is no amount of money. */
export function parseEuros(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/(?:€|euros?)$/i, '')
  const read = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text)
  if (!read) return undefined
  return Number(read[1]) * 100 + Number((read[2] ?? '').padEnd(2, '0'))
}

/** « 12,20 € », « 1 850 € »: cents only when there are some, no-break spaces. */
export function frenchEuros(cents: number): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '\u202f')
  const rest = cents % 100
  return `${euros}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}\u00a0€`
}

/** As one would type it again: « 12,20 ». */
export function typedEuros(cents: number): string {
  const rest = cents % 100
  return `${Math.floor(cents / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}

/** « de 12,20 € à 13,50 € brut de l’heure », « 1 900 € brut par mois ». */
export function payInWords({ payMin, payMax, payPeriod }: Pay): string {
  const amount =
    payMin === payMax ? frenchEuros(payMin) : `de ${frenchEuros(payMin)} à ${frenchEuros(payMax)}`
  return `${amount} brut ${PAY_PERIODS[payPeriod].label}`
}

const WEEKS_A_YEAR = 52
/** The legal week (L3121-27), when an offer does not say its hours. */
const FULL_WEEK_MINUTES = 35 * 60

/** Cents an hour of an amount for a period, given the minutes of a week. */
export function hourlyCents(cents: number, period: PayPeriod, weeklyMinutes: number | null): number {
  if (period === 'hour') return cents
  const yearly = period === 'month' ? cents * 12 : cents
  return (yearly * 60) / ((weeklyMinutes ?? FULL_WEEK_MINUTES) * WEEKS_A_YEAR)
}
