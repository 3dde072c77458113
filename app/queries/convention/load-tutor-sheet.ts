/** An immersion as whoever welcomes the person lives it: each day, whom to call, what to prepare, what to do in case. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { logFacts } from '~/database/log-facts'
import { frenchDate, frenchDateRange, frenchDuration, frenchNearDate } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { refuseLogDay, workedDays } from '~/domain/convention/tutor-log'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { describeRange, joinFrench } from '~/domain/schedule/describe-time'
import { type DatedRange, expandSchedule } from '~/domain/schedule/expand-schedule'
import { type ConventionFile, loadConventionFile } from './load-convention-file'
import { loadTutorLog, type ShownNote } from './load-tutor-log'
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
  const notes = await loadTutorLog(db, viewer, row.id, now)
  const assessed = lists.assessments.some(({ author }) => author === 'host')
  const days = daysOf(file, notes, { today, follows: may(viewer, 'convention.followAsHost'), assessed })
  const worked = days.filter(({ hours }) => hours !== null)
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
    worked: worked.length,
    done: worked.filter(({ when }) => when === 'past').length,
    /** Today's, when the person is there today. */
    today: todayOf(worked),
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

interface Seen {
  readonly today: LocalDate
  /** Whether the viewer keeps the log. */
  readonly follows: boolean
  readonly assessed: boolean
}

/** Each day on which the person works, with its hours and what was noted; a convention lasts a month at most. */
function daysOf({ row, draft }: ConventionFile, notes: readonly ShownNote[], seen: Seen) {
  const facts = logFacts(row, draft, seen.assessed)
  const { schedule, startDate, lastDay, exceptDays } = facts
  const ranges = schedule ? expandSchedule(schedule, startDate, lastDay, exceptDays) : []
  const noted = new Map(notes.map((note) => [note.on, note]))
  const dates = [...new Set([...workedDays(facts), ...noted.keys()])].sort()
  return dates.map((date) => {
    const worked = ranges.filter((range) => range.date === date)
    const note = noted.get(date) ?? null
    return {
      on: date,
      date: frenchNearDate(date, seen.today),
      /** Null for a day that was noted before the immersion stopped earlier. */
      hours: worked.length > 0 ? joinFrench(worked.map(describeRange)) : null,
      total: worked.length > 0 ? frenchDuration(minutesOf(worked)) : null,
      when: date < seen.today ? 'past' : date === seen.today ? 'today' : 'ahead',
      note,
      open: seen.follows && refuseLogDay(facts, date, seen.today, note !== null) === undefined,
    }
  })
}

/** « jour 3 sur 10 », with its hours. */
function todayOf(worked: ReturnType<typeof daysOf>) {
  const index = worked.findIndex(({ when }) => when === 'today')
  const day = worked[index]
  return day ? { ...day, number: index + 1 } : null
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
