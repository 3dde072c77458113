/** People first: who has waited longest, what they look for, and the open offers that fit them best, with the reasons. */
import type { Db } from '~/database/client'
import { readInFlight } from '~/database/in-flight'
import { readPeopleToMatch } from '~/database/matching-narrowing'
import { readOffersForPeople } from '~/database/matching-offers'
import type { MatchableOffer, MatchablePerson } from '~/database/matching-rows'
import { readWaitingPeople, type WaitingAsked } from '~/database/waiting-people'
import type { LocalDate } from '~/domain/calendar/local-date'
import { kilometres } from '~/domain/matching/distance'
import { matchPrepared, scoreOf } from '~/domain/matching/match'
import { type PreparedOffer, prepareOffer } from '~/domain/matching/prepare-offer'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { jobTitleFor } from '~/domain/referential/rome'
import { parseSettings, type TerritorySettings } from '~/domain/territory/settings'
import { describeMatch, summarise } from './describe-match'

/** People on a page: each brings offers to score. */
export const WAITING_PAGE_SIZE = 10

/** Offers shown under each person. */
const BEST_OFFERS = 3

type Asked = Omit<WaitingAsked, 'territoryId' | 'limit' | 'offset'> & { readonly page: number }

/** Seven queries, whatever the number of people and offers. */
export async function loadWaitingPeople(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId'>,
  { page, ...filters }: Asked,
  today: LocalDate,
) {
  const { territoryId } = viewer
  const offset = (page - 1) * WAITING_PAGE_SIZE
  const [shown, territory] = await Promise.all([
    readWaitingPeople(db, { ...filters, territoryId, limit: WAITING_PAGE_SIZE, offset }, today),
    db.territory.findUniqueOrThrow({
      where: { id: territoryId },
      select: {
        settings: true,
        organisations: {
          where: { archivedAt: null, people: { some: {} } },
          select: { id: true, name: true },
          orderBy: { name: 'asc' },
          take: 100,
        },
      },
    }),
  ])
  const settings = parseSettings(territory.settings)
  const read = await readPeopleToMatch(db, { territoryId, personIds: shown.ids })
  const people = shown.ids.flatMap((id) => read.find((person) => person.id === id) ?? [])
  const offers = await readOffersForPeople(db, people, territoryId, today)
  const flight = await readInFlight(db, {
    personIds: shown.ids,
    hosts: offers.map(({ offer }) => offer),
  })
  const prepared = offers.map(({ offer, personIds }) => ({
    personIds,
    offer,
    of: prepareOffer(offer, today),
  }))
  return {
    total: shown.total,
    neverProposed: shown.neverProposed,
    organisations: territory.organisations,
    personMax: settings.maxOpenPerPerson,
    people: people.map((person) => {
      const theirs = prepared.filter(({ personIds }) => personIds.includes(person.id))
      const { best, total } = bestOffers(person, theirs, settings)
      return {
        ...summarise(person, today),
        wantedJobs: person.wantedJobs.map((code) => jobTitleFor(code)),
        open: flight.ofPerson(person.id),
        fitting: total,
        offers: best.map(({ offer, of }) => ({
          ...{ offerId: offer.id, title: offer.title, companyName: offer.companyName, city: offer.city },
          ...{ sector: offer.sector, km: Math.round(kilometres(offer, person)) },
          hostIsFull: flight.ofHost(offer) >= settings.maxWaitingPerEmployer,
          match: describeMatch(matchPrepared(of, person, settings.matchWeights), 'referent'),
        })),
      }
    }),
  }
}

interface Readied {
  readonly offer: MatchableOffer
  readonly of: PreparedOffer
}

/** The best of the offers read for a person, and how many of them fit. */
function bestOffers(
  person: MatchablePerson,
  offers: readonly Readied[],
  { matchWeights }: Pick<TerritorySettings, 'matchWeights'>,
): { readonly best: readonly Readied[]; readonly total: number } {
  const fitting = offers.flatMap((each) => {
    const score = scoreOf(each.of, person, matchWeights)
    return score === null ? [] : [{ ...each, score }]
  })
  fitting.sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1))
  return { best: fitting.slice(0, BEST_OFFERS), total: fitting.length }
}

export type WaitingPerson = Awaited<ReturnType<typeof loadWaitingPeople>>['people'][number]
