/** The home page's figures: open offers by sector, and how many companies take part. Counts of people are never shown. */
import type { Db } from '~/database/client'
import { countBySector } from '~/database/offer-search'
import { parisDay } from '~/domain/calendar/local-date'
import { SECTOR_KEYS } from '~/domain/referential/sectors'

/** Beyond, « plus de mille » says as much and costs nothing. */
const BOUND = 1001

export async function loadHome(db: Db, now: Date) {
  const [counts, companies] = await Promise.all([
    countBySector(db, parisDay(now), SECTOR_KEYS, BOUND),
    db.company.count({ where: { state: 'active' } }),
  ])
  const sectors = SECTOR_KEYS.map((key) => ({
    key,
    offers: counts.find(({ sector }) => sector === key)?.count ?? 0,
  }))
  return { sectors, companies, bound: BOUND - 1 }
}
