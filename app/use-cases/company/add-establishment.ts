import { parseSiret, sirenOf } from '~/domain/company/siret'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

interface AddEstablishmentInput {
  readonly siret: string
  readonly name: string
  readonly address: string
  readonly postalCode: string
  readonly communeCode: string
}

/**
 * Adds a place where the company receives people. Its SIRET begins with the company's SIREN (`siretOfAnother`) and
 * nobody has it yet (`siretKnown`); the company's own closed establishment is opened again.
 */
export async function addEstablishment(
  context: Context,
  input: AddEstablishmentInput,
): Promise<OrRefusal<{ establishmentId: string }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  const siret = parseSiret(input.siret)
  if (!siret) return refuse('siretInvalid')
  return inTransaction<Context['actor'], OrRefusal<{ establishmentId: string }>>(context, async (tx) => {
    const company = await tx.db.company.findUniqueOrThrow({
      where: { id: actor.companyId },
      select: { id: true, siren: true },
    })
    if (sirenOf(siret) !== company.siren) return refuse('siretOfAnother')
    const commune = await tx.db.commune.findUnique({ where: { inseeCode: input.communeCode } })
    if (!commune) return refuse('communeUnknown')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('signUp'), hashtext(${company.siren}))`
    const known = await tx.db.establishment.findUnique({ where: { siret } })
    if (known && (known.companyId !== company.id || known.closedAt === null)) return refuse('siretKnown')
    const { name, address, postalCode } = input
    const { latitude, longitude, inseeCode: communeCode, name: city } = commune
    const place = { name, address, postalCode, city, communeCode, latitude, longitude, closedAt: null }
    const establishment = await tx.db.establishment.upsert({
      where: { siret },
      create: { siret, companyId: company.id, ...place },
      update: place,
      select: { id: true },
    })
    return { establishmentId: establishment.id }
  })
}
