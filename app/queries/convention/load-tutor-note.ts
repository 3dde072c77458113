/** The page on which a day of an immersion is noted. */
import type { Db } from '~/database/client'
import { logFacts } from '~/database/log-facts'
import { tutorNotesVisibleTo } from '~/database/tutor-notes-scope'
import { frenchNearDate } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { refuseLogDay, workedDays } from '~/domain/convention/tutor-log'
import type { Actor } from '~/domain/permissions/actor'
import { refusalSentence } from '~/domain/refusal-sentences'
import { loadConventionFile } from './load-convention-file'
import { describeNote } from './load-tutor-log'

/**
 * What the form starts from: what is noted of that day already, and what the last note said to look at again. Null for
 * a convention that the viewer does not find, and for a day that is not one of the immersion's.
 */
export async function loadTutorNote(db: Db, viewer: Actor, conventionId: string, on: LocalDate, now: Date) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, lists, draft } = file
  const rows = await db.tutorNote.findMany({
    where: { AND: [tutorNotesVisibleTo(viewer), { conventionId }] },
    orderBy: { on: 'asc' },
  })
  const today = parisDay(now)
  const notes = rows.map((each) => ({ ...describeNote(each, today), revision: each.revision }))
  const own = notes.find((each) => each.on === on)
  const facts = logFacts(
    row,
    draft,
    lists.assessments.some(({ author }) => author === 'host'),
  )
  const days = workedDays(facts)
  if (!own && !days.includes(on)) return null
  const closed = refuseLogDay(facts, on, today, own !== undefined)
  const before = notes.filter((each) => each.on < on).at(-1)
  return {
    id: row.id,
    firstName: lists.person.firstName,
    job: draft.purpose?.object ?? lists.offer.title,
    on,
    day: frenchNearDate(on, today),
    isToday: on === today,
    /** « jour 3 sur 10 »; null for a day that is no longer one of the immersion's. */
    number: days.includes(on) ? days.indexOf(on) + 1 : null,
    count: days.length,
    note: own ?? null,
    revision: own?.revision ?? 0,
    lastToReview: before?.toReview ? { day: before.day, text: before.toReview } : null,
    closed: closed ? refusalSentence(closed) : null,
  }
}
