/** Which signatories have an account here: they may also sign when signed in. */
import type { ConventionContent } from '~/domain/convention/content'
import type { SignatoryRole } from '~/domain/convention/signatories'
import type { TransactionContext } from '../context'

/** The person's own account, their support referent's, and the member of the company who represents it. */
export async function accountsOf(
  tx: Pick<TransactionContext, 'db'>,
  convention: { readonly personId: string; readonly companyId: string },
  content: ConventionContent,
): Promise<Partial<Record<SignatoryRole, string | null>>> {
  const person = await tx.db.person.findUniqueOrThrow({
    where: { id: convention.personId },
    select: { userId: true, supportReferentId: true, supportReferent: { select: { email: true } } },
  })
  const email = content.host.representative.email?.toLowerCase()
  const host = email
    ? await tx.db.membership.findFirst({
        where: { companyId: convention.companyId, endedAt: null, user: { email } },
        select: { userId: true },
      })
    : null
  const adviserIsReferent = content.support.adviser.email?.toLowerCase() === person.supportReferent.email
  return {
    beneficiary: person.userId,
    hostRepresentative: host?.userId ?? null,
    supportAdviser: adviserIsReferent ? person.supportReferentId : null,
  }
}
