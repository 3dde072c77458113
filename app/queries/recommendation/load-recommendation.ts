/** One recommendation as a partnership referent reads it: where it is, how it got there, what they can do. */

import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { recommendationsVisibleTo } from '~/database/scope'
import { frenchDateTime } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import type { OfferKind } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import {
  CANDIDATE_REASON_FOR_REFERENT,
  DISMISSAL_REASON_LABELS,
  FAILURE_REASON_LABELS,
  hostReasons,
  WITHDRAWAL_REASON_LABELS,
} from '~/domain/recommendation/reasons'
import {
  type RecommendationState,
  recommendationStateLabel,
  transition,
} from '~/domain/recommendation/states'
import { turnSide, whoseTurn } from '~/domain/recommendation/whose-turn'

const REASONS: Partial<Record<RecommendationState, Readonly<Record<string, string>>>> = {
  declinedByCandidate: CANDIDATE_REASON_FOR_REFERENT,
  dismissed: DISMISSAL_REASON_LABELS,
  failed: FAILURE_REASON_LABELS,
  withdrawn: WITHDRAWAL_REASON_LABELS,
}

const HAPPENED: Readonly<Record<string, string>> = {
  suggest: 'Suggérée',
  propose: 'Proposée à la personne',
  'accept:presented': 'La personne a accepté, présentée à l’entreprise',
  'accept:agreed': 'L’entreprise a accepté',
  'decline:declinedByCandidate': 'La personne a décliné',
  'decline:declinedByEmployer': 'L’entreprise a décliné',
  dismiss: 'Non retenue',
  withdraw: 'Retirée',
  lapse: 'Restée sans réponse',
  remind: 'Relance envoyée',
  escalate: 'Silence signalé à la ou au référent·e',
  conclude: 'Concrétisée',
  fail: 'Sans suite après accord',
}

const SPONSORSHIP_HAPPENED: Readonly<Record<string, string>> = {
  'accept:presented': 'La personne a accepté, présentée au parrain ou à la marraine',
  'accept:agreed': 'Le parrain ou la marraine a accepté',
  'decline:declinedByEmployer': 'Le parrain ou la marraine a décliné',
}

function happened(what: string, kind: OfferKind): string | undefined {
  return (kind === 'sponsorship' ? SPONSORSHIP_HAPPENED[what] : undefined) ?? HAPPENED[what]
}

/** The words of a stored reason, for professionals. */
export function reasonLabel(
  state: RecommendationState,
  reason: string | null,
  kind: OfferKind,
): string | null {
  const words = state === 'declinedByEmployer' ? hostReasons(kind).forReferent : REASONS[state]
  return reason === null ? null : (words?.[reason] ?? null)
}

/** What comes first when two things bear the same instant. */
const STATE_ORDER: readonly string[] = ['suggested', 'proposed', 'presented', 'agreed']

function inOrder(a: { at: Date; toState: string }, b: { at: Date; toState: string }): number {
  const place = ({ toState }: { toState: string }) => (STATE_ORDER.indexOf(toState) + 10) % 10
  return a.at.getTime() - b.at.getTime() || place(a) - place(b)
}

export async function loadRecommendation(
  db: Db,
  viewer: ProfessionalActor,
  recommendationId: string,
  today: LocalDate,
) {
  const row = await db.recommendation.findFirst({
    where: { AND: [{ id: recommendationId }, recommendationsVisibleTo(viewer)] },
    include: {
      offer: { select: { id: true, title: true, city: true, sector: true, kind: true } },
      ...HOST_NAMES,
      company: { select: { id: true, name: true } },
      person: {
        select: {
          id: true,
          firstName: true,
          lastName: true,
          city: true,
          organisation: { select: { name: true } },
          supportReferent: { select: { firstName: true, lastName: true, phone: true, email: true } },
        },
      },
      referent: { select: { firstName: true, lastName: true } },
      suggestedBy: { select: { firstName: true, lastName: true } },
      history: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      conventions: {
        where: { state: { notIn: ['rejected', 'cancelled'] } },
        select: { id: true, reference: true, state: true },
        orderBy: { createdAt: 'desc' },
        take: 1,
      },
    },
  })
  if (!row) return null
  const { kind } = row.offer
  const candidateDeadline = toLocalDateOrNull(row.candidateDeadline)
  const employerDeadline = toLocalDateOrNull(row.employerDeadline)
  const turn = whoseTurn({ kind, state: row.state, candidateDeadline, employerDeadline }, 'referent', today)
  const [convention] = row.conventions
  const can = (event: 'propose' | 'dismiss' | 'withdraw' | 'fail') =>
    transition(row.state, event, 'partnershipReferent') !== undefined
  const name = (user: { firstName: string; lastName: string } | null) =>
    user && `${user.firstName} ${user.lastName}`
  return {
    id: row.id,
    state: row.state,
    stateLabel: recommendationStateLabel(row.state, kind),
    turn: {
      who: turnSide(turn, row.state),
      sentence: turn.sentence,
    },
    escalated: row.escalatedAt !== null && row.state === 'presented',
    offer: row.offer,
    company: row.company,
    hostName: hostName(row),
    person: {
      id: row.person.id,
      name: `${row.person.firstName} ${row.person.lastName}`,
      city: row.person.city,
      organisationName: row.person.organisation.name,
      supportReferent: {
        name: name(row.person.supportReferent),
        phone: row.person.supportReferent.phone,
        email: row.person.supportReferent.email,
      },
    },
    sentence: row.sentence,
    score: row.score,
    referentName: name(row.referent),
    suggestion:
      row.origin === 'referent'
        ? null
        : { by: row.origin, name: name(row.suggestedBy), note: row.suggestionNote },
    reason: reasonLabel(row.state, row.reason, kind),
    reasonDetail: row.reasonDetail,
    history: [...row.history].sort(inOrder).map(({ id, at, event, toState, reason }) => ({
      id,
      when: frenchDateTime(at),
      what:
        happened(`${event}:${toState}`, kind) ??
        HAPPENED[event] ??
        recommendationStateLabel(toState as RecommendationState, kind),
      why: reasonLabel(toState as RecommendationState, reason, kind),
    })),
    can: {
      propose: can('propose'),
      dismiss: can('dismiss'),
      withdraw: can('withdraw'),
      fail: can('fail'),
      draftConvention: kind === 'immersion' && row.state === 'agreed' && !convention,
    },
    convention: convention
      ? {
          id: convention.id,
          reference: convention.reference,
          stateLabel: CONVENTION_STATE_LABELS[convention.state],
        }
      : null,
  }
}
