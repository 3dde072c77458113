import type { Role } from '~/database/generated/enums'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { companySignedUp } from '~/emails/company-signed-up'
import { invitation } from '~/emails/invitation'
import { signInLink } from '~/emails/sign-in-link'
import { lettersTo, RECIPIENT, type Teller } from './letter'

const ROLE_LABELS: Record<Role, string> = {
  employer: 'membre de l’équipe de l’entreprise',
  partnershipReferent: 'référent·e entreprises',
  supportReferent: 'référent·e de parcours',
  professionalsReferent: 'référent·e entre professionnels',
  coordinator: 'coordination du territoire',
  observer: 'observation du territoire',
  candidate: 'personne accompagnée',
  sponsor: 'parrain ou marraine',
}

export const tellSignInRequested: Teller<'account.signInRequested'> = async (tx, { linkId, userId }) => {
  const { person, ...user } = await tx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { ...RECIPIENT, person: { select: { phone: true, contactBy: true } } },
  })
  const url = `${tx.ports.baseUrl}/connexion/${tx.ports.tokens.derive('signIn', linkId)}`
  // Always at the address that was typed; on the telephone too, for somebody who asked for SMS.
  const bySms = person && person.contactBy !== 'email'
  const to = bySms ? { ...user, phone: person.phone, contactBy: 'both' } : user
  return lettersTo([to], null, 'sign-in-link', (reader) => signInLink({ ...reader, url }))
}

export const tellInvited: Teller<'account.invited'> = async (tx, { invitationId }) => {
  const invited = await tx.db.invitation.findUniqueOrThrow({
    where: { id: invitationId },
    include: {
      territory: true,
      organisation: { select: { name: true } },
      company: { select: { name: true } },
    },
  })
  if (invited.acceptedAt !== null || invited.revokedAt !== null) return []
  const url = `${tx.ports.baseUrl}/invitation/${tx.ports.tokens.derive('invitation', invited.id)}`
  const place = invited.company?.name ?? invited.organisation?.name ?? invited.territory.name
  const until = frenchDate(parisDay(invited.expiresAt))
  return lettersTo([invited], invited.territory, 'invitation', (to) =>
    invitation({ ...to, place, roleLabel: ROLE_LABELS[invited.role], until, url }),
  )
}

export const tellCompanySignedUp: Teller<'company.signedUp'> = async (tx, { companyId, linkId, userId }) => {
  const user = await tx.db.user.findUnique({ where: { id: userId }, select: RECIPIENT })
  const company = await tx.db.company.findUnique({
    where: { id: companyId },
    select: { name: true, signedUpBy: true, territory: { select: { id: true, name: true } } },
  })
  // Discarded meanwhile.
  if (!user || !company) return []
  const url = `${tx.ports.baseUrl}/connexion/${tx.ports.tokens.derive('signIn', linkId)}`
  return lettersTo([user], company.territory, 'company-signed-up', (to) =>
    companySignedUp({ ...to, companyName: company.name, signedUpBy: company.signedUpBy, url }),
  )
}
