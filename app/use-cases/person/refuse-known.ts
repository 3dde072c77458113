import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { type Refusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

interface Newcomer {
  readonly territoryId: string
  readonly organisationId: string
  readonly searchName: string
  readonly birthDate: LocalDate
  /** The author saw that somebody looks the same, and says that it is somebody else. */
  readonly notTheSame: boolean
}

/** Refuses a person of the same name born the same day in the territory, until the author says it is another. */
export async function refuseKnown(tx: TransactionContext, who: Newcomer): Promise<Refusal | undefined> {
  const { territoryId, organisationId, searchName, birthDate } = who
  // Two colleagues adding the same person at once wait for each other: the second is warned.
  const key = `${territoryId} ${searchName} ${birthDate}`
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
  if (who.notTheSame) return undefined
  const known = await tx.db.person.findFirst({
    where: { territoryId, searchName, birthDate: toDateColumn(birthDate) },
    select: { organisationId: true, restrictedAt: true },
    orderBy: { restrictedAt: { sort: 'asc', nulls: 'first' } },
  })
  if (!known) return undefined
  if (known.restrictedAt) return refuse('personSetAside')
  const by = known.organisationId === organisationId ? 'votre organisme' : 'un autre organisme du territoire'
  return refuse('personLooksKnown', { by })
}
