/** The questions of a hire: asked on their day, reminded once. */
import { toDateColumn } from '~/database/dates'
import { FOLLOW_UP_LINK_DAYS, followUpReminderDay } from '~/domain/application/follow-ups'
import { addDays, parisDay, parisInstant } from '~/domain/calendar/local-date'
import type { Context, TransactionContext } from '../context'
import { BATCH } from './each-batch'

const STILL_HIRED = { application: { state: 'hired', endedOn: null } } as const
const WITH_TERRITORY = { application: { select: { territoryId: true } } } as const

/** Questions whose day came. */
export function followUpsToAsk({ db, ports }: Context) {
  const dueOn = { lte: toDateColumn(parisDay(ports.clock.now())) }
  return db.hireFollowUp.findMany({
    where: { askedAt: null, answeredAt: null, dueOn, ...STILL_HIRED },
    include: WITH_TERRITORY,
    take: BATCH,
  })
}

type Row = Awaited<ReturnType<typeof followUpsToAsk>>[number]

/** Asks one side, once, by a link that answers without an account. */
export async function askFollowUp(
  tx: TransactionContext,
  { id: followUpId, application }: Row,
): Promise<boolean> {
  const { count } = await tx.db.hireFollowUp.updateMany({
    where: { id: followUpId, askedAt: null },
    data: { askedAt: tx.now },
  })
  if (count === 0) return false
  const { tokens } = tx.ports
  const expiresAt = parisInstant(addDays(tx.today, FOLLOW_UP_LINK_DAYS))
  const tokenHash = tokens.hash(tokens.derive('followUp', followUpId))
  await tx.db.personalLink.create({
    data: { tokenHash, purpose: 'followUp', followUpId, createdAt: tx.now, expiresAt },
  })
  const { territoryId } = application
  await tx.emit({ type: 'hire.followUpAsked', payload: { followUpId, reminder: false } }, { territoryId })
  return true
}

/** Asked long enough ago; read a little wide, then by working days. */
export async function followUpsToRemind({ db, ports }: Context): Promise<Row[]> {
  const now = ports.clock.now()
  const rows = await db.hireFollowUp.findMany({
    where: {
      ...{ answeredAt: null, remindedAt: null, ...STILL_HIRED },
      askedAt: {
        lt: parisInstant(addDays(parisDay(now), -5)),
        gt: parisInstant(addDays(parisDay(now), -30)),
      },
    },
    include: WITH_TERRITORY,
    orderBy: { askedAt: 'asc' },
    take: BATCH,
  })
  return rows.filter(({ askedAt }) => askedAt && parisDay(now) >= followUpReminderDay(parisDay(askedAt)))
}

/** Asks once more, and never again. */
export async function remindFollowUp(
  tx: TransactionContext,
  { id: followUpId, application }: Row,
): Promise<boolean> {
  const { count } = await tx.db.hireFollowUp.updateMany({
    where: { id: followUpId, remindedAt: null, answeredAt: null },
    data: { remindedAt: tx.now },
  })
  const { territoryId } = application
  const payload = { followUpId, reminder: true }
  if (count > 0) await tx.emit({ type: 'hire.followUpAsked', payload }, { territoryId })
  return count > 0
}
