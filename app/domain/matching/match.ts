/**
 * The match of one offer and one person: the same function whether one asks who fits an offer or which offers
 * fit a person. It proposes and explains; a referent decides. Same input, same answer: nothing random, no learning.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import { DEFAULT_WEIGHTS, MATCH_PARTS, type MatchPart, type MatchWeights } from '~/domain/territory/settings'
import { availabilityPart, type Stay, stayOf } from './availability'
import { remarksOn } from './barriers'
import { blockersOf } from './blockers'
import { conditionsPart } from './conditions'
import { distancePart, type Journey, journeyOf } from './distance'
import type { Match, MatchOffer, MatchPerson, PartScore, PartShare, Said, Unlock } from './match-types'
import { commonTimePart, NO_CONDITIONS, NOTHING_ASKED } from './meeting'
import { type PreparedOffer, prepareOffer } from './prepare-offer'
import { sayBlocker } from './say-blocker'
import { skillsPart } from './skills'
import { changesFor } from './unlocks'
import { waitingPart } from './waiting'
import { wantedJobPart } from './wanted-job'

type Shares = Readonly<Record<MatchPart, PartShare>>

function sharesOf(prepared: PreparedOffer, person: MatchPerson, journey: Journey, stay: Stay): Shares {
  const { meeting } = prepared.offer
  return {
    wantedJob: wantedJobPart(prepared, person),
    skills: meeting ? NOTHING_ASKED : skillsPart(prepared, person),
    distance: distancePart(journey),
    availability: meeting ? commonTimePart(prepared, person) : availabilityPart(prepared, person, stay),
    conditions: meeting ? NO_CONDITIONS : conditionsPart(prepared, person),
    waiting: waitingPart(prepared, person),
  }
}

/** Whole points of a part, so that the points shown add up to the score shown. */
export function pointsOf(share: number, weight: number): number {
  return Math.round(share * weight)
}

function sum(shares: Shares, weights: MatchWeights): number {
  let score = 0
  for (const part of MATCH_PARTS) score += pointsOf(shares[part].share, weights[part])
  return score
}

/** The score alone, 0 to 100, or null when something blocks: for ranking many people without writing a sentence. */
export function scoreOf(
  prepared: PreparedOffer,
  person: MatchPerson,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): number | null {
  const journey = journeyOf(prepared, person)
  const stay = stayOf(prepared, person)
  if (blockersOf(prepared, person, journey, stay).length > 0) return null
  return sum(sharesOf(prepared, person, journey, stay), weights)
}

/** The whole answer for a prepared offer: score or blockers, with every sentence. */
export function matchPrepared(
  prepared: PreparedOffer,
  person: MatchPerson,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): Match {
  const journey = journeyOf(prepared, person)
  const stay = stayOf(prepared, person)
  const facts = blockersOf(prepared, person, journey, stay)
  const ids = { offerId: prepared.offer.id, personId: person.id }
  if (facts.length > 0) {
    const tried = facts.map((fact) => ({ fact, changes: changesFor(prepared, person, fact) }))
    return {
      ...ids,
      score: null,
      parts: [],
      reasons: [],
      cautions: [],
      blockers: tried.map(({ fact, changes: [first] }) => ({
        code: fact.code,
        sentence: sayBlocker(prepared, fact),
        ...(first ? { unlock: first.label } : {}),
      })),
      unlocks: tried.flatMap(({ changes }) =>
        changes.flatMap((change) => {
          const offer = change.offer ? prepareOffer(change.offer, prepared.today) : prepared
          const score = scoreOf(offer, change.person ?? person, weights)
          return score === null ? [] : [unlockOf(change, score)]
        }),
      ),
    }
  }
  const shares = sharesOf(prepared, person, journey, stay)
  const parts = MATCH_PARTS.map((part): PartScore => {
    const max = weights[part]
    return { part, points: pointsOf(shares[part].share, max), max, sentence: shares[part].say() }
  })
  const remarks = remarksOn(prepared, person, journey)
  const told = (as: 'reason' | 'caution'): Said[] =>
    parts.filter(({ part }) => toldAs(part, shares[part].share) === as).map(({ sentence }) => sentence)
  return {
    ...ids,
    score: sum(shares, weights),
    parts,
    reasons: [...told('reason'), ...remarks.reasons],
    cautions: [...told('caution'), ...remarks.cautions],
    blockers: [],
    unlocks: [],
  }
}

/**
 * How a part is told: a reason from half marks on, a caution below; a condition to avoid is a caution from the
 * first. Having no experience, or having been proposed something lately, is not held against anybody.
 */
function toldAs(part: MatchPart, share: number): 'reason' | 'caution' | undefined {
  if (part === 'conditions') return share === 1 ? 'reason' : 'caution'
  if (share >= 0.5) return 'reason'
  return part === 'skills' || part === 'waiting' ? undefined : 'caution'
}

function unlockOf(
  change: { readonly blocker: Unlock['blocker']; readonly label: string; readonly labelForPerson?: string },
  score: number,
): Unlock {
  return {
    blocker: change.blocker,
    change: change.label,
    sentence: {
      referent: `Possible avec ${change.label}`,
      person: `Ce serait possible avec ${change.labelForPerson ?? change.label}`,
    },
    score,
  }
}

/** The match of an offer and a person on a day (Paris), with the territory's weights. */
export function match(
  offer: MatchOffer,
  person: MatchPerson,
  today: LocalDate,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): Match {
  return matchPrepared(prepareOffer(offer, today), person, weights)
}
