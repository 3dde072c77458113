import { toDateColumn, toLocalDateOrNull } from '~/database/dates'
import { addDays, parisDay } from '~/domain/calendar/local-date'
import { dueExpiryNotice } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '~/use-cases/context'

/** The earliest reminder that a territory may choose, in days before the end. */
const EARLIEST_REMINDER_DAYS = 60
const AT_ONCE = 200

/**
 * Tells the authors of offers that end soon (7 days and 1 day before, by default), then that they have ended. Each
 * notice once, whatever the number of clocks that run. Returns how many were told.
 */
export async function announceExpiringOffers(context: Context): Promise<OrRefusal<{ announced: number }>> {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const today = parisDay(context.ports.clock.now())
  let announced = 0
  let after: string | undefined
  do {
    const offers = await context.db.offer.findMany({
      where: {
        state: { in: ['published', 'paused'] },
        expiresOn: { lte: toDateColumn(addDays(today, EARLIEST_REMINDER_DAYS)) },
        OR: [{ expiryNotice: null }, { expiryNotice: { gt: 0 } }],
        ...(after && { id: { gt: after } }),
      },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      include: { territory: { select: { settings: true } } },
    })
    for (const offer of offers) {
      const { state, expiryNotice, expiresOn, territoryId } = offer
      const facts = { state, expiryNotice, expiresOn: toLocalDateOrNull(expiresOn) }
      const days = dueExpiryNotice(facts, today, parseSettings(offer.territory.settings))
      if (days === undefined) continue
      const told = await inTransaction(context, async (tx) => {
        const { count } = await tx.db.offer.updateMany({
          where: { id: offer.id, state, expiryNotice, expiresOn },
          data: { expiryNotice: days },
        })
        if (count === 0) return refuse('someoneWasFaster')
        const payload = { offerId: offer.id }
        if (days === 0) await tx.emit({ type: 'offer.expired', payload }, { territoryId })
        else await tx.emit({ type: 'offer.expiring', payload: { ...payload, days } }, { territoryId })
      })
      if (!isRefused(told)) announced++
    }
    after = offers.length === AT_ONCE ? offers.at(-1)?.id : undefined
  } while (after)
  return { announced }
}
