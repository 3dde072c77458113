/** A referent sends several proposals at once: one person for several offers, several people for one. */
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { SEVERAL_MAX } from '~/domain/recommendation/several'
import { isRefused, type OrRefusal, type Refusal, refuse } from '~/domain/refusal'
import { actingAs, type Context } from '../context'
import { isReferent, recommendPerson } from './recommend-person'

export interface PairToSend {
  readonly offerId: string
  readonly personId: string
  readonly sentence: string
}

export interface PairOutcome {
  readonly offerId: string
  readonly personId: string
  /** Null when the proposal left. */
  readonly refusal: Refusal | null
}

/** A form sent again comes within this time, in milliseconds. */
const SENT_AGAIN_WITHIN = 3_600_000

/**
 * Each pair is proposed as if it were alone, in the order given, in its own transaction: one that is refused stops no
 * other, and the limits are counted with those that left before it. The same sending received twice leaves once, and
 * answers twice the same. Refuses nothing to send, too many at once, and pairs none of which the referent may find.
 */
export async function recommendSeveral(
  context: Context,
  pairs: readonly PairToSend[],
): Promise<OrRefusal<{ readonly outcomes: readonly PairOutcome[] }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.decide') || !isReferent(actor)) return refuse('notAllowed')
  const once = [...new Map(pairs.map((pair) => [`${pair.personId} ${pair.offerId}`, pair])).values()]
  if (once.length === 0) return refuse('severalNothing')
  if (once.length > SEVERAL_MAX) return refuse('severalTooMany', { max: SEVERAL_MAX })
  const outcomes: PairOutcome[] = []
  for (const pair of once) {
    const made = await recommendPerson(context, pair)
    const again =
      isRefused(made) &&
      made.refused === 'recommendationAlreadyOpen' &&
      (await justSent(actingAs(context, actor), pair))
    const { offerId, personId } = pair
    outcomes.push({ offerId, personId, refusal: isRefused(made) && !again ? made : null })
  }
  const nobodys = outcomes.every(({ refusal }) => refusal?.refused === 'notFound')
  return nobodys ? refuse('notFound') : { outcomes }
}

/** Whether this very proposal, with the same words, has just left in the name of the same referent. */
async function justSent(
  { actor, db, ports }: Context<ProfessionalActor>,
  { offerId, personId, sentence }: PairToSend,
): Promise<boolean> {
  const since = new Date(ports.clock.now().getTime() - SENT_AGAIN_WITHIN)
  const same = await db.recommendation.findFirst({
    where: {
      ...{ offerId, personId, referentId: actor.userId, sentence: sentence.trim() },
      state: { in: ['proposed', 'presented', 'agreed'] },
      proposedAt: { gte: since },
    },
    select: { id: true },
  })
  return same !== null
}
