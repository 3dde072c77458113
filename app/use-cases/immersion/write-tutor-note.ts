import { toDateColumn } from '~/database/dates'
import { logFacts } from '~/database/log-facts'
import type { LocalDate } from '~/domain/calendar/local-date'
import { refuseLogDay, type TutorNoteText } from '~/domain/convention/tutor-log'
import type { EmployerActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { refusePrivateText } from '~/domain/person/private-text'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { currentVersion } from '../convention/current-version'
import { heldConvention } from './find-immersion'

export interface TutorNoteInput extends TutorNoteText {
  readonly conventionId: string
  readonly on: LocalDate
  /** The note's revision that the form was made from; 0 when the day was not noted yet. */
  readonly revision: number
}

/**
 * Whoever tutors, or administers the company, notes a day of an immersion, or changes what was noted. Sent twice,
 * written once. Refuses `notAllowed`, `notFound`, `someoneWasFaster`, a private text, and what `refuseLogDay` refuses.
 */
export async function writeTutorNote(
  context: Context,
  { conventionId, on, revision, done, wentWell, toReview }: TutorNoteInput,
): Promise<OrRefusal<{ readonly revision: number }>> {
  if (!may(context.actor, 'convention.followAsHost')) return refuse('notAllowed')
  const problem = refusePrivateText(done, wentWell, toReview)
  if (problem) return problem
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, conventionId)
    if (isRefused(convention)) return convention
    const key = { conventionId_on: { conventionId, on: toDateColumn(on) } }
    const { content } = await currentVersion(tx, convention)
    const stored = await tx.db.tutorNote.findUnique({ where: key })
    const assessments = await tx.db.assessment.count({ where: { conventionId, author: 'host' } })
    const closed = refuseLogDay(logFacts(convention, content, assessments > 0), on, tx.today, stored !== null)
    if (closed) return closed
    const said = { done, wentWell, toReview }
    if (stored && Object.entries(said).every(([part, text]) => stored[part as keyof typeof said] === text)) {
      return { revision: stored.revision }
    }
    if (revision !== (stored?.revision ?? 0)) return refuse('someoneWasFaster')
    const { userId } = tx.actor as EmployerActor
    const { firstName, lastName } = await tx.db.user.findUniqueOrThrow({ where: { id: userId } })
    const name = `${firstName} ${lastName}`
    return tx.db.tutorNote.upsert({
      where: key,
      create: { ...said, conventionId, on: toDateColumn(on), byName: name, writtenAt: tx.now },
      update: { ...said, editedByName: name, editedAt: tx.now, revision: { increment: 1 } },
      select: { revision: true },
    })
  })
}
