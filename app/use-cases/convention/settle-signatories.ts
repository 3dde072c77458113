/** The people who sign a convention, kept in step with its content; each has a personal link. */

import { addDays, type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import { contactsOf } from '~/domain/convention/contacts'
import type { ConventionContent } from '~/domain/convention/content'
import type { SignatoryRole } from '~/domain/convention/signatories'
import { signatureLinkId } from '~/domain/convention/signature-link'
import type { TransactionContext } from '../context'

/** Days after the planned end during which a link still opens the document. */
const LINK_DAYS_AFTER_END = 30

/**
 * Writes the signatories that a content needs: new ones get a link, changed ones a new name and address, those no
 * longer needed lose their link (their row stays while a signature of an earlier version names it).
 */
export async function settleSignatories(
  tx: TransactionContext,
  conventionId: string,
  content: ConventionContent,
  accounts: Partial<Record<SignatoryRole, string | null>>,
): Promise<void> {
  const needed = contactsOf(content)
  const roles = needed.map(([role]) => role)
  await tx.db.personalLink.updateMany({
    where: { signatory: { conventionId, role: { notIn: roles } } },
    data: { revokedAt: tx.now },
  })
  await tx.db.signatory.deleteMany({
    where: { conventionId, role: { notIn: roles }, signatures: { none: {} } },
  })
  for (const [role, contact] of needed) {
    const data = {
      name: contact.name,
      function: contact.function ?? null,
      email: contact.email?.toLowerCase() ?? null,
      phone: contact.phone ?? null,
      userId: accounts[role] ?? null,
    }
    const signatory = await tx.db.signatory.upsert({
      where: { conventionId_role: { conventionId, role } },
      create: { conventionId, role, ...data },
      update: data,
    })
    if (role !== 'prescriber') await linkFor(tx, signatory, content.period.endDate)
  }
}

/** The link of one signatory; those sent to an address that is no longer theirs stop opening. */
async function linkFor(
  tx: TransactionContext,
  signatory: { id: string; email: string | null; phone: string | null },
  endDate: LocalDate,
): Promise<void> {
  const { tokens } = tx.ports
  const tokenHash = tokens.hash(tokens.derive('signature', signatureLinkId(signatory)))
  const expiresAt = parisInstant(addDays(endDate, LINK_DAYS_AFTER_END))
  await tx.db.personalLink.updateMany({
    where: { signatoryId: signatory.id, tokenHash: { not: tokenHash }, revokedAt: null },
    data: { revokedAt: tx.now },
  })
  await tx.db.personalLink.upsert({
    where: { tokenHash },
    create: { tokenHash, purpose: 'signature', signatoryId: signatory.id, expiresAt },
    update: { expiresAt, revokedAt: null },
  })
}
