import type { Db } from '~/database/client'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { TerritoryFigures } from '~/domain/indicators/territory-figures'
import { loadIndicators } from './load-indicators'
import { loadTension } from './load-tension'
import { loadTrend } from './load-trend'

/** Reads a whole territory through: three statements. */
export async function countFigures(
  db: Db,
  territory: { readonly territoryId: string },
  today: LocalDate,
): Promise<TerritoryFigures> {
  const [counts, tension, trend] = await Promise.all([
    loadIndicators(db, territory, today),
    loadTension(db, territory, today),
    loadTrend(db, territory, today),
  ])
  return { ...counts, tension, trend }
}
