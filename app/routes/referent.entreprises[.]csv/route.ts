import { csvAnswer } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadPortfolio } from '~/queries/partnership/load-portfolio'
import { filtersOf, portfolioSearch } from '../referent.entreprises._index/search'

const MOST_ROWS = 10_000

const TITLES = [
  ...['Entreprise', 'Activité', 'Commune', 'Référent·e', 'Dernier contact', 'Prochaine action', 'Pour le'],
  ...['À regarder', 'Offres ouvertes', 'Réponses données', 'Réponses demandées'],
]

/** The same list, filters included, for a spreadsheet. */
export const loader = page(
  { may: 'company.readTerritory', search: portfolioSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    const filters = { ...filtersOf(search), page: 1 }
    const { companies } = await loadPortfolio(context.db, actor, filters, today, MOST_ROWS)
    const lines = companies.map((row) => [
      ...[
        row.name,
        row.activity,
        row.city,
        row.referentName,
        row.lastContact,
        row.next?.what,
        row.next?.when,
      ],
      ...[row.signals.map(({ label }) => label).join(' ; '), row.openOffers, row.answered, row.asked],
    ])
    return csvAnswer(`entreprises-${today}`, TITLES, lines)
  },
)
