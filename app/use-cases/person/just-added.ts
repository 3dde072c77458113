import { toDateColumn } from '~/database/dates'
import type { TransactionContext } from '../context'
import type { NewPerson } from './add-person'

const DOUBLE_CLICK_MS = 10_000

/** The file that the same click opened an instant ago: « it is somebody else » was said once, of one person. */
export function justAdded(tx: TransactionContext, input: NewPerson & { readonly searchName: string }) {
  const { searchName, email, phone, address } = input
  return tx.db.person.findFirst({
    where: {
      ...{ searchName, email, phone, address, birthDate: toDateColumn(input.birthDate) },
      supportReferentId: 'userId' in tx.actor ? tx.actor.userId : '',
      createdAt: { gt: new Date(tx.now.getTime() - DOUBLE_CLICK_MS), lte: tx.now },
    },
    select: { id: true },
  })
}
