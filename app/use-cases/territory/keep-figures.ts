import type { TerritoryFigures } from '~/domain/indicators/territory-figures'
import type { Context } from '../context'

/** Keeps a territory's figures in the place of those counted before. */
export async function keepFigures(
  { db }: Context,
  kept: { readonly territoryId: string; readonly countedAt: Date; readonly figures: TerritoryFigures },
): Promise<void> {
  const { territoryId, countedAt, figures } = kept
  await db.territoryFigures.upsert({
    where: { territoryId },
    create: { territoryId, countedAt, figures },
    update: { countedAt, figures },
  })
}
