import { normaliseEmail } from '~/domain/account/contact'
import { parseSiret, sirenOf } from '~/domain/company/siret'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

interface RequestToJoinInput {
  readonly siret: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly jobTitle?: string | undefined
  readonly message?: string | undefined
}

/**
 * Asks the members of a company that is already here to let somebody in. Asked twice while the first waits, it is
 * asked once; a member who asks is answered the same. Refuses `siretInvalid`, `notFound` (no such company yet).
 */
export async function requestToJoin(
  context: Context,
  input: RequestToJoinInput,
): Promise<OrRefusal<{ asked: true }>> {
  if (!may(context.actor, 'company.signUp')) return refuse('notAllowed')
  const siret = parseSiret(input.siret)
  if (!siret) return refuse('siretInvalid')
  return inTransaction<Context['actor'], OrRefusal<{ asked: true }>>(context, async (tx) => {
    const company = await tx.db.company.findFirst({
      where: {
        state: { not: 'left' },
        OR: [{ establishments: { some: { siret } } }, { siren: sirenOf(siret) }],
      },
      orderBy: { createdAt: 'asc' },
      select: { id: true, territoryId: true },
    })
    if (!company) return refuse('notFound')
    // The same person asking twice at once is asked once.
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('join'), hashtext(${company.id}))`
    const email = normaliseEmail(input.email)
    const already =
      (await tx.db.joinRequest.count({ where: { companyId: company.id, email, state: 'pending' } })) +
      (await tx.db.membership.count({ where: { companyId: company.id, endedAt: null, user: { email } } }))
    if (already > 0) return { asked: true as const }
    const { firstName, lastName } = input
    const request = await tx.db.joinRequest.create({
      data: {
        companyId: company.id,
        email,
        firstName,
        lastName,
        jobTitle: input.jobTitle ?? null,
        message: input.message ?? null,
        createdAt: tx.now,
      },
      select: { id: true },
    })
    await tx.emit(
      { type: 'company.joinRequested', payload: { joinRequestId: request.id } },
      { territoryId: company.territoryId },
    )
    return { asked: true as const }
  })
}
