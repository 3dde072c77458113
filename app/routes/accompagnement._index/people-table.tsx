import { Link, useSearchParams } from '@remix-run/react'
import type { PersonRow } from '~/queries/person/load-my-people'
import { type Column, DataTable } from '~/ui/design/data-table'
import { ArrowDown } from '~/ui/design/icons'
import { NeedBadge } from '~/ui/person/need-badge'

interface PeopleTableProps {
  rows: readonly PersonRow[]
  sort: 'urgence' | 'nom' | 'attente'
  showReferent: boolean
}

const NEEDS_SHOWN = 3

export function PeopleTable({ rows, sort, showReferent }: PeopleTableProps) {
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      label: 'Personne',
      header: <SortLink by="nom" current={sort} label="Personne" />,
      cell: (row) => (
        <span className="block">
          <Link
            to={`/accompagnement/personnes/${row.id}`}
            className="inline-flex min-h-8 items-center text-accent underline underline-offset-4 md:whitespace-nowrap"
          >
            {row.name}
          </Link>
          <span className="block font-normal text-ink-2">
            {row.city}
            {showReferent && ` · ${row.mine ? 'moi' : row.referent}`}
          </span>
        </span>
      ),
    },
    {
      key: 'needs',
      label: 'Ce qui attend',
      header: <SortLink by="urgence" current={sort} label="Ce qui attend" />,
      cell: (row) =>
        row.needs.length === 0 ? (
          <span className="text-ink-2">Rien aujourd’hui</span>
        ) : (
          <ul className="flex flex-wrap gap-1.5">
            {row.needs.slice(0, NEEDS_SHOWN).map((need) => (
              <li key={need.key}>
                <NeedBadge need={need} />
              </li>
            ))}
            {row.needs.length > NEEDS_SHOWN && (
              <li className="text-ink-2">et {row.needs.length - NEEDS_SHOWN} de plus</li>
            )}
          </ul>
        ),
    },
    {
      key: 'jobs',
      label: 'Métiers souhaités',
      cell: (row) =>
        row.jobs.length === 0 ? (
          <span className="text-ink-2">À renseigner</span>
        ) : (
          row.jobs.slice(0, 2).join(', ')
        ),
    },
    {
      key: 'waiting',
      label: 'Dernière proposition',
      header: <SortLink by="attente" current={sort} label="Dernière proposition" />,
      cell: (row) => (
        <span>
          {row.everProposed
            ? `Il y a ${daysText(row.waitingDays)}`
            : `Jamais, depuis ${daysText(row.waitingDays)}`}
          {row.underWay && <span className="block text-ink-2">{row.underWay}</span>}
        </span>
      ),
    },
  ]
  return <DataTable caption="Personnes suivies" columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function daysText(days: number): string {
  return days <= 1 ? `${days}\u00a0jour` : `${days}\u00a0jours`
}

function SortLink({ by, current, label }: { by: string; current: string; label: string }) {
  const [address] = useSearchParams()
  if (by === current) {
    return (
      <span className="inline-flex items-center gap-1">
        {label}
        <ArrowDown size={15} />
        <span className="sr-only">(tri actuel)</span>
      </span>
    )
  }
  const next = new URLSearchParams(address)
  next.set('tri', by)
  next.delete('page')
  return (
    <Link to={`?${next}`} className="inline-flex min-h-8 items-center underline underline-offset-4">
      {label}
      <span className="sr-only">, trier</span>
    </Link>
  )
}
