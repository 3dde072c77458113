import { conventionsVisibleTo } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** Sends again their personal link to somebody who has not signed the current version. */
export async function resendSignatureLink(
  context: Context,
  input: { readonly conventionId: string; readonly signatoryId: string },
): Promise<OrRefusal<{ readonly sent: true }>> {
  if (!may(context.actor, 'convention.draft')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const convention = await tx.db.convention.findFirst({
      where: { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] },
      include: {
        signatories: {
          where: { id: input.signatoryId, links: { some: { revokedAt: null } } },
          include: { signatures: { select: { version: true } } },
        },
      },
    })
    const signatory = convention?.signatories[0]
    if (!convention || !signatory) return refuse('notFound')
    if (signatory.signatures.some(({ version }) => version === convention.version)) {
      return refuse('conventionAlreadySigned')
    }
    if (convention.state !== 'readyToSign' && convention.state !== 'partlySigned') {
      return refuse('someoneWasFaster')
    }
    const { id: conventionId, signatureReminders, territoryId } = convention
    const payload = { conventionId, signatoryId: signatory.id, count: signatureReminders + 1 }
    await tx.emit({ type: 'convention.signatureReminder', payload }, { territoryId })
    return { sent: true as const }
  })
}
