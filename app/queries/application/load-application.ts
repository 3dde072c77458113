/** One application on one page, for the company, the referent or the person. */
import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { FOLLOW_UP_ANSWER_LABELS, followUpConcern, isFollowUpAnswer } from '~/domain/application/follow-ups'
import { INTERVIEW_FORM_LABELS, INTERVIEW_PLACE_LABELS } from '~/domain/application/interview'
import {
  APPLICATION_WITHDRAWAL_FOR_REFERENT,
  END_REASON_LABELS,
  NOT_HIRED_FOR_PERSON,
  NOT_HIRED_LABELS,
} from '~/domain/application/reasons'
import { applicationEvents, isOpenApplication } from '~/domain/application/states'
import { applicationSteps } from '~/domain/application/steps'
import type { ApplicationViewer } from '~/domain/application/whose-turn'
import { frenchDate, frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { HIRE_CONTRACTS } from '~/domain/convention/assessment'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'
import { typedTime } from '~/domain/schedule/parse-time'
import { CARD_COLUMNS, cardOf, factsOf, interviewOf, viewerOf } from './application-view'
import { readableApplications } from './load-board'

const COLUMNS = {
  ...CARD_COLUMNS,
  ...{ interviewForm: true, interviewPlace: true, interviewWith: true, interviewNote: true },
  ...{ reason: true, reasonDetail: true, contract: true, contractEndOn: true, endReason: true },
  ...{ recommendationId: true, createdAt: true },
  offer: {
    select: {
      ...{ id: true, title: true, city: true, sector: true, transportNote: true, tutorName: true },
      establishment: { select: { address: true, postalCode: true, city: true } },
      job: { select: { immersionFirst: true, contract: true } },
    },
  },
  followUps: { orderBy: [{ month: 'asc' }, { party: 'asc' }] },
} as const satisfies Prisma.JobApplicationSelect

type Row = Prisma.JobApplicationGetPayload<{ select: typeof COLUMNS }>

const labelIn = (table: Readonly<Record<string, string>>, key: string | null) =>
  key ? (table[key] ?? '') : ''
const dayOf = (column: Date | null) => {
  const day = toLocalDateOrNull(column)
  return day && frenchDate(day)
}

/** Null when it is not the viewer's, or no longer theirs to read. */
export async function loadApplication(db: Db, viewer: Actor, applicationId: string, now: Date) {
  const row = await db.jobApplication.findFirst({
    where: { AND: [{ id: applicationId }, readableApplications(viewer, now)] },
    select: COLUMNS,
  })
  if (!row) return null
  const as = viewerOf(viewer)
  const party = as === 'employer' ? 'employer' : as === 'candidate' ? 'candidate' : 'partnershipReferent'
  const immersion = row.immersions[0]
  const { phone, email } = row.person
  return {
    ...cardOf(row, as, now),
    revision: row.revision,
    recommendationId: row.recommendationId,
    offerId: row.offer.id,
    person: { phone, email },
    events: applicationEvents(row.state, party),
    open: isOpenApplication(row.state),
    steps: applicationSteps(factsOf(row), now),
    interview: interviewFacts(row),
    typed: typedInterview(row),
    transport: row.offer.transportNote,
    immersionFirst: row.offer.job?.immersionFirst ?? false,
    immersionAsked: row.immersionAskedAt !== null,
    immersion: immersion ? { ...immersion, stateLabel: CONVENTION_STATE_LABELS[immersion.state] } : null,
    ...reasonsFor(row, as),
    hire: row.hiredOn && {
      on: frenchDate(toLocalDate(row.hiredOn)),
      contract: labelIn(HIRE_CONTRACTS, row.contract),
      until: dayOf(row.contractEndOn),
      endedOn: dayOf(row.endedOn),
      endReason: labelIn(END_REASON_LABELS, row.endReason),
      running: row.endedOn === null,
    },
    followUps: row.followUps.filter(({ party }) => reads(as, party)).map((each) => followUpOf(each, as)),
  }
}

export type ApplicationView = NonNullable<Awaited<ReturnType<typeof loadApplication>>>

/** Each side reads its own answers; the referents read both. */
function reads(as: ApplicationViewer, party: 'person' | 'employer'): boolean {
  if (as === 'employer') return party === 'employer'
  return as === 'candidate' ? party === 'person' : true
}

function interviewFacts(row: Row) {
  const when = interviewOf(row)
  if (!when || !row.interviewForm) return null
  return {
    when,
    // Kept after a cancellation, for calendars; no screen shows it as planned.
    planned: row.state === 'interview',
    form: INTERVIEW_FORM_LABELS[row.interviewForm],
    placeLabel: INTERVIEW_PLACE_LABELS[row.interviewForm],
    place: row.interviewPlace ?? '',
    with: row.interviewWith,
    note: row.interviewNote,
  }
}

const parisClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** What the interview's form shows: what was agreed, else where the offer takes place. */
function typedInterview(row: Row) {
  const { establishment } = row.offer
  const known = row.state === 'interview'
  const [hours = '9', minutes = '0'] = row.interviewAt ? parisClock.format(row.interviewAt).split(':') : []
  return {
    day: known && row.interviewAt ? frenchDayMonthYear(parisDay(row.interviewAt)) : '',
    time: known ? typedTime(Number(hours) * 60 + Number(minutes)) : '',
    minutes: String(row.interviewMinutes ?? 45),
    form: row.interviewForm ?? 'inPerson',
    place:
      row.interviewPlace ??
      (establishment ? `${establishment.address}, ${establishment.postalCode} ${establishment.city}` : ''),
    with: row.interviewWith ?? row.offer.tutorName ?? '',
    note: row.interviewNote ?? '',
    revision: String(row.revision),
  }
}

/** A company never reads why a person withdrew, nor a person what a company typed. */
function reasonsFor(row: Row, as: ApplicationViewer) {
  if (row.state === 'refused') {
    const table = as === 'candidate' ? NOT_HIRED_FOR_PERSON : NOT_HIRED_LABELS
    const detail = as === 'employer' || as === 'referent' ? row.reasonDetail : null
    return { reason: labelIn(table, row.reason), reasonDetail: detail }
  }
  if (row.state !== 'withdrawn' || as === 'employer') return { reason: '', reasonDetail: null }
  return { reason: labelIn(APPLICATION_WITHDRAWAL_FOR_REFERENT, row.reason), reasonDetail: row.reasonDetail }
}

interface FollowUpRow {
  readonly id: string
  readonly month: number
  readonly party: 'person' | 'employer'
  readonly dueOn: Date
  readonly askedAt: Date | null
  readonly answer: string | null
  readonly note: string | null
  readonly answeredAt: Date | null
  readonly attention: string | null
  readonly settledAt: Date | null
  readonly settledNote: string | null
}

function followUpOf(each: FollowUpRow, as: ApplicationViewer) {
  const referent = as === 'referent' || as === 'supportReferent'
  return {
    id: each.id,
    month: each.month,
    party: each.party,
    due: frenchDate(toLocalDate(each.dueOn)) as string,
    asked: each.askedAt !== null,
    answered: each.answeredAt ? frenchDate(parisDay(each.answeredAt)) : null,
    answer: isFollowUpAnswer(each.answer) ? each.answer : null,
    answerLabel: labelIn(FOLLOW_UP_ANSWER_LABELS, each.answer),
    note: each.note,
    concern: referent && each.attention ? followUpConcern(each.attention, each.party) : null,
    settled: each.settledAt ? frenchDate(parisDay(each.settledAt)) : null,
    settledNote: referent ? each.settledNote : null,
  }
}

/** What the hire's form knows already: the immersion's assessment, else the offer's contract. */
export async function loadHireForm(db: Db, viewer: Actor, applicationId: string, now: Date) {
  const view = await loadApplication(db, viewer, applicationId, now)
  if (!view) return null
  const said = await db.assessment.findFirst({
    where: { author: 'host', convention: { jobApplicationId: applicationId } },
    select: { hireContract: true, hireDate: true },
    orderBy: { signedAt: 'desc' },
  })
  const terms = await db.jobTerms.findUnique({ where: { offerId: view.offerId }, select: { contract: true } })
  const contract = said?.hireContract ?? terms?.contract ?? ''
  const day: LocalDate | null = toLocalDateOrNull(said?.hireDate ?? null)
  const values = {
    hiredOn: day ? frenchDayMonthYear(day) : '',
    contract: Object.hasOwn(HIRE_CONTRACTS, contract) ? contract : '',
    contractEndOn: '',
  }
  return { ...view, values }
}
