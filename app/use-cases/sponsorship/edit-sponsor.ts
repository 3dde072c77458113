import { toDateColumn } from '~/database/dates'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { refuseProfile, type SponsorProfile } from '~/domain/sponsorship/profile'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { fillOfferIfFull } from '../offer/fill-offer-if-full'
import { holdSponsor, recordSponsorChange } from './change-sponsor-state'
import { factsOfOffer, profileColumns, termsOfOffer } from './sponsor-columns'

interface EditSponsorInput {
  readonly communeCode: string
  readonly profile: SponsorProfile
}

/**
 * Saves what a sponsor says of themselves; their offer follows at once: place, moments, helps, how many people. Refuses
 * what the profile lacks, and a capacity below the people already accompanied.
 */
export async function editSponsor(context: Context, input: EditSponsorInput): Promise<OrRefusal<void>> {
  const { actor } = context
  if (!may(actor, 'sponsor.own') || actor.role !== 'sponsor') return refuse('notAllowed')
  const { sponsorId } = actor
  return inTransaction<Context['actor'], OrRefusal<void>>(context, async (tx) => {
    const sponsor = await holdSponsor(tx, sponsorId)
    if (!sponsor) return refuse('notFound')
    if (sponsor.state === 'left') return refuse('sponsorStateForbids')
    const taken = await tx.db.recommendation.count({
      where: { sponsorId, state: { in: ['agreed', 'concluded'] } },
    })
    const [problem] = refuseProfile(input.profile, taken)
    if (problem) return problem
    const commune = await tx.db.commune.findUnique({ where: { inseeCode: input.communeCode } })
    if (!commune) return refuse('communeUnknown')
    await tx.db.sponsor.update({
      where: { id: sponsorId },
      data: { ...profileColumns(input.profile, commune), revision: { increment: 1 } },
    })
    await recordSponsorChange(tx, sponsor, 'edit')
    await followProfile(tx, sponsorId)
  })
}

/** The sponsor's own living offer says what they now say; a company's stays at the company's place. */
async function followProfile(tx: TransactionContext, sponsorId: string): Promise<void> {
  const sponsor = await tx.db.sponsor.findUniqueOrThrow({ where: { id: sponsorId } })
  const offers = await tx.db.offer.findMany({
    where: {
      sponsorId,
      state: { in: ['published', 'paused'] },
      OR: [{ expiresOn: null }, { expiresOn: { gte: toDateColumn(tx.today) } }],
    },
    select: { id: true, companyId: true },
  })
  for (const { id, companyId } of offers) {
    const { latitude, longitude, communeCode, city, ...facts } = factsOfOffer(sponsor)
    const place = companyId === null ? { latitude, longitude, communeCode, city } : {}
    await tx.db.offer.update({
      where: { id },
      data: {
        ...{ ...facts, ...place, revision: { increment: 1 } },
        sponsorship: { update: termsOfOffer(sponsor) },
      },
    })
    await fillOfferIfFull(tx, id)
  }
}
