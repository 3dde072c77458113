import { csvAnswer } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { listConventionsInFull } from '~/queries/convention/list-conventions-in-full'
import { conventionsSearch } from '../referent.conventions._index/search'

const TITLES = [
  ...['Référence', 'État', 'Personne', 'Entreprise', 'SIRET', 'Commune', 'Offre', 'Objet'],
  ...['Début', 'Fin', 'Prescripteur', 'Validée le', 'Terminée le'],
]

/** The conventions of every step, narrowed as the list is, for a spreadsheet. */
export const loader = page(
  { may: 'convention.readTerritory', search: conventionsSearch },
  async ({ context, actor, search }) => {
    const asked = { text: search.recherche, mine: search.miennes === 'oui' }
    const rows = await listConventionsInFull(context.db, actor, asked)
    const lines = rows.map((row) => [
      ...[row.reference, row.state, row.person, row.company, row.siret, row.city, row.offer, row.objective],
      ...[row.start, row.end, row.prescriber, row.validated, row.ended],
    ])
    return csvAnswer(`conventions-${parisDay(context.ports.clock.now())}`, TITLES, lines)
  },
)
