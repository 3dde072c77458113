/** Long, because one draft gathers what five rows already know. */
import { toLocalDate } from '~/database/dates'
import { KNOWN, type Known, knownDraft } from '~/database/known-convention'
import { lockOffer, lockPerson } from '~/database/locks'
import { always } from '~/database/offer-host'
import { recommendationsVisibleTo } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import { readableDraft } from '~/domain/convention/draft'
import { checkDuration } from '~/domain/convention/duration'
import type { Objective } from '~/domain/convention/objectives'
import { mayPrescribe } from '~/domain/convention/prescribers'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { createDraft } from './create-draft'

export interface DraftInput {
  readonly recommendationId: string
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly objective: Objective
}

/**
 * Drafts the convention of an agreed recommendation from what is already known. Asked twice, gives the draft that is
 * there. Refuses dates that the law does not allow, and a territory where nobody may prescribe (L5135-2).
 */
export async function draftConvention(
  context: Context,
  input: DraftInput,
): Promise<OrRefusal<{ readonly conventionId: string }>> {
  const { actor } = context
  if (!may(actor, 'convention.draft')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const known = await tx.db.recommendation.findFirst({
      where: { AND: [recommendationsVisibleTo(actor), { id: input.recommendationId }] },
      include: KNOWN,
    })
    if (!known) return refuse('notFound')
    await lockPerson(tx, known.personId)
    const already = await tx.db.convention.findFirst({
      where: { recommendationId: known.id, state: { notIn: ['cancelled', 'rejected'] } },
      select: { id: true },
    })
    if (already) return { conventionId: already.id }
    // Read again once the offer is held: the agreement may just have failed.
    await lockOffer(tx, known.offerId)
    const agreed = await tx.db.recommendation.findFirst({
      where: { id: known.id, state: 'agreed' },
      select: { application: { select: { id: true } } },
    })
    if (!agreed) return refuse('conventionNotAgreed')
    const jobApplicationId = agreed.application?.id ?? null
    // Before a hire, an immersion has one possible objective (L5135-1, 3°).
    const objective = jobApplicationId ? 'initiateRecruitment' : input.objective
    const refused = checkDuration(input.startDate, input.endDate)
    if (refused) return refused
    const { organisationId, userId } = actor as ProfessionalActor
    const prescriber = await choosePrescriber(tx, organisationId, known, input.startDate)
    if (!prescriber) return refuse('conventionNobodyPrescribes')
    const validator = await tx.db.user.findUniqueOrThrow({ where: { id: userId } })
    const draft = readableDraft(knownDraft(known, prescriber, { ...input, objective, validator }))
    const { id: recommendationId, territoryId, offerId, personId } = known
    const whose = {
      recommendationId,
      jobApplicationId,
      territoryId,
      offerId,
      companyId: always(known.companyId),
      personId,
    }
    const partners = {
      establishmentId: always(known.offer.establishmentId),
      prescriberOrganisationId: prescriber.id,
      supportOrganisationId: known.person.organisationId,
    }
    const { startDate, endDate } = input
    return createDraft(tx, { ...whose, ...partners, objective, startDate, endDate }, draft)
  })
}

/** The drafting referent's organisation when it may prescribe on the first day, else the one that follows the person. */
async function choosePrescriber(tx: TransactionContext, ownId: string, known: Known, on: LocalDate) {
  const own = await tx.db.organisation.findUniqueOrThrow({ where: { id: ownId } })
  return [own, known.person.organisation].find((each) =>
    mayPrescribe({ ...each, mandateUntil: each.mandateUntil && toLocalDate(each.mandateUntil) }, on),
  )
}
