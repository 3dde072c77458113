/** The public search's query beside the cheapest way to read the same twenty rows: by their primary keys. */
import { connect, type Database } from '~/database/client'
import { type OfferSearch, searchOpenOffers } from '~/database/offer-search'
import { parisDay } from '~/domain/calendar/local-date'
import { type SideBySide, sideBySide } from './timing'

const ROUNDS = 300
/** Around towns where a third of the offers are, and elsewhere. */
const CENTRES = [
  { latitude: 47.638, longitude: 6.863 },
  { latitude: 47.51, longitude: 6.798 },
  { latitude: 47.622, longitude: 6.155 },
  { latitude: 47.75, longitude: 7.335 },
  { latitude: 47.237, longitude: 6.024 },
] as const
const JOBS = ['F1703', 'K1304', 'N1103', 'F1606', 'J1501', 'K2204', 'N4105'] as const
const KM = 30

export async function measureSearch(url: string): Promise<SideBySide> {
  const db = connect(url, 2)
  const searches: OfferSearch[] = CENTRES.flatMap((centre) =>
    JOBS.map((code) => ({
      today: parisDay(new Date()),
      codes: [code],
      words: [],
      near: { ...centre, km: KM },
    })),
  )
  const answers = await Promise.all(searches.map((search) => searchOpenOffers(db, search, 1)))
  const full = searches.flatMap((search, index) => {
    const ids = answers[index]?.map(({ id }) => id) ?? []
    return ids.length === 20 ? [{ search, ids }] : []
  })
  if (full.length === 0) throw new Error('no search fills a page: ask for more offers')
  const at = (round: number) => full[round % full.length] as (typeof full)[number]
  const measured = await sideBySide(
    (round) => searchOpenOffers(db, at(round).search, 1),
    (round) => readByKey(db, at(round).ids),
    ROUNDS,
  )
  await db.$disconnect()
  return measured
}

function readByKey(db: Database, ids: readonly string[]): Promise<unknown> {
  return db.$queryRaw`
    select o."id", o."kind"::text as "kind", o."sector", o."title", o."city", c."name" as "companyName", o."places",
           o."preferredDays", o."windowStart", o."windowEnd", o."publicTransport", 0::float8 as km
    from "Offer" o join "Company" c on c."id" = o."companyId" where o."id" = any(${[...ids]}::uuid[])`
}
