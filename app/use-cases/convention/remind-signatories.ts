import { toDateColumn, toLocalDate } from '~/database/dates'
import { parisDay } from '~/domain/calendar/local-date'
import { isSignatureReminderDue } from '~/domain/convention/deadlines'
import { may } from '~/domain/permissions/permissions'
import { type Context, inTransaction } from '../context'

const BATCH = 200

/**
 * Reminds those who have not signed: 2 and 4 working days after sending, and the eve of the first day. The count of
 * reminders is raised conditionally, so that two workers remind once. Returns how many conventions were reminded.
 */
export async function remindSignatories(context: Context): Promise<number> {
  if (!may(context.actor, 'clock.tick')) return 0
  const now = context.ports.clock.now()
  let reminded = 0
  let after: string | undefined
  do {
    const waiting = await waitingAfter(context, now, after)
    for (const row of waiting) if (await remind(context, row, now)) reminded += 1
    after = waiting.length === BATCH ? waiting.at(-1)?.id : undefined
  } while (after)
  return reminded
}

type Waiting = Awaited<ReturnType<typeof waitingAfter>>[number]

/** By batches over all of them: the oldest, reminded already, must not hide the others. */
function waitingAfter(context: Context, now: Date, after: string | undefined) {
  return context.db.convention.findMany({
    where: {
      state: { in: ['readyToSign', 'partlySigned'] },
      startDate: { gt: toDateColumn(parisDay(now)) },
      ...(after && { id: { gt: after } }),
    },
    include: { signatories: { where: { links: { some: { revokedAt: null } } } }, signatures: true },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
}

async function remind(context: Context, row: Waiting, now: Date): Promise<boolean> {
  const { signatureReminders, sentToSignatureAt, version, territoryId } = row
  if (!sentToSignatureAt) return false
  if (!isSignatureReminderDue(sentToSignatureAt, toLocalDate(row.startDate), signatureReminders, now))
    return false
  const signed = row.signatures.filter((each) => each.version === version).map((each) => each.signatoryId)
  const told = await inTransaction(context, async (tx) => {
    const { count } = await tx.db.convention.updateMany({
      where: { id: row.id, signatureReminders, state: row.state, version },
      data: { signatureReminders: { increment: 1 } },
    })
    if (count === 0) return false
    for (const { id: signatoryId } of row.signatories.filter(({ id }) => !signed.includes(id))) {
      const payload = { conventionId: row.id, signatoryId, count: signatureReminders + 1 }
      await tx.emit({ type: 'convention.signatureReminder', payload }, { territoryId })
    }
    return true
  })
  return told === true
}
