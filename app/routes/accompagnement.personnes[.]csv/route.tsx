import { csvAnswer } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadMyPeople } from '~/queries/person/load-my-people'
import { filtersOf, peopleSearch } from '../accompagnement._index/search'

const MOST_ROWS = 10_000

const TITLES = [
  'Nom',
  'Commune',
  'Référent·e',
  'Métiers souhaités',
  'Ce qui attend',
  'En cours',
  'Accord pour être présenté·e',
  'Diagnostic fait',
  'Jours depuis la dernière proposition',
]

/** The same list, filters included, for a spreadsheet. No status, no birth date: what the screen shows. */
export const loader = page(
  { may: 'person.read', search: peopleSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    const filters = { ...filtersOf(search, MOST_ROWS), page: 1 }
    const { rows } = await loadMyPeople(context.db, actor, filters, today)
    const lines = rows.map((row) => [
      row.name,
      row.city,
      row.referent,
      row.jobs.join(', '),
      row.needs.map(({ sentence }) => sentence).join(' ; '),
      row.underWay,
      row.consents ? 'oui' : 'non',
      row.diagnosticDone ? 'oui' : 'non',
      row.waitingDays,
    ])
    return csvAnswer(`personnes-${today}`, TITLES, lines)
  },
)
