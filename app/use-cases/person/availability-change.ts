import { toDateColumn } from '~/database/dates'
import { Prisma } from '~/database/generated/client'
import type { SectionFields } from '~/domain/person/section-fields'
import { type OrRefusal, refuse } from '~/domain/refusal'

/** What the hours and dates of a person become in the database. Refuses an end before its start. */
export function availabilityChange(
  fields: SectionFields['availability'],
): OrRefusal<Prisma.PersonUncheckedUpdateInput> {
  const { availability, availableFrom, availableUntil, maxWeeklyMinutes } = fields
  if (availableFrom && availableUntil && availableUntil < availableFrom) {
    return refuse('personAvailabilityBackwards')
  }
  return {
    // JSON columns hold plain data: ranges are copied out of their read-only lists.
    availability: availability
      ? { days: availability.days.map((day) => day.map(({ start, end }) => ({ start, end }))) }
      : Prisma.DbNull,
    maxWeeklyMinutes,
    availableFrom: availableFrom && toDateColumn(availableFrom),
    availableUntil: availableUntil && toDateColumn(availableUntil),
  }
}
