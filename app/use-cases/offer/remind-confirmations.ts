import { parisDay } from '~/domain/calendar/local-date'
import { dueConfirmationNotice } from '~/domain/offer/confirmation'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'

const AT_ONCE = 200

/**
 * Reminds the companies that did not confirm in time what was entered for them, then tells the referents. Each notice
 * once, whatever the number of clocks that run. Returns how many were given.
 */
export async function remindConfirmations(context: Context): Promise<OrRefusal<{ told: number }>> {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const today = parisDay(context.ports.clock.now())
  const waiting = await context.db.offer.findMany({
    where: { state: 'toConfirm', confirmationAskedAt: { not: null }, confirmationNotice: { lt: 2 } },
    orderBy: { confirmationAskedAt: 'asc' },
    take: AT_ONCE,
    select: { id: true, territoryId: true, confirmationAskedAt: true, confirmationNotice: true },
  })
  let told = 0
  for (const { id: offerId, territoryId, confirmationAskedAt, confirmationNotice } of waiting) {
    if (!confirmationAskedAt) continue
    const due = dueConfirmationNotice(parisDay(confirmationAskedAt), confirmationNotice, today)
    if (due === undefined) continue
    const done = await inTransaction(context, async (tx) => {
      const { count } = await tx.db.offer.updateMany({
        where: { id: offerId, state: 'toConfirm', confirmationAskedAt, confirmationNotice },
        data: { confirmationNotice: due },
      })
      if (count === 0) return refuse('someoneWasFaster')
      if (due === 1) {
        const payload = { offerId, reminder: true }
        await tx.emit({ type: 'offer.confirmationAsked', payload }, { territoryId })
      } else await tx.emit({ type: 'offer.confirmationSilent', payload: { offerId } }, { territoryId })
    })
    if (!isRefused(done)) told++
  }
  return { told }
}
