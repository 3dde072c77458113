/** The bridge between an offer's columns and what its author writes, in the domain's types. */
import type { OfferContent } from '~/domain/offer/content'
import { romeSector } from '~/domain/referential/rome'
import { isRefused } from '~/domain/refusal'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import { toDateColumn, toLocalDateOrNull } from './dates'
import { Prisma } from './generated/client'

/** The columns that `contentOf` reads. */
export const OFFER_CONTENT = {
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

type ContentRow = Prisma.OfferGetPayload<{ select: typeof OFFER_CONTENT }>

/** A stored week; null when nothing readable is stored. */
export function storedSchedule(json: unknown): WeekSchedule | null {
  if (json === null) return null
  const schedule = parseSchedule(json)
  return isRefused(schedule) ? null : schedule
}

/** What the author of a stored offer wrote; columns of other concerns are left out. */
export function contentOf(row: ContentRow): OfferContent {
  const fields = Object.keys(OFFER_CONTENT) as (keyof ContentRow)[]
  const kept = Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as OfferContent
  return {
    ...kept,
    windowStart: toLocalDateOrNull(row.windowStart),
    windowEnd: toLocalDateOrNull(row.windowEnd),
    schedule: storedSchedule(row.schedule),
  }
}

/** The columns of the fields given; the sector follows the job, and the weekly minutes follow the hours. */
export function columnsOf(content: Partial<OfferContent>): Prisma.OfferUncheckedUpdateManyInput {
  const { windowStart, windowEnd, schedule, ...rest } = content
  const { skills, softSkills, objectives, conditions, equipment, licences, ...plain } = rest
  const lists = { skills, softSkills, objectives, conditions, equipment, licences }
  return {
    ...plain,
    ...Object.fromEntries(Object.entries(lists).flatMap(([key, list]) => (list ? [[key, [...list]]] : []))),
    ...(content.romeCode !== undefined && { sector: romeSector(content.romeCode) ?? 'construction' }),
    ...(windowStart !== undefined && { windowStart: windowStart && toDateColumn(windowStart) }),
    ...(windowEnd !== undefined && { windowEnd: windowEnd && toDateColumn(windowEnd) }),
    ...(schedule !== undefined && scheduleColumns(schedule)),
  }
}

function scheduleColumns(schedule: WeekSchedule | null) {
  if (schedule === null) return { schedule: Prisma.DbNull, weeklyMinutes: null }
  return { schedule: schedule as unknown as Prisma.InputJsonObject, weeklyMinutes: weeklyMinutes(schedule) }
}
