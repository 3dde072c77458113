/** A personal link of an offer to confirm: it lets one member of the company read and answer that one thing. */
import { OPEN_HAT, whoMay } from '~/database/scope'
import type { EmployerActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import type { Context } from '~/use-cases/context'

/**
 * Who the link's holder is, and the offer it opens. Reading it changes nothing: a mail scanner may open it. Refuses a
 * link that is unknown, answered or out of date, and one of somebody who has left the company.
 */
export async function openConfirmationLink(
  context: Context,
  { token }: { readonly token: string },
): Promise<OrRefusal<{ readonly holder: EmployerActor; readonly offerId: string }>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  const link = await context.db.personalLink.findFirst({
    where: {
      tokenHash: context.ports.tokens.hash(token),
      purpose: 'offerConfirmation',
      revokedAt: null,
      expiresAt: { gt: context.ports.clock.now() },
      membership: { AND: [{ role: 'employer' }, OPEN_HAT, whoMay('offer.write')] },
    },
    select: { offerId: true, membership: { include: HAT_WITH } },
  })
  const { membership, offerId } = link ?? {}
  const holder = membership && actorOf(membership)
  if (holder?.role !== 'employer' || !offerId) return refuse('offerLinkOver')
  return { holder, offerId }
}
