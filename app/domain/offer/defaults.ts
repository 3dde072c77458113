/** What a new offer already says: the usual of its job, and what the company said of the same place last time. */
import { addDays, addMonths, type LocalDate, weekday } from '../calendar/local-date'
import { defaultsForJob } from '../referential/job-defaults'
import { licencesForJob } from '../referential/job-licences'
import { normaliseText } from '../referential/normalise-text'
import { romeJob } from '../referential/rome'
import type { JobTitle } from '../referential/rome-job'
import { weeklyMinutes } from '../schedule/measure-schedule'
import { changedFields, type OfferContent, type OfferField, type OfferFields } from './content'
import type { OfferKind } from './public-status'
import { OFFER_LIMITS } from './validate'

type JobFields = Pick<
  OfferFields,
  'title' | 'description' | 'skills' | 'softSkills' | 'schedule' | 'conditions' | 'equipment' | 'frenchLevel'
>

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/**
 * The title of an offer for a job, for women and men alike whatever the gender that was typed: the everyday title that
 * the words name, or the job's most common.
 */
export function offerTitle(romeCode: string, words = ''): string {
  const job = romeJob(romeCode)
  const said = normaliseText(words)
  const title = job?.titles.find((each) => writings(each).some((text) => normaliseText(text) === said))
  const chosen = title ?? job?.titles[0]
  if (!chosen) return romeCode
  const [both = romeCode] = writings(chosen)
  const hf = `${chosen.m} (H/F)`
  const short = both.length <= OFFER_LIMITS.titleMax ? both : hf
  return capital(short.length <= OFFER_LIMITS.titleMax ? short : `${hf.slice(0, OFFER_LIMITS.titleMax - 1)}…`)
}

/** A title in both genders, then in each. */
function writings({ m, f }: JobTitle): string[] {
  return m === f ? [m] : [`${m} ou ${f}`, m, f]
}

/** The fields that a job proposes to an offer of a kind. */
export function fieldsOfKind(kind: OfferKind, romeCode: string): Partial<OfferFields> {
  const fields = fieldsOfJob(romeCode)
  if (kind !== 'job') return fields
  // What an immersion lets one try is not what an employee does: the author writes it.
  const { description: _tried, schedule, ...usual } = fields
  const week = schedule && weeklyMinutes(schedule)
  return { ...usual, description: '', schedule, weeklyMinutes: week, licences: licencesForJob(romeCode) }
}

/** The fields that a job proposes to an immersion. */
export function fieldsOfJob(romeCode: string): JobFields {
  const usual = defaultsForJob(romeCode)
  return {
    title: offerTitle(romeCode),
    description: usual.activities,
    skills: usual.skills,
    softSkills: usual.softSkills,
    schedule: usual.schedule,
    conditions: usual.workingConditions,
    equipment: usual.equipment,
    frenchLevel: usual.frenchLevel,
  }
}

/** When the job changes, what the author had left as proposed becomes the new job's proposal; what they wrote stays. */
export function fieldsAfterJobChange(content: OfferContent, newCode: string): Partial<OfferFields> {
  const written = new Set<string>(changedFields(content, fieldsOfKind(content.kind, content.romeCode)))
  const proposed = Object.entries(fieldsOfKind(content.kind, newCode)).filter(
    ([field]) => !written.has(field),
  )
  return { ...Object.fromEntries(proposed), romeCode: newCode }
}

/** An immersion is prepared in about two weeks; its offer stays open for about three months. */
const PREPARATION_DAYS = 14
const OPEN_MONTHS = 3

/** The dates that a new immersion proposes: from the first Monday at least two weeks away, for three months. */
function usualWindow(today: LocalDate): {
  readonly windowStart: LocalDate
  readonly windowEnd: LocalDate
} {
  const soonest = addDays(today, PREPARATION_DAYS)
  const windowStart = addDays(soonest, (7 - weekday(soonest)) % 7)
  return { windowStart, windowEnd: addMonths(windowStart, OPEN_MONTHS) }
}

const WAY_THERE = [
  'publicTransport',
  'firstBusAt',
  'lastBusAt',
  'transportNote',
  'wheelchairAccess',
] as const satisfies readonly OfferField[]

const WELCOME = [
  'tutorName',
  'tutorFunction',
  'tutorEmail',
  'tutorPhone',
  'welcomeName',
  'welcomeFunction',
] as const satisfies readonly OfferField[]

/** What is the same from one offer of a place to the next: how one gets there, and who welcomes to an immersion. */
export function fieldsOfThePlace(kind: OfferKind, known: OfferContent): Partial<OfferFields> {
  const fields = kind === 'immersion' ? [...WELCOME, ...WAY_THERE] : WAY_THERE
  return Object.fromEntries(fields.map((field) => [field, known[field]]))
}

const WRITTEN_OF_A_JOB = [
  'description',
  'needed',
  'plus',
  'benefits',
] as const satisfies readonly OfferField[]

/** What the author wrote of the same job last time: nobody types it twice. */
function fieldsOfSameJob(kind: OfferKind, romeCode: string, known: OfferContent): Partial<OfferFields> {
  if (kind !== 'job' || known.kind !== 'job' || known.romeCode !== romeCode) return {}
  return Object.fromEntries(WRITTEN_OF_A_JOB.map((field) => [field, known[field]]))
}

interface Beginning {
  /** The last offer of the same place, if any. */
  readonly known: OfferContent | null
  readonly today: LocalDate
}

/** Everything that a new offer already says: its job's usual, what the place said last time, an immersion's dates. */
export function firstFields(
  kind: OfferKind,
  romeCode: string,
  { known, today }: Beginning,
): Partial<OfferFields> {
  return {
    ...fieldsOfKind(kind, romeCode),
    ...(known && fieldsOfThePlace(kind, known)),
    ...(known && fieldsOfSameJob(kind, romeCode, known)),
    ...(kind === 'immersion' && { objectives: ['discoverJob', 'confirmProject'], ...usualWindow(today) }),
  }
}
