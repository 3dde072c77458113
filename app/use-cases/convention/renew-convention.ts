import { previousConventions } from '~/database/convention-facts'
import { lockPerson } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import { checkDuration, checkRenewal } from '~/domain/convention/duration'
import type { Objective } from '~/domain/convention/objectives'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { createDraft } from './create-draft'
import { currentVersion } from './current-version'

export interface RenewInput {
  readonly conventionId: string
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  /** Why the objective was not reached, and what more days will bring. */
  readonly reason: string
}

/** The renewal has no identifier before it is stored; no convention has this one. */
const NOT_THERE_YET = '00000000-0000-0000-0000-000000000000'

/**
 * Drafts the renewal of a convention: once, same host and objective, only if the objective was not reached (D5135-3).
 * Asked twice, gives the draft that is there.
 */
export async function renewConvention(
  context: Context,
  input: RenewInput,
): Promise<OrRefusal<{ readonly conventionId: string }>> {
  if (!may(context.actor, 'convention.draft')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const original = await tx.db.convention.findFirst({
      where: { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] },
    })
    if (!original) return refuse('notFound')
    await lockPerson(tx, original.personId)
    const already = await tx.db.convention.findFirst({
      where: { renewalOfId: original.id, state: 'draft' },
      select: { id: true },
    })
    if (already) return { conventionId: already.id }
    const previous = await previousConventions(tx, original.personId, NOT_THERE_YET)
    const facts = previous.find((each) => each.id === original.id)
    if (!facts) return refuse('conventionRenewalOfNothing')
    const { startDate, endDate, reason } = input
    const objective = original.objective as Objective
    const renewal = {
      id: NOT_THERE_YET,
      hostId: original.companyId,
      startDate,
      endDate,
      objective,
      renewalOfId: original.id,
    }
    const refused =
      checkDuration(startDate, endDate) ??
      checkRenewal({ ...renewal, renewalReason: reason }, facts, previous)
    if (refused) return refused
    const { content } = await currentVersion(tx, original)
    const renewed = {
      ...content,
      period: { ...content.period, startDate, endDate },
      attestations: {},
      renewal: { ofId: original.id, ofReference: original.reference, reason },
    }
    const { territoryId, offerId, companyId, establishmentId, personId } = original
    const { prescriberOrganisationId, supportOrganisationId } = original
    const place = { territoryId, offerId, companyId, establishmentId, personId }
    const partners = { prescriberOrganisationId, supportOrganisationId }
    const dates = { startDate, endDate, objective, renewalOfId: original.id, renewalReason: reason }
    return createDraft(tx, { ...place, ...partners, ...dates }, renewed)
  })
}
