/** What a member of a company may do changed, or they are no longer of it. */
import {
  COMPANY_ROLE_EXPLANATIONS,
  COMPANY_ROLE_LABELS,
  companyRolesOf,
} from '~/domain/company/company-roles'
import { companyMemberLeft } from '~/emails/company-member-left'
import { companyRolesChanged } from '~/emails/company-roles-changed'
import type { TransactionContext } from '~/use-cases/context'
import { lettersTo, RECIPIENT, type Teller } from './letter'

function loadHat(tx: TransactionContext, id: string) {
  return tx.db.membership.findUniqueOrThrow({
    where: { id },
    include: {
      user: { select: RECIPIENT },
      company: { select: { name: true } },
      territory: { select: { id: true, name: true } },
    },
  })
}

export const tellRolesChanged: Teller<'company.rolesChanged'> = async (tx, { membershipId }) => {
  const { user, company, territory, endedAt, companyRoles } = await loadHat(tx, membershipId)
  if (endedAt) return []
  const roles = companyRolesOf(companyRoles).map(
    (role) => `${COMPANY_ROLE_LABELS[role]}\u202f: ${lowerFirst(COMPANY_ROLE_EXPLANATIONS[role])}`,
  )
  const words = { companyName: company?.name ?? '', roles, url: `${tx.ports.baseUrl}/entreprise` }
  return lettersTo([user], territory, 'company-roles-changed', (to) =>
    companyRolesChanged({ ...to, ...words }),
  )
}

export const tellMemberLeft: Teller<'company.memberLeft'> = async (tx, { membershipId, byThemselves }) => {
  const { user, company, territory } = await loadHat(tx, membershipId)
  const companyName = company?.name ?? ''
  return lettersTo([user], territory, 'company-member-left', (to) =>
    companyMemberLeft({ ...to, companyName, byThemselves }),
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
