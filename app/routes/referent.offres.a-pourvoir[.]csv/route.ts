import { csvAnswer } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadCuration } from '~/queries/offer/load-curation'
import { curationSearch, filtersOf } from '../referent.offres.a-pourvoir/search'

const MOST_ROWS = 20_000

const TITLES = [
  ...[
    'Offre',
    'Type',
    'Entreprise',
    'Commune',
    'Période',
    'Places',
    'Places libres',
    'Jours depuis la publication',
  ],
  ...['À décider', 'Chez la personne', 'Chez l’entreprise', 'Accords', 'Ce qui manque'],
]

/** The same board, filters included, for a spreadsheet. */
export const loader = page(
  { may: 'offer.readTerritory', search: curationSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    const filters = { ...filtersOf(search), page: 1 }
    const { offers } = await loadCuration(context.db, actor, filters, today, MOST_ROWS)
    const lines = offers.map((row) => [
      ...[
        row.title,
        row.kindLabel,
        row.companyName,
        row.city,
        row.window,
        row.places,
        row.placesLeft,
        row.age,
      ],
      ...[row.suggested, row.withPerson, row.withHost, row.agreed],
      row.lacks.map(({ sentence }) => sentence).join(' ; '),
    ])
    return csvAnswer(`offres-a-pourvoir-${today}`, TITLES, lines)
  },
)
