import { Link } from '@remix-run/react'
import { OFFER_KIND_SHORT_LABELS } from '~/domain/offer/public-status'
import type { CuratedOffer } from '~/queries/offer/load-curation'
import { SectorMark } from '~/ui/design/badge'
import { classes } from '~/ui/design/classes'
import { type Column, DataTable } from '~/ui/design/data-table'
import { Lacks } from './lacks'
import { addressOf, type CurationSearch } from './search'

/** Zero is not worth the eye's stop. */
function Count({ count, late = 0 }: { count: number; late?: number }) {
  if (count === 0) return <span className="text-ink-2">–</span>
  return (
    <span className={classes('font-semibold', late > 0 && 'text-danger')}>
      {count}
      {late > 0 && <span className="sr-only">, dont {late} en retard</span>}
    </span>
  )
}

function inView(row: CuratedOffer): string {
  const parts = [
    row.suggested > 0 && `${row.suggested} à décider`,
    row.withPerson > 0 && `${row.withPerson} chez la personne`,
    row.withHost > 0 && `${row.withHost} chez l’entreprise`,
    row.agreed > 0 && `${row.agreed} d’accord`,
  ].filter((part) => part !== false)
  return parts.join(' · ')
}

const age = (days: number) => (days === 0 ? 'aujourd’hui' : `${days}\u00a0j`)

/** One line per open offer: what it is, who is in view by state, what is missing. */
export function Board({ offers, search }: { offers: readonly CuratedOffer[]; search: CurationSearch }) {
  const sorted = (tri: CurationSearch['tri'], label: string) => (
    <Link
      to={`/referent/offres/a-pourvoir${addressOf(search, { tri })}`}
      aria-current={search.tri === tri ? 'true' : undefined}
      className="underline underline-offset-4 aria-[current]:font-bold aria-[current]:no-underline"
    >
      {label}
      <span className="sr-only"> (trier)</span>
    </Link>
  )
  const columns: Column<CuratedOffer>[] = [
    {
      key: 'offer',
      label: 'Offre',
      header: sorted('offre', 'Offre'),
      cell: (row) => (
        <span className="flex items-start gap-2.5">
          <SectorMark sector={row.sector} />
          <span className="min-w-0 leading-snug">
            <Link to={`/referent/offres/${row.id}`} className="underline underline-offset-4">
              {row.title}
            </Link>
            <span className="block text-[0.95rem] font-normal text-ink-2">
              {row.companyName}, {row.city}
            </span>
            <span className="block text-sm font-normal text-ink-2 max-md:hidden">
              {OFFER_KIND_SHORT_LABELS[row.kind]}
              {row.window && ` · ${row.window}`}
            </span>
          </span>
        </span>
      ),
    },
    {
      key: 'places',
      label: 'Libres',
      numeric: true,
      phone: 'hidden',
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.placesLeft} / {row.places}
        </span>
      ),
    },
    {
      key: 'age',
      label: 'Publiée',
      header: sorted('publication', 'Publiée'),
      numeric: true,
      phone: 'hidden',
      cell: (row) => <span className="whitespace-nowrap">{age(row.age)}</span>,
    },
    {
      key: 'suggested',
      label: 'À décider',
      header: sorted('suggestions', 'À décider'),
      numeric: true,
      phone: 'hidden',
      cell: (row) => <Count count={row.suggested} />,
    },
    {
      key: 'person',
      label: 'Personne',
      numeric: true,
      phone: 'hidden',
      cell: (row) => <Count count={row.withPerson} late={row.latePerson} />,
    },
    {
      key: 'host',
      label: 'Entreprise',
      numeric: true,
      phone: 'hidden',
      cell: (row) => <Count count={row.withHost} late={row.lateHost} />,
    },
    {
      key: 'agreed',
      label: 'Accord',
      numeric: true,
      phone: 'hidden',
      cell: (row) => <Count count={row.agreed} />,
    },
    {
      key: 'short',
      label: 'En bref',
      phone: 'only',
      cell: (row) => (
        <span className="text-sm text-ink-2">
          {row.placesLeft} libre{row.placesLeft > 1 ? 's' : ''} sur {row.places} · publiée{' '}
          {row.age === 0 ? 'aujourd’hui' : `il y a ${age(row.age)}`}
          {inView(row) && <strong className="block text-ink">{inView(row)}</strong>}
        </span>
      ),
    },
    {
      key: 'lacks',
      label: 'Ce qui manque',
      header: sorted('fin', 'Ce qui manque'),
      phone: 'bare',
      cell: (row) => <Lacks lacks={row.lacks} />,
    },
  ]
  return <DataTable caption="Offres ouvertes" rows={offers} rowKey={({ id }) => id} columns={columns} />
}
