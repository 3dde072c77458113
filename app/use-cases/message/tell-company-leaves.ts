/** A company closes its account, or a referent opens it again. */
import { companyLeft } from '~/emails/company-left'
import { companyLeftReferent } from '~/emails/company-left-referent'
import { companyReopened } from '~/emails/company-reopened'
import type { TransactionContext } from '~/use-cases/context'
import { asRecipient, MEMBERS } from './company-members'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'

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
