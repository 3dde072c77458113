import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateRange, frenchDuration, frenchTime } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { OBJECTIVE_PLAIN_LABELS } from '~/domain/convention/objectives'
import type { ConventionState } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'
import { DAY_NAMES, dayName, describeRange, joinFrench } from '~/domain/schedule/describe-time'
import { expandSchedule } from '~/domain/schedule/expand-schedule'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { ContactRow, OfferRow } from './convention-lists'
import { describeAssessment } from './describe-parts'
import { describeTimeline } from './describe-timeline'
import { type ConventionFile, loadConventionFile } from './load-convention-file'
import { loadTutorLog } from './load-tutor-log'
import { turnOf } from './turn-of'

/** What the person's page says first. */
export type ImmersionPhase =
  | 'drafting'
  | 'toSign'
  | 'signing'
  | 'checking'
  | 'ready'
  | 'running'
  | 'toReview'
  | 'cutShort'
  | 'notBegun'
  | 'over'
  | 'stopped'

const PHASES: Readonly<Record<ConventionState, ImmersionPhase>> = {
  draft: 'drafting',
  readyToSign: 'toSign',
  partlySigned: 'toSign',
  inReview: 'checking',
  validated: 'ready',
  ongoing: 'running',
  completed: 'toReview',
  interrupted: 'cutShort',
  noShow: 'notBegun',
  assessed: 'toReview',
  rejected: 'stopped',
  cancelled: 'stopped',
}

/** It is over, one way or another: the person's opinion is awaited. */
const TO_REVIEW: readonly ImmersionPhase[] = ['toReview', 'cutShort', 'notBegun']

/** An immersion as the person lives it: what, where, when, with whom, what to bring, what to do if. */
export async function loadCandidateImmersion(db: Db, viewer: Actor, conventionId: string, now: Date) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, lists, draft } = file
  const [start, end] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const { period, purpose, host, conditions, support } = draft
  const signed = row.signatures.some(({ role, version }) => role === 'beneficiary' && version === row.version)
  const log = await loadTutorLog(db, viewer, row.id, now)
  const own = lists.assessments.find(({ author }) => author === 'beneficiary')
  const hosts = lists.assessments.find(({ author }) => author === 'host')
  return {
    id: row.id,
    state: row.state,
    phase: phaseOf(row.state, signed, own !== undefined),
    turn: turnOf({ ...row, assessments: lists.assessments }, draft, viewer, now),
    companyName: lists.company.name,
    job: purpose?.object ?? lists.offer.title,
    tasks: purpose?.tasks ?? null,
    objective: purpose?.objective ? inSentence(OBJECTIVE_PLAIN_LABELS[purpose.objective]) : null,
    dates: frenchDateRange(start, end),
    start: frenchDate(start),
    end: frenchDate(end),
    firstHour: firstHourOf(file),
    days: period?.schedule ? daysInWords(period.schedule) : [],
    daysOff: (period?.exceptDays ?? []).map(frenchDate),
    place: period?.place ?? null,
    access: accessOf(lists.offer),
    welcome: personLine(host?.welcome),
    tutor: {
      line: personLine(host?.tutor),
      phone: host?.tutor?.phone ?? host?.representative?.phone ?? null,
    },
    bring: lists.offer.whatToBring,
    equipment: conditions?.protectiveEquipment ? listed(conditions.protectiveEquipment) : null,
    adviser: {
      line: personLine(support?.adviser),
      phone: support?.adviser?.phone ?? null,
      email: support?.adviser?.email ?? null,
    },
    supportReferent: contactOf(lists.supportReferent),
    reason: row.rejectedReason ?? row.cancelledReason,
    interrupted: row.state === 'interrupted' || row.state === 'noShow',
    noShow: row.state === 'noShow',
    hostAssessment: hosts ? describeAssessment(hosts) : null,
    log,
    ownAssessment: own ? describeAssessment(own) : null,
    reviewable: !own && TO_REVIEW.includes(PHASES[row.state]),
    /** Before, it is not complete: there is nothing to print. */
    hasDocument: row.sentToSignatureAt !== null,
    today: parisDay(now) >= start && parisDay(now) <= end,
    timeline: describeTimeline(
      { ...row, startDate: start, endDate: end },
      withoutNames(lists),
      row.signatures,
    ),
    name: file.personName,
    startDate: start,
    endDate: end,
  }
}

export type CandidateImmersion = NonNullable<Awaited<ReturnType<typeof loadCandidateImmersion>>>

function phaseOf(state: ConventionState, signed: boolean, reviewed: boolean): ImmersionPhase {
  const phase = PHASES[state]
  if (phase === 'toSign' && signed) return 'signing'
  return reviewed && TO_REVIEW.includes(phase) ? 'over' : phase
}

/** The person reads what happened and who signed, not which professional pressed the button nor the draft's edits. */
function withoutNames(lists: ConventionFile['lists']) {
  const shown = lists.history.filter(({ event }) => event !== 'edit')
  return { history: shown.map((change) => ({ ...change, byName: null })), accidents: lists.accidents }
}

interface Named {
  readonly name?: string | undefined
  readonly function?: string | undefined
}

const personLine = (who: Named | undefined) =>
  [who?.name, who?.function && inSentence(who.function)].filter(Boolean).join(', ') || null

/** « Compagnon confirmé » inside a sentence; an acronym stays as it is. */
function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text
}

/** « Casque ; Gants » as one sentence. */
function listed(text: string): string {
  return text
    .split(/\s*;\s*/)
    .map(inSentence)
    .join(', ')
}

function contactOf({ firstName, lastName, email, phone }: ContactRow) {
  return { name: `${firstName} ${lastName}`, email, phone }
}

/** « du lundi au jeudi : 8 h – 12 h et 13 h – 16 h (7 h par jour) »: days that follow with the same hours, together. */
function daysInWords(schedule: WeekSchedule): { name: string; hours: string; total: string }[] {
  const runs: { days: number[]; hours: string; minutes: number }[] = []
  for (const day of DAY_NAMES.keys()) {
    const ranges = schedule.days[day] ?? []
    if (ranges.length === 0) continue
    const hours = joinFrench(ranges.map(describeRange))
    const last = runs.at(-1)
    if (last?.hours === hours && last.days.at(-1) === day - 1) last.days.push(day)
    else
      runs.push({ days: [day], hours, minutes: ranges.reduce((sum, { start, end }) => sum + end - start, 0) })
  }
  return runs.map(({ days, hours, minutes }) => {
    const [first, last] = [dayName(days[0] ?? 0), dayName(days.at(-1) ?? 0)]
    const name =
      days.length === 1 ? first : days.length === 2 ? `${first} et ${last}` : `du ${first} au ${last}`
    return { name, hours, total: `${frenchDuration(minutes)}${days.length > 1 ? ' par jour' : ''}` }
  })
}

/** « lundi 8 mars 2027 à 8 h »: when to be there the first time. */
function firstHourOf({ row, draft }: ConventionFile): string | null {
  const { schedule, exceptDays } = draft.period ?? {}
  if (!schedule) return null
  const [first] = expandSchedule(schedule, toLocalDate(row.startDate), toLocalDate(row.endDate), exceptDays)
  return first ? `${frenchDate(first.date)} à ${frenchTime(first.start)}` : null
}

function accessOf(offer: OfferRow) {
  return {
    reachable: offer.publicTransport,
    firstBus: offer.firstBusAt === null ? null : frenchTime(offer.firstBusAt),
    lastBus: offer.lastBusAt === null ? null : frenchTime(offer.lastBusAt),
    note: offer.transportNote,
    wheelchair: offer.wheelchairAccess,
  }
}
