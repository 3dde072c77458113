/** Who is in immersion in the company: those who are there today first, then those who come back another day. */
import { logFacts } from '~/database/log-facts'
import { frenchNearDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ConventionState } from '~/domain/convention/states'
import { refuseLogDay, workedDays } from '~/domain/convention/tutor-log'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { describeRange, joinFrench } from '~/domain/schedule/describe-time'
import { expandSchedule } from '~/domain/schedule/expand-schedule'
import { storedDraft } from '../convention/turn-of'

interface Row {
  readonly id: string
  readonly state: ConventionState
  readonly startDate: Date
  readonly endDate: Date
  readonly endedOn: Date | null
  readonly person: { readonly firstName: string; readonly lastName: string }
  readonly offer: { readonly title: string }
  readonly versions: readonly { readonly content: unknown }[]
  readonly assessments: readonly unknown[]
  /** Today's note, when there is one. */
  readonly tutorNotes: readonly unknown[]
}

/** Only immersions that run; who tutors notes today's day from here. */
export function immersionsUnderWay(rows: readonly Row[], viewer: Actor, today: LocalDate) {
  const follows = may(viewer, 'convention.followAsHost')
  const running = rows.filter(({ state }) => state === 'ongoing').map((row) => underWay(row, follows, today))
  return running.sort((a, b) => Number(b.isToday) - Number(a.isToday))
}

export type UnderWay = ReturnType<typeof immersionsUnderWay>[number]

function underWay(row: Row, follows: boolean, today: LocalDate) {
  const facts = logFacts(row, storedDraft(row.versions[0]?.content), row.assessments.length > 0)
  const days = workedDays(facts)
  const next = days.find((day) => day >= today)
  const isToday = next === today
  const noted = row.tutorNotes.length > 0
  return {
    id: row.id,
    who: `${row.person.firstName} ${row.person.lastName}`,
    job: row.offer.title,
    isToday,
    when: next ? sayWhen(facts, next, today) : 'Les jours prévus sont passés',
    rank: next ? `Jour ${days.indexOf(next) + 1} sur ${days.length}` : null,
    noted,
    /** The day to note, when it is the viewer's to note. */
    noteOn: follows && isToday && !noted && !refuseLogDay(facts, today, today) ? today : null,
  }
}

function sayWhen(
  { schedule, exceptDays }: ReturnType<typeof logFacts>,
  day: LocalDate,
  today: LocalDate,
): string {
  const hours = schedule ? joinFrench(expandSchedule(schedule, day, day, exceptDays).map(describeRange)) : ''
  return day === today
    ? `Aujourd’hui, ${hours}`
    : `Prochain jour\u202f: ${frenchNearDate(day, today)}, ${hours}`
}
