/** The morning's summary of what members of companies would rather read once a day. */
import { OPEN_HAT } from '~/database/scope'
import { parisDay, parisInstant } from '~/domain/calendar/local-date'
import { DIGEST_HOUR } from '~/domain/message/preferences'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { dailyDigest } from '~/emails/daily-digest'
import { type Context, inTransaction, type TransactionContext } from '~/use-cases/context'
import { asRecipient, MEMBERS } from './company-members'
import { lettersTo } from './letter'
import { writeMessages } from './write-messages'

const AT_ONCE = 500

/**
 * From seven in the morning in Paris, writes one summary to each member for whom something was kept before that hour.
 * What is written is taken away in the same transaction: two clocks at once, or one killed, tell nothing twice nor lose
 * anything. What comes later waits for the next morning. Returns how many were written.
 */
export async function sendDigests(context: Context): Promise<OrRefusal<{ written: number }>> {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const now = context.ports.clock.now()
  const morning = parisInstant(parisDay(now), DIGEST_HOUR * 60)
  if (now < morning) return { written: 0 }
  const waiting = await context.db.digestItem.groupBy({
    by: ['membershipId'],
    where: { at: { lt: morning } },
    orderBy: { membershipId: 'asc' },
    take: AT_ONCE,
  })
  let written = 0
  for (const { membershipId } of waiting) {
    const done = await inTransaction(context, (tx) => writeDigest(tx, membershipId, morning))
    if (!isRefused(done) && done) written++
  }
  return { written }
}

async function writeDigest(tx: TransactionContext, membershipId: string, morning: Date): Promise<boolean> {
  // Taken and told together: whoever comes second waits here, and finds nothing.
  const items = await tx.db.$queryRaw<{ subject: string; url: string | null; at: Date }[]>`
    delete from "DigestItem" where "membershipId" = ${membershipId}::uuid and "at" < ${morning}::timestamp
    returning "subject", "url", "at"`
  const hat = await tx.db.membership.findFirst({
    where: { AND: [{ id: membershipId }, OPEN_HAT] },
    select: { ...MEMBERS.select, territory: { select: { id: true, name: true } } },
  })
  if (items.length === 0 || !hat) return false
  const lines = [...items].sort((a, b) => a.at.getTime() - b.at.getTime())
  const letters = lettersTo([asRecipient(tx, hat)], hat.territory, 'daily-digest', (to) =>
    dailyDigest({ ...to, lines, url: `${tx.ports.baseUrl}/entreprise` }),
  )
  const cause = `digest:${membershipId}:${tx.today}`
  await writeMessages(
    tx,
    letters.map((letter) => ({ ...letter, cause })),
  )
  return true
}
