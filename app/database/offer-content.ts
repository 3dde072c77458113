/** The bridge between an offer's columns and what its author writes, in the domain's types. */
import { isJobContract } from '~/domain/job/contracts'
import { isPayPeriod } from '~/domain/job/pay'
import { type JobTerms, NO_TERMS } from '~/domain/job/terms'
import type { OfferContent, OfferFields } from '~/domain/offer/content'
import type { OfferKind } from '~/domain/offer/public-status'
import { romeSector } from '~/domain/referential/rome'
import { isRefused } from '~/domain/refusal'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import { toDateColumn, toLocalDateOrNull } from './dates'
import { Prisma } from './generated/client'

/** The columns that every kind has. */
const SHARED = {
  romeCode: true,
  establishmentId: true,
  title: true,
  description: true,
  skills: true,
  softSkills: true,
  objectives: true,
  places: true,
  windowStart: true,
  windowEnd: true,
  preferredDays: true,
  schedule: true,
  tutorName: true,
  tutorFunction: true,
  tutorEmail: true,
  tutorPhone: true,
  welcomeName: true,
  welcomeFunction: true,
  conditions: true,
  conditionsNote: true,
  equipment: true,
  equipmentNote: true,
  licences: true,
  frenchLevel: true,
  whatToBring: true,
  publicTransport: true,
  firstBusAt: true,
  lastBusAt: true,
  transportNote: true,
  wheelchairAccess: true,
} as const satisfies Prisma.OfferSelect

/** What `contentOf` reads. */
export const OFFER_CONTENT = {
  ...SHARED,
  kind: true,
  weeklyMinutes: true,
  job: true,
} as const satisfies Prisma.OfferSelect

type ContentRow = Prisma.OfferGetPayload<{ select: typeof OFFER_CONTENT }>

/** A stored week; null when nothing readable is stored. */
export function storedSchedule(json: unknown): WeekSchedule | null {
  if (json === null) return null
  const schedule = parseSchedule(json)
  return isRefused(schedule) ? null : schedule
}

/** What the author of a stored offer wrote; columns of other concerns are left out. */
export function contentOf(row: ContentRow): OfferContent {
  const fields = Object.keys(SHARED) as (keyof typeof SHARED)[]
  const kept = Object.fromEntries(fields.map((field) => [field, row[field]]))
  const dated = {
    ...kept,
    windowStart: toLocalDateOrNull(row.windowStart),
    windowEnd: toLocalDateOrNull(row.windowEnd),
    schedule: storedSchedule(row.schedule),
  }
  const terms = row.kind === 'job' ? termsOf(row) : {}
  return { ...dated, ...terms, kind: row.kind } as unknown as OfferContent
}

/** The terms of a stored job; a code that is no longer known is asked again. */
export function termsOf(row: Pick<ContentRow, 'job' | 'weeklyMinutes'>): JobTerms {
  const { contract, payPeriod, ...job } = row.job ?? { ...NO_TERMS }
  const { contractMonths, payMin, payMax, needed, plus, benefits, immersionFirst } = job
  return {
    ...{ contractMonths, payMin, payMax, needed, plus, benefits, immersionFirst },
    contract: isJobContract(contract) ? contract : null,
    payPeriod: isPayPeriod(payPeriod) ? payPeriod : null,
    weeklyMinutes: row.weeklyMinutes,
  }
}

/** The fields given as columns of `Offer`: the sector follows the job; the weekly minutes follow the hours, but for a job. */
export function columnsOf(
  kind: OfferKind,
  content: Partial<OfferFields>,
): Prisma.OfferUncheckedUpdateManyInput {
  const { windowStart, windowEnd, schedule, weeklyMinutes: said, ...rest } = content
  const {
    contract,
    contractMonths,
    payMin,
    payMax,
    payPeriod,
    needed,
    plus,
    benefits,
    immersionFirst,
    ...own
  } = rest
  const { skills, softSkills, objectives, conditions, equipment, licences, ...plain } = own
  const lists = { skills, softSkills, objectives, conditions, equipment, licences }
  return {
    ...plain,
    ...Object.fromEntries(Object.entries(lists).flatMap(([key, list]) => (list ? [[key, [...list]]] : []))),
    ...(content.romeCode !== undefined && { sector: romeSector(content.romeCode) ?? 'construction' }),
    ...(windowStart !== undefined && { windowStart: windowStart && toDateColumn(windowStart) }),
    ...(windowEnd !== undefined && { windowEnd: windowEnd && toDateColumn(windowEnd) }),
    ...(schedule !== undefined && scheduleColumns(kind, schedule)),
    ...(said !== undefined && { weeklyMinutes: said }),
  }
}

/** The fields given that are columns of `JobTerms`. */
export function termColumnsOf(content: Partial<OfferFields>) {
  const { contract, contractMonths, payMin, payMax, payPeriod, immersionFirst } = content
  const { needed, plus, benefits } = content
  const plain = { contract, contractMonths, payMin, payMax, payPeriod, immersionFirst }
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(needed && { needed: [...needed] }),
    ...(plus && { plus: [...plus] }),
    ...(benefits && { benefits: [...benefits] }),
  } satisfies Prisma.JobTermsUpdateWithoutOfferInput
}

function scheduleColumns(kind: OfferKind, schedule: WeekSchedule | null) {
  const minutes = kind === 'job' ? {} : { weeklyMinutes: schedule && weeklyMinutes(schedule) }
  if (schedule === null) return { schedule: Prisma.DbNull, ...minutes }
  return { schedule: schedule as unknown as Prisma.InputJsonObject, ...minutes }
}
