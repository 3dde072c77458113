import type { TransactionContext } from '../context'

/**
 * Erases archived conventions with all that hangs from them. The database lets a signature and a kept PDF go for an
 * archived convention, in a transaction that says it is erasing: nothing else does.
 */
export async function eraseConventions(
  tx: TransactionContext,
  conventionIds: readonly string[],
): Promise<void> {
  const ofThem = { where: { conventionId: { in: [...conventionIds] } } }
  await tx.db.$executeRaw`select set_config('passerelle.erasing', 'on', true)`
  await tx.db.signature.deleteMany(ofThem)
  await tx.db.conventionDocument.deleteMany(ofThem)
  await tx.db.$executeRaw`select set_config('passerelle.erasing', '', true)`
  await tx.db.accident.deleteMany(ofThem)
  await tx.db.assessment.deleteMany(ofThem)
  await tx.db.convention.deleteMany({ where: { id: { in: [...conventionIds] } } })
}
