/** Who fits an offer, best first, with the reasons; apart, who would fit if one thing changed. */
import type { Db } from '~/database/client'
import { readBlockedPeople, readOfferToMatch, readPeopleWhoMayFit } from '~/database/matching-narrowing'
import type { MatchablePerson } from '~/database/matching-rows'
import type { LocalDate } from '~/domain/calendar/local-date'
import { matchPrepared, scoreOf } from '~/domain/matching/match'
import type { BlockerCode } from '~/domain/matching/match-types'
import { FIRST_PEOPLE } from '~/domain/matching/narrowing'
import type { PeopleFilters } from '~/domain/matching/people-filters'
import { NEARNESS_SHARE, prepareOffer } from '~/domain/matching/prepare-offer'
import { type Ranked, rank, waitedSince } from '~/domain/matching/rank'
import { BLOCKER_LABELS } from '~/domain/matching/score-words'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { describeMatch, type MatchView, type PersonSummary, summarise } from './describe-match'

export interface PersonWhoFits extends PersonSummary {
  readonly match: MatchView
}

export interface PersonNearlyFitting extends PersonSummary {
  readonly blockers: readonly string[]
  readonly unlock: string
  readonly score: number
}

export interface PeopleForOffer {
  readonly people: readonly PersonWhoFits[]
  readonly page: number
  readonly pageSize: number
  /** How many fit, with the filters. */
  readonly total: number
  /** In a very large territory the counts are of the people read so far. */
  readonly atLeast: boolean
  /** Of them, how many were never proposed anything. */
  readonly neverProposed: number
  readonly blocked: readonly { readonly title: string; readonly people: readonly PersonNearlyFitting[] }[]
}

/** Share of the wanted-job weight from which a wish is near: the job itself or one beside it. */
const NEAR_WISH = NEARNESS_SHARE.adjacent

/** How many people who nearly fit are worth showing. */
const NEARLY_SHOWN = 12

/** How many of each kind are tried: each change is scored again, which costs more than a score. */
const NEARLY_TRIED = 24

/** Beyond this page, filters serve better. */
const LAST_PAGE = 50

interface Candidate extends Ranked {
  readonly person: MatchablePerson
}

/**
 * The list of an offer's page: three queries for a territory of ordinary size, whatever its number of people. Null when
 * the offer is not one of the viewer's territory. Only consenting people are read.
 */
export async function loadPeopleForOffer(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId'>,
  offerId: string,
  filters: PeopleFilters & { readonly page?: number | undefined },
  today: LocalDate,
): Promise<PeopleForOffer | null> {
  const { territoryId } = viewer
  const found = await readOfferToMatch(db, { offerId, territoryId }, today)
  if (!found) return null
  const { offer, weights, atOnce } = found
  const page = Math.min(LAST_PAGE, Math.max(1, filters.page ?? 1))
  const asked = { territoryId, offer, weights, today, atOnce, filters }
  const prepared = prepareOffer(offer, today)
  const fitting: Candidate[] = []
  const blocked: MatchablePerson[] = []
  let complete = false
  for await (const batch of readPeopleWhoMayFit(db, asked)) {
    for (const person of batch.people) {
      const score = scoreOf(prepared, person, weights)
      if (score === null) blocked.push(person)
      else fitting.push({ id: person.id, score, waitedSince: waitedSince(person), person })
    }
    fitting.sort(rank)
    complete = batch.complete
    const last = fitting[page * FIRST_PEOPLE - 1]
    if (last !== undefined && rank(last, batch.limit) < 0) break
  }
  const shown = fitting.slice((page - 1) * FIRST_PEOPLE, page * FIRST_PEOPLE)
  const near = nearestWishes(blocked, prepared.nearness)
  const others = await readBlockedPeople(db, asked, NEARLY_TRIED)
  return {
    people: shown.map(({ person }) => ({
      ...summarise(person, today),
      match: describeMatch(matchPrepared(prepared, person, weights), 'referent'),
    })),
    page,
    pageSize: FIRST_PEOPLE,
    total: fitting.length,
    atLeast: !complete,
    neverProposed: fitting.filter(({ person }) => person.lastProposedOn === null).length,
    blocked: groupBlocked(
      [...near, ...others].flatMap((person) => {
        const { blockers, unlocks } = matchPrepared(prepared, person, weights)
        const best = [...unlocks].sort((a, b) => b.score - a.score)[0]
        if (!best) return []
        const nearly: PersonNearlyFitting = {
          ...summarise(person, today),
          blockers: blockers.map(({ sentence }) => sentence.referent),
          unlock: best.sentence.referent,
          score: best.score,
        }
        return [{ code: best.blocker, nearly }]
      }),
    ),
  }
}

/** Of the blocked, those who want this job or one beside it, the nearest wish first. */
function nearestWishes(blocked: readonly MatchablePerson[], nearness: ReadonlyMap<string, number>) {
  const wish = ({ wantedJobs }: MatchablePerson) =>
    wantedJobs.reduce((best, code) => Math.max(best, nearness.get(code) ?? 0), 0)
  return blocked
    .filter((person) => wish(person) >= NEAR_WISH)
    .sort((a, b) => wish(b) - wish(a) || (a.id < b.id ? -1 : 1))
    .slice(0, NEARLY_TRIED)
}

function groupBlocked(
  found: readonly { readonly code: BlockerCode; readonly nearly: PersonNearlyFitting }[],
) {
  const best = [...found].sort((a, b) => b.nearly.score - a.nearly.score).slice(0, NEARLY_SHOWN)
  const codes = [...new Set(best.map(({ code }) => code))]
  return codes.map((code) => ({
    title: BLOCKER_LABELS[code],
    people: best.filter((each) => each.code === code).map(({ nearly }) => nearly),
  }))
}
