/** What each retention rule does to the rows that are due, inside the transaction that found them. */
import type { RetentionKey } from '~/domain/retention/rules'
import { forgetSignUps } from '../company/sign-up-place'
import type { TransactionContext } from '../context'
import { anonymisePeople } from './anonymise-people'
import { eraseConventions } from './erase-conventions'
import { restrictPeople } from './restrict-people'

type Act = (tx: TransactionContext, ids: readonly string[]) => Promise<unknown>

export const RETENTION_ACTS: Readonly<Record<RetentionKey, Act>> = {
  peopleRestricted: restrictPeople,
  peopleAnonymised: anonymisePeople,
  // In SQL: retention is no change of the row that a form or a list would notice.
  hostViews: (tx, ids) => tx.db.$executeRaw`
    update "Recommendation" set "hostViewEndedAt" = ${tx.now}::timestamp where "id" = any(${[...ids]}::uuid[])`,
  tutorLogs: (tx, ids) => tx.db.tutorNote.deleteMany({ where: { conventionId: { in: [...ids] } } }),
  conventionsArchived: (tx, ids) => tx.db.$executeRaw`
    update "Convention" set "archivedAt" = ${tx.now}::timestamp where "id" = any(${[...ids]}::uuid[])`,
  conventionsErased: eraseConventions,
  fileReads: (tx, ids) => tx.db.fileAccess.deleteMany({ where: { id: { in: [...ids] } } }),
  auditTrail: (tx, ids) => tx.db.auditEntry.deleteMany({ where: { id: { in: [...ids] } } }),
  events: (tx, ids) => tx.db.outboxEvent.deleteMany({ where: { id: { in: [...ids] } } }),
  messages: (tx, ids) => tx.db.message.deleteMany({ where: { id: { in: [...ids] } } }),
  links: async (tx, ids) => {
    await tx.db.signInLink.deleteMany({ where: { tokenHash: { in: [...ids] } } })
    await tx.db.session.deleteMany({ where: { id: { in: [...ids] } } })
    await tx.db.personalLink.deleteMany({ where: { tokenHash: { in: [...ids] } } })
    await tx.db.shortLink.deleteMany({ where: { id: { in: [...ids] } } })
  },
  invitations: async (tx, ids) => {
    await tx.db.invitation.deleteMany({ where: { id: { in: [...ids] } } })
    await tx.db.joinRequest.deleteMany({ where: { id: { in: [...ids] } } })
  },
  signUps: (tx, ids) => forgetSignUps(tx, { id: { in: [...ids] }, state: 'pendingConfirmation' }),
}
