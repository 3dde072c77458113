import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'
import { withdrawOpenRecommendations } from './withdraw-open-recommendations'

/** Conventions that somebody still has to sign, run or assess. */
const RUNNING = ['readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing'] as const

interface OnePerson {
  readonly personId: string
}

/**
 * Closes a file: the person is no longer proposed, and what waited for an answer is withdrawn and told. Refuses while
 * a convention is being signed or run.
 */
export async function closePerson(
  context: Context,
  input: OnePerson,
): Promise<OrRefusal<{ readonly withdrawn: number }>> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId, { closedToo: true })
    if (isRefused(person)) return person
    if (person.state === 'closed') return { withdrawn: 0 }
    const running = await tx.db.convention.count({
      where: { personId: person.id, state: { in: [...RUNNING] } },
    })
    if (running > 0) return refuse('personHasConvention')
    await tx.db.person.update({
      where: { id: person.id },
      data: { state: 'closed', revision: { increment: 1 } },
    })
    const withdrawn = await withdrawOpenRecommendations(tx, person.id, 'personUnavailable')
    await auditPerson(tx, person, 'person.closed', { withdrawn })
    return { withdrawn }
  })
}

/** Opens a closed file again; an open one stays as it is. */
export async function reopenPerson(
  context: Context,
  input: OnePerson,
): Promise<OrRefusal<{ readonly reopened: true }>> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId, { closedToo: true })
    if (isRefused(person)) return person
    if (person.state === 'closed') {
      await tx.db.person.update({
        where: { id: person.id },
        // Waiting starts again: the months of the closed file are not a wait for a proposal.
        data: { state: 'active', waitingSince: tx.now, revision: { increment: 1 } },
      })
      await auditPerson(tx, person, 'person.reopened')
    }
    return { reopened: true } as const
  })
}
