import type { SignatoryActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'

/** Who a signature link stands for. Refuses one that is unknown, replaced or out of date, without saying which. */
export async function openSignatureLink(
  context: Context,
  input: { readonly token: string },
): Promise<OrRefusal<SignatoryActor>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  const link = await context.db.personalLink.findUnique({
    where: { tokenHash: context.ports.tokens.hash(input.token) },
    select: { expiresAt: true, revokedAt: true, signatory: { select: { id: true, conventionId: true } } },
  })
  if (!link?.signatory || link.revokedAt || link.expiresAt <= context.ports.clock.now()) {
    return refuse('conventionLinkOver')
  }
  return { role: 'signatory', signatoryId: link.signatory.id, conventionId: link.signatory.conventionId }
}
