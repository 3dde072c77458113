import { Link } from '@remix-run/react'
import type { Signal } from '~/domain/partnership/signals'
import type { PortfolioCompany } from '~/queries/partnership/load-portfolio'
import { Badge, type Tone } from '~/ui/design/badge'
import { type Column, DataTable } from '~/ui/design/data-table'
import { BriefcaseBusiness, CalendarClock, Moon, PartyPopper, ThumbsDown } from '~/ui/design/icons'
import { addressOf, type PortfolioSearch } from './search'

const LOOKS: Readonly<Record<Signal, { icon: typeof Moon; tone: Tone }>> = {
  overdue: { icon: CalendarClock, tone: 'danger' },
  hired: { icon: PartyPopper, tone: 'success' },
  declinedTwice: { icon: ThumbsDown, tone: 'warning' },
  silent: { icon: Moon, tone: 'neutral' },
}

/** Nothing to say: a dash keeps a table's line in order, a phone has no need of it. */
const Nothing = () => <span className="max-md:hidden">–</span>

interface CompanyTableProps {
  companies: readonly PortfolioCompany[]
  search: PortfolioSearch
  /** The form that the boxes are sent with. */
  form: string
}

/** The companies of a page, each with a box to choose it. */
export function CompanyTable({ companies, search, form }: CompanyTableProps) {
  const sorted = (tri: PortfolioSearch['tri'], label: string) => (
    <Link
      to={`/referent/entreprises${addressOf(search, { tri })}`}
      aria-current={search.tri === tri ? 'true' : undefined}
      className="underline underline-offset-4 aria-[current]:font-bold aria-[current]:no-underline"
    >
      {label}
      <span className="sr-only"> (trier)</span>
    </Link>
  )
  const columns: Column<PortfolioCompany>[] = [
    {
      key: 'name',
      label: 'Entreprise',
      header: sorted('nom', 'Entreprise'),
      cell: (row) => (
        <span className="flex items-start gap-3">
          <input
            type="checkbox"
            form={form}
            name="entreprise"
            value={row.id}
            aria-label={`Choisir ${row.name}`}
            className="mt-1 size-5 shrink-0"
          />
          <span>
            <Link to={`/referent/entreprises/${row.id}`} className="underline underline-offset-4">
              {row.name}
            </Link>
            <span className="block text-[0.95rem] font-normal text-ink-2">
              {row.city ?? 'Commune inconnue'}
              {search.pour === 'tous' && `, ${row.referentName ?? 'sans référent·e'}`}
            </span>
          </span>
        </span>
      ),
    },
    {
      key: 'short',
      label: 'En bref',
      phone: 'only',
      cell: (row) => (
        <span className="text-sm text-ink-2">
          {row.lastContact ? `Dernier contact le ${row.lastContact}` : 'Aucun contact noté'} ·{' '}
          {row.openOffers === 0 ? 'aucune offre' : `${row.openOffers} offre${row.openOffers > 1 ? 's' : ''}`}
          {row.asked > 0 && ` · a répondu ${row.answered} fois sur ${row.asked}`}
        </span>
      ),
    },
    {
      key: 'contact',
      label: 'Dernier contact',
      header: sorted('contact', 'Dernier contact'),
      phone: 'hidden',
      cell: (row) => row.lastContact ?? 'aucun noté',
    },
    {
      key: 'next',
      label: 'Prochaine action',
      header: sorted('action', 'Prochaine action'),
      phone: 'bare',
      cell: (row) =>
        row.next ? (
          <span className="leading-snug">
            {row.next.what}
            <span className="block text-[0.95rem] text-ink-2">
              {row.next.late ? 'était pour le' : 'pour le'} {row.next.when}
            </span>
          </span>
        ) : (
          <Nothing />
        ),
    },
    {
      key: 'signals',
      label: 'À regarder',
      phone: 'bare',
      cell: (row) =>
        row.signals.length === 0 ? (
          <Nothing />
        ) : (
          <span className="flex flex-wrap gap-1">
            {row.signals.map(({ key, label }) => (
              <Badge key={key} {...LOOKS[key]}>
                {label}
              </Badge>
            ))}
          </span>
        ),
    },
    {
      key: 'offers',
      label: 'Offres ouvertes',
      header: sorted('offres', 'Offres'),
      numeric: true,
      phone: 'hidden',
      cell: (row) => (
        <span className="inline-flex items-center gap-1.5">
          <BriefcaseBusiness size={15} className="text-ink-2" />
          {row.openOffers}
        </span>
      ),
    },
    {
      key: 'answers',
      label: 'Réponses données',
      numeric: true,
      phone: 'hidden',
      cell: (row) => (row.asked === 0 ? '–' : `${row.answered} sur ${row.asked}`),
    },
  ]
  return <DataTable caption="Entreprises" rows={companies} rowKey={({ id }) => id} columns={columns} />
}
