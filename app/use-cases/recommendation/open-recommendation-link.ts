/** A personal link of a recommendation: it lets its person read and answer that one thing, without an account. */
import type { LinkedCandidateActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'

/** Who the link's holder is. Reading it changes nothing: a mail scanner may open it. Refuses an unknown or ended link. */
export async function openRecommendationLink(
  context: Context,
  { token }: { readonly token: string },
): Promise<OrRefusal<LinkedCandidateActor>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  const link = await context.db.personalLink.findUnique({
    where: { tokenHash: context.ports.tokens.hash(token) },
    select: {
      purpose: true,
      expiresAt: true,
      revokedAt: true,
      recommendation: { select: { id: true, personId: true } },
    },
  })
  if (!link?.recommendation || link.purpose !== 'recommendation') return refuse('notFound')
  if (link.revokedAt !== null || link.expiresAt <= context.ports.clock.now()) {
    return refuse('recommendationLinkOver')
  }
  const { id, personId } = link.recommendation
  return { role: 'linkedCandidate', personId, recommendationId: id }
}
