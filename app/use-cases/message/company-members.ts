/** The members of a company whom a message concerns: by what they do in it, and where. */
import { type CompanyRole, companyRolesOf } from '~/domain/company/company-roles'
import { mayWithin, type Permission } from '~/domain/permissions/permissions'
import type { TransactionContext } from '~/use-cases/context'
import { RECIPIENT, type Recipient } from './letter'

/** A company's active members. */
export const MEMBERS = {
  where: { role: 'employer', endedAt: null },
  select: {
    ...{ id: true, companyRoles: true, establishmentIds: true, notifications: true },
    user: { select: RECIPIENT },
  },
  orderBy: { createdAt: 'asc' },
} as const

interface MemberRow {
  readonly id: string
  readonly companyRoles: readonly string[]
  readonly establishmentIds: readonly string[]
  readonly notifications: unknown
  readonly user: Recipient
}

interface About {
  readonly establishmentId?: string | null
  /** Of an immersion: who does nothing but tutor hears of their own. */
  readonly tutorEmail?: string | null
}

/**
 * Who may do what the message is about. Those of the place come alone when there are some; nobody is left out because
 * of a place when it has nobody.
 */
export function membersWho(
  tx: Pick<TransactionContext, 'ports'>,
  members: readonly MemberRow[],
  permission: Permission,
  { establishmentId, tutorEmail }: About = {},
): Recipient[] {
  const able = members.filter((member) => {
    const roles = companyRolesOf(member.companyRoles)
    return mayWithin(withoutOthersTutoring(roles, member.user.email === tutorEmail), permission)
  })
  const near = able.filter(
    ({ establishmentIds }) =>
      !establishmentId || establishmentIds.length === 0 || establishmentIds.includes(establishmentId),
  )
  return (near.length > 0 ? near : able).map((member) => asRecipient(tx, member))
}

function withoutOthersTutoring(roles: readonly CompanyRole[], theirs: boolean) {
  return theirs ? roles : roles.filter((role) => role !== 'tutor')
}

/** A member as somebody who is written to, as they prefer. */
export function asRecipient(
  tx: Pick<TransactionContext, 'ports'>,
  { id, notifications, user }: MemberRow,
): Recipient {
  const preferencesUrl = `${tx.ports.baseUrl}/entreprise/notifications`
  return { ...user, member: { membershipId: id, notifications, preferencesUrl } }
}
