import { OPEN_HAT } from '~/database/scope'
import type { TransactionContext } from '../context'

interface Author {
  readonly firstName: string
  readonly lastName: string
  readonly phone: string | null
}

/** The account of an address that signs a company up: a new one, or the one it has, of which nothing changes. */
export async function signUpAccount(tx: TransactionContext, email: string, author: Author): Promise<string> {
  // One statement: the same address may be signing up another company at this instant.
  await tx.db.user.createMany({ data: [{ email, ...author }], skipDuplicates: true })
  // An account that nobody proved and that opens nothing is nobody's: it takes the latest name that was written.
  await tx.db.user.updateMany({
    where: { email, confirmedAt: null, memberships: { none: OPEN_HAT } },
    data: author,
  })
  const { id } = await tx.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  return id
}
