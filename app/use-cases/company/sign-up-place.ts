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
  const stale = await tx.db.company.findMany({
    where: {
      state: 'pendingConfirmation',
      createdAt: { lt: new Date(tx.now.getTime() - STALE_AFTER_MS) },
      OR: [{ siren }, { establishments: { some: { siret } } }],
    },
    select: { id: true },
  })
  const ofStale = { companyId: { in: stale.map(({ id }) => id) } }
  if (stale.length === 0) return
  await tx.db.joinRequest.deleteMany({ where: ofStale })
  await tx.db.invitation.deleteMany({ where: ofStale })
  await tx.db.membership.deleteMany({ where: ofStale })
  await tx.db.establishment.deleteMany({ where: ofStale })
  await tx.db.company.deleteMany({ where: { id: ofStale.companyId } })
}
