/** What a member of a company may do changed, or they are no longer of it; a company leaves, or comes back. */
import {
  COMPANY_ROLE_EXPLANATIONS,
  COMPANY_ROLE_LABELS,
  companyRolesOf,
} from '~/domain/company/company-roles'
import { companyLeft } from '~/emails/company-left'
import { companyLeftReferent } from '~/emails/company-left-referent'
import { companyMemberLeft } from '~/emails/company-member-left'
import { companyReopened } from '~/emails/company-reopened'
import { companyRolesChanged } from '~/emails/company-roles-changed'
import type { TransactionContext } from '~/use-cases/context'
import { asRecipient, MEMBERS } from './company-members'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'

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

function loadCompany(tx: TransactionContext, id: string) {
  return tx.db.company.findUniqueOrThrow({
    where: { id },
    include: {
      territory: { select: { id: true, name: true } },
      partnershipReferent: { select: RECIPIENT },
      memberships: MEMBERS,
    },
  })
}

export const tellCompanyLeft: Teller<'company.left'> = async (tx, { companyId }) => {
  const { name: companyName, territory, partnershipReferent, memberships } = await loadCompany(tx, companyId)
  const words = {
    companyName,
    referentName: partnershipReferent && nameOf(partnershipReferent),
    referentEmail: partnershipReferent?.email ?? null,
  }
  const members = memberships.map(({ user }) => user)
  const url = `${tx.ports.baseUrl}/referent/entreprises/${companyId}`
  return [
    ...lettersTo(members, territory, 'company-left', (to) => companyLeft({ ...to, ...words })),
    ...lettersTo([partnershipReferent], territory, 'company-left-referent', (to) =>
      companyLeftReferent({ ...to, companyName, url }),
    ),
  ]
}

export const tellCompanyReopened: Teller<'company.reopened'> = async (tx, { companyId }) => {
  const { name: companyName, territory, memberships } = await loadCompany(tx, companyId)
  const members = memberships.map((hat) => asRecipient(tx, hat))
  const url = `${tx.ports.baseUrl}/connexion`
  return lettersTo(members, territory, 'company-reopened', (to) =>
    companyReopened({ ...to, companyName, url }),
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
