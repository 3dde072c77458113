import { normaliseEmail } from '~/domain/account/contact'
import { MAX_WAITING_LINKS } from '~/domain/account/lifetimes'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { refuseProfile, type SponsorProfile } from '~/domain/sponsorship/profile'
import { makeSignInLink } from '../account/request-sign-in-link'
import { signUpAccount } from '../company/sign-up-account'
import { hostTerritory } from '../company/sign-up-place'
import { type Context, inTransaction } from '../context'
import { profileColumns } from './sponsor-columns'
import { writeSponsor } from './write-sponsor'

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
