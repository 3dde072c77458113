/** An immersion as whoever welcomes the person lives it: each day, whom to call, what to prepare, what to do in case. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateRange, frenchDuration } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { describeRange, joinFrench } from '~/domain/schedule/describe-time'
import { type DatedRange, expandSchedule } from '~/domain/schedule/expand-schedule'
import { type ConventionFile, loadConventionFile } from './load-convention-file'
import { turnOf } from './turn-of'

const RUNS = ['validated', 'ongoing', 'completed', 'interrupted', 'noShow', 'assessed']
const OVER = ['completed', 'interrupted', 'noShow']

/** Null for a convention that the viewer does not find. Nothing of the person but a name and how to call them. */
export async function loadTutorSheet(db: Db, viewer: Actor, conventionId: string, now: Date) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, lists, draft, personName } = file
  const today = parisDay(now)
  const [start, end] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const { period, purpose, host, conditions, support, beneficiary } = draft
  const days = daysOf(file, today)
  const assessed = lists.assessments.some(({ author }) => author === 'host')
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    personName,
    firstName: lists.person.firstName,
    personPhone: beneficiary?.phone ?? null,
    job: purpose?.object ?? lists.offer.title,
    tasks: purpose?.tasks ?? null,
    dates: frenchDateRange(start, end),
    place: period?.place ?? host?.address ?? null,
    tutorName: host?.tutor?.name ?? null,
    turn: turnOf({ ...row, assessments: lists.assessments }, draft, viewer, now),
    days,
    done: days.filter(({ when }) => when === 'past').length,
    bring: lists.offer.whatToBring,
    equipment: split(conditions?.protectiveEquipment),
    prevention: conditions?.prevention ?? null,
    contacts: contactsOf(file),
    adviserName: support?.adviser?.name ?? null,
    /** What comes next, each with whether it is done. */
    steps: {
      ready: RUNS.includes(row.state),
      started: row.startConfirmedAt !== null,
      toStart:
        today >= start && row.startConfirmedAt === null && ['validated', 'ongoing'].includes(row.state),
      assessed,
      toAssess: !assessed && (OVER.includes(row.state) || (row.state === 'ongoing' && today >= end)),
      lastDay: frenchDate(end),
      firstDay: frenchDate(start),
    },
    may: { follow: may(viewer, 'convention.followAsHost'), end: may(viewer, 'convention.endAsHost') },
    begun: today >= start && RUNS.includes(row.state),
  }
}

export type TutorSheet = NonNullable<Awaited<ReturnType<typeof loadTutorSheet>>>

/** Each day on which the person works, with its hours; a convention lasts a month at most. */
function daysOf({ row, draft }: ConventionFile, today: LocalDate) {
  const { schedule, exceptDays } = draft.period ?? {}
  if (!schedule) return []
  const last = row.endedOn ?? row.endDate
  const ranges = expandSchedule(schedule, toLocalDate(row.startDate), toLocalDate(last), exceptDays)
  const dates = [...new Set(ranges.map(({ date }) => date))]
  const byDay = dates.map((date) => [date, ranges.filter((range) => range.date === date)] as const)
  return byDay.map(([date, worked]) => ({
    date: frenchDate(date),
    hours: joinFrench(worked.map(describeRange)),
    total: frenchDuration(minutesOf(worked)),
    when: date < today ? 'past' : date === today ? 'today' : 'ahead',
  }))
}

function minutesOf(ranges: readonly DatedRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0)
}

const split = (text: string | undefined) =>
  (text ?? '')
    .split(/\s*[;\n]\s*/)
    .map((each) => each.trim())
    .filter(Boolean)

interface Contact {
  readonly role: string
  readonly why: string
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
}

function contactsOf({ lists, draft }: ConventionFile): Contact[] {
  const adviser = draft.support?.adviser
  const { referent, supportReferent } = lists
  return [
    ...(adviser?.name
      ? [
          {
            ...{ role: 'Qui accompagne la personne', name: adviser.name },
            why: 'Une absence, une difficulté, un accident.',
            ...{ phone: adviser.phone ?? null, email: adviser.email ?? null },
          },
        ]
      : [
          {
            ...{ role: 'Qui accompagne la personne', why: 'Une absence, une difficulté, un accident.' },
            name: `${supportReferent.firstName} ${supportReferent.lastName}`,
            ...{ phone: supportReferent.phone, email: supportReferent.email },
          },
        ]),
    ...(referent
      ? [
          {
            ...{ role: 'Qui accompagne l’entreprise', why: 'Une question sur la convention, un doute.' },
            name: `${referent.firstName} ${referent.lastName}`,
            ...{ phone: referent.phone, email: referent.email },
          },
        ]
      : []),
  ]
}
