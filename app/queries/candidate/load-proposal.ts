/** One proposal as its person reads it, signed in or through the personal link: the offer, why, and whose turn it is. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { recommendationsVisibleTo } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { isGone } from '~/domain/offer/public-status'
import type { CandidateActor, LinkedCandidateActor } from '~/domain/permissions/actor'
import { deadlineOf } from '~/domain/recommendation/deadlines'
import { CANDIDATE_REASON_LABELS, CANDIDATE_REASONS } from '~/domain/recommendation/reasons'
import { whoseTurn } from '~/domain/recommendation/whose-turn'
import { parseSettings } from '~/domain/territory/settings'
import { nextSteps } from './next-steps'
import { OFFER_RELATIONS, offerForPerson } from './offer-for-person'
import { REFERENT_COLUMNS, referentOf } from './referent'
import { whatHappened } from './what-happened'
import { whyProposed } from './why-proposed'

/** Null when it is not this person's. `answer` is null when nothing is asked of them any more. */
export async function loadProposal(
  db: Db,
  viewer: CandidateActor | LinkedCandidateActor,
  now: Date,
  { recommendationId }: { readonly recommendationId: string },
) {
  const row = await db.recommendation.findFirst({
    where: { AND: [{ id: recommendationId }, recommendationsVisibleTo(viewer)] },
    include: {
      offer: { include: OFFER_RELATIONS },
      person: { select: REFERENT_COLUMNS },
      referent: { select: { firstName: true, lastName: true } },
      territory: { select: { settings: true } },
      conventions: {
        where: { state: { not: 'draft' } },
        select: { id: true },
        orderBy: { createdAt: 'desc' },
        take: 1,
      },
    },
  })
  if (!row) return null
  const today = parisDay(now)
  const { state, offer } = row
  const facts = {
    ...row,
    kind: offer.kind,
    candidateDeadline: toLocalDateOrNull(row.candidateDeadline),
    employerDeadline: toLocalDateOrNull(row.employerDeadline),
  }
  const offerGone = isGone({ state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }, today)
  const over = whatHappened({ ...row, kind: offer.kind })
  const tooLate = state === 'proposed' && offerGone
  const living = !over && !tooLate
  const pair = { offerId: offer.id, personId: row.personId, territoryId: row.territoryId }
  const why = living && state !== 'concluded' ? await whyProposed(db, pair, today) : null
  const turn = whoseTurn(facts, 'candidate', today)
  return {
    id: row.id,
    state,
    offer: offerForPerson(offer, today),
    turn: { who: turn.who === 'you' ? ('you' as const) : ('other' as const), sentence: `${turn.sentence}.` },
    over: over ?? (tooLate ? 'Cette offre n’est plus ouverte. Ce n’est pas lié à vous.' : null),
    why: {
      sentence: row.sentence,
      by: row.referent && `${row.referent.firstName} ${row.referent.lastName}`,
      reasons: why?.reasons ?? [],
      prepare: why?.prepare ?? [],
      trip: why?.trip ?? null,
    },
    answer:
      state === 'proposed' && living
        ? {
            answersBy: frenchDate(deadlineOf('presented', today, parseSettings(row.territory.settings))),
            reasons: CANDIDATE_REASONS.map((value) => ({ value, label: CANDIDATE_REASON_LABELS[value] })),
          }
        : null,
    steps: tooLate ? [] : nextSteps(facts),
    conventionId: row.conventions[0]?.id ?? null,
    referent: referentOf(row.person),
  }
}
