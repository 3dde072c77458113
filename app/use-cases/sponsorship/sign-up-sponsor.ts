import { normaliseEmail } from '~/domain/account/contact'
import { MAX_WAITING_LINKS } from '~/domain/account/lifetimes'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { refuseProfile, type SponsorProfile } from '~/domain/sponsorship/profile'
import { sponsorTransition } from '~/domain/sponsorship/states'
import { makeSignInLink } from '../account/request-sign-in-link'
import { signUpAccount } from '../company/sign-up-account'
import { hostTerritory } from '../company/sign-up-place'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { profileColumns } from './sponsor-columns'

export interface SignUpSponsorInput {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone?: string | undefined
  readonly communeCode: string
  readonly profile: SponsorProfile
  /** They come from the company of the employer who fills the form. */
  readonly fromCompany: boolean
  readonly territoryId?: string | undefined
}

/**
 * Signs a sponsor up: nothing is shown to a referent before the owner of the address has read it and said that it is
 * theirs. Somebody who is a sponsor already is only sent a link to their space; which of the two is never told.
 * Refuses what the profile lacks, `communeUnknown`, `noTerritoryHere`.
 */
export async function signUpSponsor(
  context: Context,
  input: SignUpSponsorInput,
): Promise<OrRefusal<{ asked: true }>> {
  const { actor } = context
  if (!may(actor, 'sponsor.signUp')) return refuse('notAllowed')
  const [problem] = refuseProfile(input.profile)
  if (problem) return problem
  return inTransaction<Context['actor'], OrRefusal<{ asked: true }>>(context, async (tx) => {
    const commune = await tx.db.commune.findUnique({ where: { inseeCode: input.communeCode } })
    if (!commune) return refuse('communeUnknown')
    const company = input.fromCompany && actor.role === 'employer' ? actor : undefined
    const territoryId =
      company?.territoryId ?? (await hostTerritory(tx, commune.departmentCode, input.territoryId))
    if (isRefused(territoryId)) return territoryId
    const email = normaliseEmail(input.email)
    // Two sign-ups of one address at once: the second waits here, then finds the first.
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('sponsor'), hashtext(${email}))`
    const { firstName, lastName } = input
    const userId = await signUpAccount(tx, email, { firstName, lastName, phone: input.phone ?? null })
    const sponsorId = await writeSponsor(tx, {
      ...profileColumns(input.profile, commune),
      ...{ userId, territoryId, companyId: company?.companyId ?? null, createdAt: tx.now },
    })
    const waiting = await tx.db.signInLink.count({
      where: { userId, usedAt: null, expiresAt: { gt: tx.now } },
    })
    if (waiting >= MAX_WAITING_LINKS) return { asked: true as const }
    const linkId = await makeSignInLink(tx, userId, '/parrain')
    await tx.emit({ type: 'sponsor.signedUp', payload: { sponsorId, linkId, userId } }, { territoryId })
    return { asked: true as const }
  })
}

type Columns = ReturnType<typeof profileColumns> & {
  readonly userId: string
  readonly territoryId: string
  readonly companyId: string | null
  readonly createdAt: Date
}

/** A new sponsor, or one that had left or was never confirmed; a sponsor who is here keeps what they said. */
async function writeSponsor(tx: TransactionContext, columns: Columns): Promise<string> {
  const { userId, territoryId } = columns
  const known = await tx.db.sponsor.findUnique({ where: { userId }, select: { id: true, state: true } })
  if (!known) {
    const hat = { userId, role: 'sponsor' as const, territoryId, createdAt: tx.now }
    const made = await tx.db.sponsor.create({
      data: { ...columns, memberships: { create: hat } },
      select: { id: true },
    })
    return made.id
  }
  const returns = sponsorTransition(known.state, 'return', 'visitor')
  if (returns || known.state === 'pendingConfirmation') {
    await tx.db.sponsor.update({
      where: { id: known.id },
      data: { ...columns, state: 'pendingConfirmation', revision: { increment: 1 } },
    })
    const worn = { userId, role: 'sponsor' as const, sponsorId: known.id, endedAt: null }
    if ((await tx.db.membership.count({ where: worn })) === 0) {
      await tx.db.membership.create({ data: { ...worn, territoryId, createdAt: tx.now } })
    }
  }
  return known.id
}
