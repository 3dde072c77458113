import type { Prisma } from '~/database/generated/client'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

/** The territory of a new company: the one it chose, else its département's, else the only one there is. */
export async function hostTerritory(
  tx: TransactionContext,
  departmentCode: string,
  chosenId: string | undefined,
): Promise<OrRefusal<string>> {
  const territories = await tx.db.territory.findMany({
    select: { id: true, departmentCode: true },
    take: 200,
  })
  const chosen = territories.find(({ id }) => id === chosenId)
  const ofDepartment = territories.filter((territory) => territory.departmentCode === departmentCode)
  const only = territories.length === 1 ? territories[0] : undefined
  const found = chosen ?? (ofDepartment.length === 1 ? ofDepartment[0] : undefined) ?? only
  return found ? found.id : refuse('noTerritoryHere')
}

const STALE_AFTER_MS = 24 * 60 * 60_000

/** A sign-up that nobody confirmed within a day does not keep its SIRET for ever. */
export async function forgetStaleSignUp(tx: TransactionContext, siret: string, siren: string): Promise<void> {
  await forgetSignUps(tx, {
    state: 'pendingConfirmation',
    createdAt: { lt: new Date(tx.now.getTime() - STALE_AFTER_MS) },
    OR: [{ siren }, { establishments: { some: { siret } } }],
  })
}

/** Forgets sign-ups that wait, with all that hangs from them; how many. One being confirmed now is not forgotten. */
export async function forgetSignUps(
  tx: TransactionContext,
  which: Prisma.CompanyWhereInput & { readonly state: 'pendingConfirmation' },
): Promise<number> {
  const found = await tx.db.company.findMany({ where: which, select: { id: true } })
  if (found.length === 0) return 0
  const ids = found.map(({ id }) => id)
  const held = await tx.db.$queryRaw<{ id: string }[]>`
    select "id" from "Company" where "id" = any(${ids}::uuid[]) and "state" = 'pendingConfirmation'
    order by "id" for update`
  const ofHeld = { companyId: { in: held.map(({ id }) => id) } }
  await tx.db.joinRequest.deleteMany({ where: ofHeld })
  await tx.db.invitation.deleteMany({ where: ofHeld })
  await tx.db.membership.deleteMany({ where: ofHeld })
  await tx.db.establishment.deleteMany({ where: ofHeld })
  await tx.db.company.deleteMany({ where: { id: ofHeld.companyId } })
  return held.length
}
