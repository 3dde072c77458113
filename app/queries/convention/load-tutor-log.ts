/** What whoever tutors noted of an immersion, day by day, for those who may read it. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { tutorNotesVisibleTo } from '~/database/tutor-notes-scope'
import { frenchNearDate, frenchTime } from '~/domain/calendar/french'
import { type LocalDate, parisDay, parisMinutes } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'

/** A day noted, as every page shows it. */
export interface ShownNote {
  readonly on: LocalDate
  /** « lundi 8 mars ». */
  readonly day: string
  readonly done: string
  readonly wentWell: string | null
  readonly toReview: string | null
  /** Who wrote it and when, then who changed it last. */
  readonly written: { readonly by: string; readonly at: string }
  readonly edited: { readonly by: string; readonly at: string } | null
}

/** The days noted, the oldest first: one query; none for whoever may not read them. */
export async function loadTutorLog(
  db: Db,
  viewer: Actor,
  conventionId: string,
  now: Date,
): Promise<ShownNote[]> {
  const rows = await db.tutorNote.findMany({
    where: { AND: [tutorNotesVisibleTo(viewer), { conventionId }] },
    orderBy: { on: 'asc' },
  })
  return rows.map((row) => describeNote(row, parisDay(now)))
}

export function describeNote(row: Prisma.TutorNoteGetPayload<object>, today: LocalDate): ShownNote {
  const { done, wentWell, toReview, byName, editedByName, editedAt } = row
  const on = toLocalDate(row.on)
  return {
    ...{ on, day: frenchNearDate(on, today), done, wentWell, toReview },
    written: { by: byName, at: said(row.writtenAt, on, today) },
    edited: editedByName && editedAt ? { by: editedByName, at: said(editedAt, on, today) } : null,
  }
}

/** « à 17 h 05 » on the day itself, « mardi 9 mars à 8 h 30 » later. */
function said(at: Date, on: LocalDate, today: LocalDate): string {
  const time = `à ${frenchTime(parisMinutes(at))}`
  return parisDay(at) === on ? time : `${frenchNearDate(parisDay(at), today)} ${time}`
}
