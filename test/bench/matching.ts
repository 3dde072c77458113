/** Twenty people who fit an offer, explained, beside the bare query that narrows; and the same as scoring everybody. */
import { connect, type Database } from '~/database/client'
import { readOfferToMatch, readPeopleToMatch } from '~/database/matching-narrowing'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { scoreOf } from '~/domain/matching/match'
import { narrowingFor } from '~/domain/matching/narrowing'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { type Ranked, rank, waitedSince } from '~/domain/matching/rank'
import { loadPeopleForOffer } from '~/queries/matching/load-people-for-offer'
import { type SideBySide, sideBySide } from './timing'

const ROUNDS = 30
const OFFERS = 5
/** People scored when everybody is, all offers together: of a million, one offer's. */
const MOST_SCORED = 1_000_000
/** People read and scored at once then. */
const AT_ONCE = 5000

export interface MatchingFigures extends SideBySide {
  /** Offers compared with scoring everybody, and those of them whose first twenty are others. */
  readonly offers: number
  readonly wrong: number
}

export async function measureMatching(url: string, territoryId: string): Promise<MatchingFigures> {
  const db = connect(url, 2)
  const today = parisDay(new Date())
  const offers = await db.offer.findMany({
    where: { territoryId, state: 'published', communeCode: { startsWith: '90' } },
    select: { id: true },
    orderBy: { publishedAt: 'desc' },
    take: OFFERS,
  })
  const at = (round: number) => offers[round % offers.length]?.id ?? ''
  const measured = await sideBySide(
    (round) => loadPeopleForOffer(db, { territoryId }, at(round), {}, today),
    (round) => narrow(db, territoryId, at(round), today),
    ROUNDS,
  )
  const everybody = await db.person.count({ where: { territoryId } })
  const compared = offers.slice(0, Math.max(1, Math.floor(MOST_SCORED / everybody)))
  let wrong = 0
  for (const { id } of compared) {
    const found = await loadPeopleForOffer(db, { territoryId }, id, {}, today)
    const all = await scoreEverybody(db, territoryId, id, today)
    const same = found?.people.every(({ personId }, index) => personId === all[index]?.id)
    if (!same || found?.people.length !== Math.min(20, all.length)) wrong += 1
  }
  await db.$disconnect()
  return { ...measured, wrong, offers: compared.length }
}

/** The people who may be presented and want this job or one beside it, the nearest first: no score, no reason. */
async function narrow(
  db: Database,
  territoryId: string,
  offerId: string,
  today: LocalDate,
): Promise<unknown> {
  const found = await readOfferToMatch(db, { offerId, territoryId }, today)
  if (!found) throw new Error('no offer')
  const { tiers } = narrowingFor(found.offer, today, found.weights)
  const codes = tiers.slice(0, 2).flatMap(({ romeCodes }) => romeCodes)
  const { latitude, longitude } = found.offer
  return db.$queryRaw`
    select p."id", p."firstName", p."lastName", p."latitude", p."longitude", p."lastProposedAt" from "Person" p
    where p."territoryId" = ${territoryId}::uuid and p."state" = 'active' and p."consentAt" is not null
      and p."consentWithdrawnAt" is null and p."diagnosticDoneAt" is not null
      and p."id" in (select w."personId" from "WantedJob" w where w."romeCode" = any(${codes}::text[]))
    order by abs(p."latitude" - ${latitude}::float8) + abs(p."longitude" - ${longitude}::float8), p."id" limit 400`
}

async function scoreEverybody(db: Database, territoryId: string, offerId: string, today: LocalDate) {
  const found = await readOfferToMatch(db, { offerId, territoryId }, today)
  if (!found) return []
  const prepared = prepareOffer(found.offer, today)
  const ids = await db.person.findMany({ where: { territoryId }, select: { id: true } })
  const ranked: Ranked[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const personIds = ids.slice(from, from + AT_ONCE).map(({ id }) => id)
    for (const person of await readPeopleToMatch(db, { territoryId, personIds })) {
      const score = scoreOf(prepared, person, found.weights)
      if (score !== null) ranked.push({ id: person.id, score, waitedSince: waitedSince(person) })
    }
  }
  return ranked.sort(rank)
}
