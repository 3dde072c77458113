import { normaliseEmail } from '~/domain/account/contact'
import type { LegalForm, Workforce } from '~/domain/company/company-kinds'
import { parseSiret, sirenOf } from '~/domain/company/siret'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { makeSignInLink } from '../account/request-sign-in-link'
import { type Context, inTransaction } from '../context'
import { signUpAccount } from './sign-up-account'
import { forgetStaleSignUp, hostTerritory } from './sign-up-place'

export interface SignUpCompanyInput {
  readonly siret: string
  readonly companyName: string
  readonly legalForm: LegalForm
  readonly activity: string
  readonly address: string
  readonly postalCode: string
  readonly communeCode: string
  readonly workforce?: Workforce | undefined
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone?: string | undefined
  readonly jobTitle?: string | undefined
  /** Chosen by the person when the installation serves several territories; else the commune's département tells. */
  readonly territoryId?: string | undefined
}

type SignedUp = { readonly companyId: string; readonly userId: string }

/**
 * Signs a company up: it waits until the owner of the address confirms it, by a button that names the company and
 * whoever wrote the form. Whether the address already has an account is never told. Refuses `siretInvalid`, `siretKnown` (ask to join),
 * `companyHasLeft` (ask to open it again), `communeUnknown`, `noTerritoryHere`.
 */
export async function signUpCompany(
  context: Context,
  input: SignUpCompanyInput,
): Promise<OrRefusal<SignedUp>> {
  if (!may(context.actor, 'company.signUp')) return refuse('notAllowed')
  const siret = parseSiret(input.siret)
  if (!siret) return refuse('siretInvalid')
  const siren = sirenOf(siret)
  return inTransaction<Context['actor'], OrRefusal<SignedUp>>(context, async (tx) => {
    const commune = await tx.db.commune.findUnique({ where: { inseeCode: input.communeCode } })
    if (!commune) return refuse('communeUnknown')
    const territoryId = await hostTerritory(tx, commune.departmentCode, input.territoryId)
    if (isRefused(territoryId)) return territoryId
    // Two sign-ups of one SIREN at once: the second waits here, then finds the first.
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('signUp'), hashtext(${siren}))`
    await forgetStaleSignUp(tx, siret, siren)
    const known = await tx.db.company.findFirst({
      where: { OR: [{ siren, territoryId }, { establishments: { some: { siret } } }] },
      select: { state: true },
    })
    if (known) return refuse(known.state === 'left' ? 'companyHasLeft' : 'siretKnown')

    const email = normaliseEmail(input.email)
    const { firstName, lastName, jobTitle, activity, legalForm, address, postalCode } = input
    const userId = await signUpAccount(tx, email, { firstName, lastName, phone: input.phone ?? null })
    const { latitude, longitude, inseeCode: communeCode, name: city } = commune
    const place = { address, postalCode, city, communeCode, latitude, longitude }
    const hat = { userId, role: 'employer' as const, territoryId, jobTitle: jobTitle ?? null }
    const workforce = input.workforce ?? null
    const company = await tx.db.company.create({
      data: {
        ...{ territoryId, siren, name: input.companyName, legalForm, activity, workforce, createdAt: tx.now },
        signedUpBy: `${firstName} ${lastName}`,
        establishments: { create: { siret, name: input.companyName, headOffice: true, ...place } },
        memberships: { create: { ...hat, createdAt: tx.now } },
      },
      select: { id: true },
    })
    const linkId = await makeSignInLink(tx, userId, undefined)
    const payload = { companyId: company.id, linkId, userId }
    await tx.emit({ type: 'company.signedUp', payload }, { territoryId })
    return { companyId: company.id, userId }
  })
}
