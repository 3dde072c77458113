import type { Db } from '~/database/client'
import { parisDay } from '~/domain/calendar/local-date'
import { stillShown, type TerritoryFigures, territoryFigures } from '~/domain/indicators/territory-figures'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { countFigures } from './count-figures'

/** The territory's figures that the clock kept; counted now when it kept none lately. */
export async function loadFigures(
  db: Db,
  { territoryId }: Pick<ProfessionalActor, 'territoryId'>,
  now: Date,
): Promise<TerritoryFigures & { readonly countedAt: Date }> {
  const kept = await db.territoryFigures.findUnique({ where: { territoryId } })
  if (kept && stillShown(kept.countedAt, now)) {
    const figures = territoryFigures.safeParse(kept.figures)
    if (figures.success) return { ...figures.data, countedAt: kept.countedAt }
  }
  return { ...(await countFigures(db, { territoryId }, parisDay(now))), countedAt: now }
}
