import { frenchPhone } from '~/domain/account/french-phone'
import { companyAssigned } from '~/emails/company-assigned'
import { joinAccepted } from '~/emails/join-accepted'
import { joinRefused } from '~/emails/join-refused'
import { joinRequested } from '~/emails/join-requested'
import { referentChanged } from '~/emails/referent-changed'
import type { TransactionContext } from '~/use-cases/context'
import { MEMBERS, membersWho } from './company-members'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'

export const tellReferentChanged: Teller<'company.referentChanged'> = async (tx, { companyId }) => {
  const company = await tx.db.company.findUniqueOrThrow({
    where: { id: companyId },
    include: {
      territory: { select: { id: true, name: true } },
      partnershipReferent: { select: RECIPIENT },
      memberships: MEMBERS,
      establishments: { where: { headOffice: true }, select: { city: true }, take: 1 },
    },
  })
  const { partnershipReferent: referent, territory, name: companyName } = company
  if (referent === null) return []
  const { baseUrl } = tx.ports
  const members = company.state === 'active' ? membersWho(tx, company.memberships, 'company.read') : []
  return [
    ...lettersTo([referent], territory, 'company-assigned', (to) =>
      companyAssigned({
        ...to,
        companyName,
        city: company.establishments[0]?.city ?? null,
        url: `${baseUrl}/referent/entreprises/${companyId}`,
      }),
    ),
    ...lettersTo(members, territory, 'referent-changed', (to) =>
      referentChanged({
        ...to,
        companyName,
        referentName: nameOf(referent),
        referentEmail: referent.email,
        referentPhone: referent.phone && frenchPhone(referent.phone),
        url: `${baseUrl}/entreprise`,
      }),
    ),
  ]
}

function loadJoinRequest(tx: TransactionContext, id: string) {
  const company = { include: { territory: { select: { id: true, name: true } }, memberships: MEMBERS } }
  return tx.db.joinRequest.findUniqueOrThrow({ where: { id }, include: { company } })
}

export const tellJoinRequested: Teller<'company.joinRequested'> = async (tx, { joinRequestId }) => {
  const { company, state, jobTitle, message: note, ...requester } = await loadJoinRequest(tx, joinRequestId)
  // A sign-up that nobody confirmed sends no stranger's words to the address it was made with.
  if (state !== 'pending' || company.state !== 'active') return []
  const url = `${tx.ports.baseUrl}/entreprise/equipe`
  const words = { companyName: company.name, requesterName: nameOf(requester), jobTitle, note, url }
  const members = membersWho(tx, company.memberships, 'company.manage')
  return lettersTo(members, company.territory, 'join-requested', (to) => joinRequested({ ...to, ...words }))
}

/** An accepted request comes with an invitation, which is its message; only who is a member already needs another. */
export const tellJoinDecided: Teller<'company.joinDecided'> = async (tx, { joinRequestId }) => {
  const { company, state, ...requester } = await loadJoinRequest(tx, joinRequestId)
  const companyName = company.name
  if (state === 'refused') {
    return lettersTo([requester], company.territory, 'join-refused', (to) =>
      joinRefused({ ...to, companyName }),
    )
  }
  const member = company.memberships.some(({ user }) => user.email === requester.email)
  if (state !== 'accepted' || !member) return []
  const url = `${tx.ports.baseUrl}/connexion`
  return lettersTo([requester], company.territory, 'join-accepted', (to) =>
    joinAccepted({ ...to, companyName, url }),
  )
}
