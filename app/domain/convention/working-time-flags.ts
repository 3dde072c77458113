/** What the hours of an immersion allow and the prescriber looks at: Sundays, nights, public holidays, long stretches. */
import { frenchDate } from '../calendar/french'
import { addDays, type LocalDate, weekday } from '../calendar/local-date'
import { isPublicHoliday } from '../calendar/working-days'
import { isNightWork } from '../schedule/measure-schedule'
import { ADULT_AGE, isMinorOn } from './age'
import { type Flag, raise } from './flags'
import { cutAtMidnight, elapsed, groupByRest, midnightOf, type Work } from './work-timeline'

/** L3121-16: twenty minutes of break after six hours of work. */
const ADULT_STRETCH = 6 * 60
const ADULT_BREAK = 20

/** The eve of the eighteenth birthday, counted as `ageOn` does: born on 29 February, it is 28 February. */
function lastDayAsMinor(birthDate: LocalDate): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + ADULT_AGE
  const birthday = birthDate.slice(5) === '02-29' ? '03-01' : birthDate.slice(5)
  return addDays(`${year}-${birthday}` as LocalDate, -1)
}

/** Flags of a laid-out schedule; each names the first day concerned. */
export function workingTimeFlags(works: readonly Work[], birthDate: LocalDate, exception: string): Flag[] {
  const pieces = cutAtMidnight(works)
  const minor = (day: LocalDate) => isMinorOn(birthDate, day)
  const flags: Flag[] = []
  const first = works[0]
  if (first !== undefined && minor(first.date)) {
    flags.push(raise('minor', { until: frenchDate(lastDayAsMinor(birthDate)) }))
  }
  const sunday = pieces.find((piece) => weekday(piece.date) === 6)
  if (sunday) flags.push(raise('sundayWork', { day: frenchDate(sunday.date) }))
  const night = pieces.find(({ date, start, end }) => {
    const midnight = midnightOf(date)
    return isNightWork({ start: start.local - midnight, end: end.local - midnight })
  })
  if (night) flags.push(raise('nightWork', { day: frenchDate(night.date) }))
  const holidays = pieces.filter((piece) => isPublicHoliday(piece.date))
  const adults = holidays.find((piece) => !minor(piece.date))
  if (adults) flags.push(raise('publicHolidayWork', { day: frenchDate(adults.date) }))
  const minors = holidays.find((piece) => minor(piece.date))
  if (minors && exception !== '') {
    flags.push(raise('sectorHolidayException', { day: frenchDate(minors.date), exception }))
  }
  const long = groupByRest(works, () => ADULT_BREAK).find((group) => {
    const start = group[0]
    return (
      start !== undefined &&
      !minor(start.date) &&
      group.reduce((sum, w) => sum + elapsed(w), 0) > ADULT_STRETCH
    )
  })
  if (long?.[0]) flags.push(raise('breakAfterSixHours', { day: frenchDate(long[0].date) }))
  return flags
}
