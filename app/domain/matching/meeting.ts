/**
 * What the parts mean for a sponsorship, where they differ: two people who meet, not a work. Nothing is asked of the
 * person, so skills and working conditions have full marks whoever they are; what counts is the wanted job or sector,
 * the place, the moments that both have, and having waited.
 */
import { frenchDuration } from '~/domain/calendar/french'
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '~/domain/schedule/describe-time'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { MatchPerson, PartShare } from './match-types'
import type { PreparedOffer } from './prepare-offer'

/** Minutes in common each week from which finding an hour to meet is easy. */
export const EASY_COMMON_MINUTES = 180

/** Nothing is asked: full marks for everybody. */
export const NOTHING_ASKED: PartShare = {
  share: 1,
  say: () => ({
    referent: 'Un parrainage ne demande aucune compétence',
    person: 'Un parrainage ne demande aucune compétence',
  }),
}

/** No work, no working conditions: full marks for everybody. */
export const NO_CONDITIONS: PartShare = {
  share: 1,
  say: () => ({
    referent: 'Aucune condition de travail à éviter',
    person: 'Aucune condition de travail à éviter',
  }),
}

/** Full marks when three hours or more a week are common to both, none when there is no moment, in proportion between. */
export function commonTimePart({ meetingWeek }: PreparedOffer, person: MatchPerson): PartShare {
  const common = commonMinutes(meetingWeek, person.availability ?? undefined)
  const share = Math.min(1, common / EASY_COMMON_MINUTES)
  return {
    share,
    say: () => {
      if (common >= MINUTES_PER_WEEK) {
        return {
          referent: 'Libres tous les deux pour se rencontrer',
          person: 'Vous êtes libres tous les deux',
        }
      }
      if (common === 0) {
        return {
          referent: 'Aucun moment commun dans la semaine\u202f: à chercher ensemble',
          person: 'Vous n’avez pas de moment commun dans la semaine\u202f: cherchez-en un ensemble',
        }
      }
      const time = `${frenchDuration(common)} par semaine`
      return {
        referent: `Moments communs\u202f: ${time}`,
        person: `Vous avez des moments communs\u202f: ${time}`,
      }
    },
  }
}

/** Minutes of a week that both have; a week that is not said is a whole one. */
export function commonMinutes(a: WeekSchedule | undefined, b: WeekSchedule | undefined): number {
  const first = onRing(a)
  const second = onRing(b)
  let common = 0
  for (const [from, to] of first) {
    for (const [start, end] of second) common += Math.max(0, Math.min(to, end) - Math.max(from, start))
  }
  return common
}

/** The ranges in minutes of the week; what runs past Sunday's midnight comes back on Monday. */
function onRing(week: WeekSchedule | undefined): readonly (readonly [number, number])[] {
  if (week === undefined) return [[0, MINUTES_PER_WEEK]]
  return week.days.flatMap((ranges, day) =>
    ranges.flatMap(({ start, end }): (readonly [number, number])[] => {
      const from = day * MINUTES_PER_DAY + start
      const to = day * MINUTES_PER_DAY + end
      if (to <= MINUTES_PER_WEEK) return [[from, to]]
      return [
        [from, MINUTES_PER_WEEK],
        [0, to - MINUTES_PER_WEEK],
      ]
    }),
  )
}
