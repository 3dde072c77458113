/** A support referent puts a person they follow forward for an offer: the partnership referent decides. */
import { peopleVisibleTo } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { consents } from '~/domain/person/consent'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { refusingDuplicate } from './refusing-duplicate'
import { writeSuggestion } from './suggestion'

interface SuggestInput {
  readonly offerId: string
  readonly personId: string
  /** Why this person, for the partnership referent: at most 400 characters, the rest is cut. */
  readonly note: string
}

/** Refuses without consent or diagnostic, since nothing could be proposed; then what any suggestion refuses. */
export async function suggestPerson(
  context: Context,
  input: SuggestInput,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.suggest') || actor.role !== 'supportReferent') return refuse('notAllowed')
  return refusingDuplicate(() =>
    inTransaction(context, async (tx) => {
      const person = await tx.db.person.findFirst({
        where: { AND: [{ id: input.personId, state: 'active' }, peopleVisibleTo(actor)] },
      })
      if (!person) return refuse('notFound')
      if (!consents(person)) return refuse('recommendationConsentMissing')
      if (person.diagnosticDoneAt === null) return refuse('recommendationDiagnosticMissing')
      return writeSuggestion(tx, {
        ...input,
        territoryId: actor.territoryId,
        origin: 'supportReferent',
        suggestedById: actor.userId,
      })
    }),
  )
}
