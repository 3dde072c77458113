import { csvAnswer } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { countPairings } from '~/queries/pairing/count-pairings'

/** What the platform holds on nobody is said, rather than left to be guessed. */
const NOT_HELD = 'Genre, quartier prioritaire (QPV), niveau de qualification'

const WITHHELD = { tooFew: 'moins de 5', givesAway: 'non affiché' }

/** The territory's sponsorships in counts, never below five, never by person. */
export const loader = page({ may: 'indicators.read' }, async ({ context, actor }) => {
  const today = parisDay(context.ports.clock.now())
  const counts = await countPairings(context.db, actor, today)
  const rows = counts.map(
    ([label, count]) => [label, typeof count === 'number' ? count : WITHHELD[count]] as const,
  )
  const lines = [...rows, [NOT_HELD, 'non enregistré par la plateforme'] as const]
  return csvAnswer(`parrainages-${today}`, ['Parrainage', `Au ${today}`], lines)
})
