/** A sponsor's own life here: the sign-up, the referents who read it, their answer; an offer that their company prepared. */
import { SPONSOR_REFUSAL_REASONS } from '~/domain/sponsorship/choices'
import { sponsorRefused } from '~/emails/sponsor-refused'
import { sponsorSignedUp } from '~/emails/sponsor-signed-up'
import { sponsorSubmitted } from '~/emails/sponsor-submitted'
import { sponsorValidated } from '~/emails/sponsor-validated'
import { sponsorshipPrepared } from '~/emails/sponsorship-prepared'
import type { TransactionContext } from '~/use-cases/context'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'
import { reasonFrom } from './reason-from'

function loadSponsor(tx: TransactionContext, id: string) {
  return tx.db.sponsor.findUniqueOrThrow({
    where: { id },
    include: { user: { select: RECIPIENT }, territory: { select: { id: true, name: true } } },
  })
}

export const tellSponsorSignedUp: Teller<'sponsor.signedUp'> = async (tx, { sponsorId, linkId }) => {
  const { user, territory } = await loadSponsor(tx, sponsorId)
  const url = `${tx.ports.baseUrl}/connexion/${tx.ports.tokens.derive('signIn', linkId)}`
  return lettersTo([user], territory, 'sponsor-signed-up', (to) => sponsorSignedUp({ ...to, url }))
}

/** Nobody holds the relation yet: every partnership referent of the territory is told. */
export const tellSponsorSubmitted: Teller<'sponsor.submitted'> = async (tx, { sponsorId }) => {
  const { user, territory, trade, city, state } = await loadSponsor(tx, sponsorId)
  if (state !== 'submitted') return []
  const hat = { territoryId: territory.id, role: 'partnershipReferent' as const, endedAt: null }
  const referents = await tx.db.user.findMany({
    where: { memberships: { some: hat } },
    select: RECIPIENT,
    orderBy: { createdAt: 'asc' },
    take: 20,
  })
  const url = `${tx.ports.baseUrl}/referent/parrains/${sponsorId}`
  return lettersTo(referents, territory, 'sponsor-submitted', (to) =>
    sponsorSubmitted({ ...to, personName: nameOf(user), jobTitle: trade, city, url }),
  )
}

export const tellSponsorValidated: Teller<'sponsor.validated'> = async (tx, { sponsorId }) => {
  const { user, territory, state, validatedById } = await loadSponsor(tx, sponsorId)
  if (state !== 'active') return []
  const referent = validatedById
    ? await tx.db.user.findUnique({ where: { id: validatedById }, select: RECIPIENT })
    : null
  const referentName = referent ? nameOf(referent) : 'Votre référent·e'
  return lettersTo([user], territory, 'sponsor-validated', (to) =>
    sponsorValidated({ ...to, referentName, url: `${tx.ports.baseUrl}/parrain` }),
  )
}

export const tellSponsorRefused: Teller<'sponsor.refused'> = async (tx, { sponsorId }) => {
  const { user, territory, state, refusedReason } = await loadSponsor(tx, sponsorId)
  if (state !== 'refused') return []
  const reason = reasonFrom(SPONSOR_REFUSAL_REASONS, refusedReason)
  return lettersTo([user], territory, 'sponsor-refused', (to) => sponsorRefused({ ...to, reason }))
}

export const tellSponsorshipPrepared: Teller<'sponsorship.prepared'> = async (tx, { offerId }) => {
  const { sponsorId, company, title, state } = await tx.db.offer.findUniqueOrThrow({
    where: { id: offerId },
    select: { sponsorId: true, title: true, state: true, company: { select: { name: true } } },
  })
  if (sponsorId === null || state !== 'draft') return []
  const { user, territory } = await loadSponsor(tx, sponsorId)
  const words = { offerTitle: title, companyName: company?.name ?? '', url: `${tx.ports.baseUrl}/parrain` }
  return lettersTo([user], territory, 'sponsorship-prepared', (to) =>
    sponsorshipPrepared({ ...to, ...words }),
  )
}
