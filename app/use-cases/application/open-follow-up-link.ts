/** A personal link of a follow-up: one question, asked of one side, answered without an account. */
import type { LinkedFollowUpActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'

/** Who the link's holder is. Reading it changes nothing: a mail scanner may open it. Refuses an unknown or ended link. */
export async function openFollowUpLink(
  context: Context,
  { token }: { readonly token: string },
): Promise<OrRefusal<LinkedFollowUpActor>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  const { tokens, clock } = context.ports
  const link = await context.db.personalLink.findUnique({ where: { tokenHash: tokens.hash(token) } })
  if (!link?.followUpId || link.purpose !== 'followUp') return refuse('notFound')
  if (link.revokedAt !== null || link.expiresAt <= clock.now()) return refuse('followUpLinkOver')
  return { role: 'linkedFollowUp', followUpId: link.followUpId }
}
