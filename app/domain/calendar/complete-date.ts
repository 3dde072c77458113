/** Dates that people leave for others to complete: « 3 décembre », « demain », « lundi prochain ». */
import { addDays, daysBetween, type LocalDate, weekday } from './local-date'
import { parseLocalDate } from './parse-date'

/** Which way a field looks: a day to come, a day that is behind, or whichever is nearest. */
export type DateSide = 'ahead' | 'behind' | 'near'

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

const NEAR = new Map(
  Object.entries({
    ...{ 'avant-hier': -2, 'avant hier': -2, hier: -1, "aujourd'hui": 0, 'aujourd hui': 0, aujourdhui: 0 },
    ...{ demain: 1, 'apres-demain': 2, 'apres demain': 2 },
  }),
)

const A_WEEK = 7

/**
 * The day that was meant, today's being known: a day and a month are the next such date, or the last, today's included;
 * a day of the week is the nearest one on the field's side, « prochain » and « dernier » only when next week's, or last
 * week's, is the only one that they can mean. Undefined for what is not understood, or could be two days.
 */
export function completeDate(typed: string, today: LocalDate, side: DateSide): LocalDate | undefined {
  const text = plain(typed)
  const near = NEAR.get(text)
  if (near !== undefined) return addDays(today, near)
  return dayOfWeek(text, today, side) ?? withoutYear(text, today, side)
}

function plain(typed: string): string {
  return typed
    .slice(0, 60)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('\u2019', "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}

function dayOfWeek(text: string, today: LocalDate, side: DateSide): LocalDate | undefined {
  const [, name = '', which] = /^(?:le |ce )?([a-z]+)(?: (prochain|dernier))?$/.exec(text) ?? []
  const day = DAYS.indexOf(name)
  if (day < 0) return undefined
  const now = weekday(today)
  const ahead = (day - now + A_WEEK) % A_WEEK
  // Today’s own name could be today or in a week.
  if (which === undefined) {
    if (ahead === 0 || side === 'near') return undefined
    return addDays(today, side === 'ahead' ? ahead : ahead - A_WEEK)
  }
  if (which === 'prochain') return day <= now ? addDays(today, ahead === 0 ? A_WEEK : ahead) : undefined
  return day >= now ? addDays(today, ahead - A_WEEK) : undefined
}

/** A leap day is looked for over eight years. */
const YEARS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8]

function withoutYear(text: string, today: LocalDate, side: DateSide): LocalDate | undefined {
  if (!/\d/.test(text) || /\d{4}/.test(text)) return undefined
  // « 12/06 85 » is another way to write a year: only what has none is completed.
  if (parseLocalDate(text)) return undefined
  const year = Number(today.slice(0, 4))
  const separator = /\d\.?$/.test(text) ? '/' : ' '
  const found = YEARS.flatMap(
    (more) => parseLocalDate(`${text.replace(/[.]$/, '')}${separator}${year + more}`) ?? [],
  )
  const distances = found.map((date) => ({ date, days: daysBetween(today, date) }))
  const fits = distances.filter(({ days }) =>
    side === 'ahead' ? days >= 0 : side === 'behind' ? days <= 0 : true,
  )
  return fits.sort((a, b) => Math.abs(a.days) - Math.abs(b.days))[0]?.date
}
