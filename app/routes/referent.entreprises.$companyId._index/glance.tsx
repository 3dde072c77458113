import type { loadCompany } from '~/queries/desk/load-company'
import type { CompanySheetData } from '~/queries/partnership/load-company-sheet'
import { classes } from '~/ui/design/classes'

type Company = NonNullable<Awaited<ReturnType<typeof loadCompany>>>

const many = (count: number, word: string) => `${count}\u00a0${word}${count > 1 ? 's' : ''}`

interface Fact {
  readonly label: string
  readonly value: string
  readonly more: string
  readonly late?: boolean
}

function facts({ answers, offers }: Company, sheet: CompanySheetData): Fact[] {
  const { asked, answered, waiting } = answers
  const next = sheet.entries.map((entry) => entry.next).find((each) => each && !each.done)
  const open = offers.filter(({ status }) => status === 'published').length
  const past = offers.filter((offer) => offer.past).length
  const { received } = sheet
  return [
    {
      label: 'Prochaine action',
      value: next ? next.when : 'Aucune prévue',
      more: next ? `${next.what}${next.late ? ', en retard' : ''}` : 'Notez-la avec le prochain échange.',
      late: next?.late ?? false,
    },
    {
      label: 'Réponses aux mises en relation',
      value:
        asked === 0
          ? 'Aucune demandée'
          : `${answered} sur ${asked} (${Math.round((answered / asked) * 100)}\u00a0%)`,
      more: [
        sheet.usualDelay && `Répond ${sheet.usualDelay}.`,
        waiting > 0 && `${many(waiting, 'personne')} en attente de sa réponse.`,
      ]
        .filter(Boolean)
        .join(' '),
    },
    {
      label: 'Offres',
      value: open === 0 ? 'Aucune ouverte' : many(open, 'ouverte'),
      more: past === 0 ? '' : many(past, 'passée'),
    },
    {
      label: 'Personnes accueillies',
      value: received.total === 0 ? 'Aucune' : many(received.total, 'immersion'),
      more: received.total === 0 ? '' : `${received.completed} au bout, ${many(received.hired, 'embauche')}`,
    },
  ]
}

/** What the relation looks like in one look: what is next, how it answers, what it offers, what came of it. */
export function Glance({ company, sheet }: { company: Company; sheet: CompanySheetData }) {
  return (
    <dl className="mb-8 grid gap-x-6 gap-y-3 rounded-xl border border-line bg-surface px-4 py-3 sm:grid-cols-2 lg:grid-cols-4">
      {facts(company, sheet).map(({ label, value, more, late }) => (
        <div key={label} className="leading-snug">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd>
            <strong className={classes('block text-lg', late && 'text-danger')}>{value}</strong>
            {more && <span className="block text-[0.95rem] text-ink-2">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
