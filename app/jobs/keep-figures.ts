/** The figures of every territory, counted one after the other. */
import { parisDay } from '~/domain/calendar/local-date'
import { COUNTED_EVERY } from '~/domain/indicators/territory-figures'
import { countFigures } from '~/queries/territory/count-figures'
import { keepFigures } from '~/use-cases/territory/keep-figures'
import type { Schedule } from './schedule'

export const keepFiguresSchedule: Schedule = {
  name: 'keepFigures',
  everyMinutes: COUNTED_EVERY,
  run: async (context) => {
    for (const { id: territoryId } of await context.db.territory.findMany({ select: { id: true } })) {
      const countedAt = context.ports.clock.now()
      const figures = await countFigures(context.db, { territoryId }, parisDay(countedAt))
      await keepFigures(context, { territoryId, countedAt, figures })
    }
  },
}
