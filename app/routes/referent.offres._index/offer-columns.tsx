import { Link } from '@remix-run/react'
import type { listOffersForReferent } from '~/queries/offer/list-offers-for-referent'
import { SectorBadge, SectorMark } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import type { Column } from '~/ui/design/data-table'
import { OfferStatusBadge } from '~/ui/offer/status-badge'

type Row = Awaited<ReturnType<typeof listOffersForReferent>>['offers'][number]

/** The columns of the referent's list; an offer to read offers its button. */
export const OFFER_COLUMNS: readonly Column<Row>[] = [
  {
    key: 'title',
    label: 'Offre',
    cell: (row) => (
      <span className="flex items-start gap-2.5 leading-snug">
        <span className="md:hidden">
          <SectorMark sector={row.sector} />
        </span>
        <span className="min-w-0">
          <Link to={`/referent/offres/${row.id}`} className="text-accent underline underline-offset-4">
            {row.title}
          </Link>
          <span className="block text-[0.95rem] font-normal text-ink-2">
            {row.companyName}, {row.city}
          </span>
        </span>
      </span>
    ),
  },
  {
    key: 'sector',
    label: 'Secteur',
    phone: 'hidden',
    cell: (row) => (
      <span className="whitespace-nowrap">
        <SectorBadge sector={row.sector} />
      </span>
    ),
  },
  {
    key: 'state',
    label: 'État',
    phone: 'bare',
    cell: (row) => (
      <span className="inline-flex items-start gap-x-2 gap-y-1 max-md:flex-wrap max-md:items-center md:flex-col">
        <OfferStatusBadge status={row.status} label={row.statusLabel} />
        {row.readBy && (
          <span className="text-sm text-ink-2">
            <span className="max-md:hidden">reçue le {row.submitted}, </span>
            {row.readBy}
          </span>
        )}
        {row.status === 'published' && row.published && (
          <span className="text-sm text-ink-2">depuis le {row.published}</span>
        )}
      </span>
    ),
  },
  {
    key: 'window',
    label: 'Période',
    phone: 'hidden',
    cell: (row) => row.window ?? 'non indiquée',
  },
  { key: 'places', label: 'Places', numeric: true, phone: 'hidden', cell: (row) => row.places },
  {
    key: 'action',
    label: 'À faire',
    phone: 'bare',
    cell: (row) =>
      row.status === 'submitted' ? (
        <>
          <Link
            to={`/referent/offres/${row.id}/publier`}
            className="inline-flex min-h-8 items-center font-semibold text-accent underline underline-offset-4 md:hidden"
          >
            Relire<span className="sr-only"> {row.title}</span>
          </Link>
          <ButtonLink to={`/referent/offres/${row.id}/publier`} className="max-md:hidden">
            Relire<span className="sr-only"> {row.title}</span>
          </ButtonLink>
        </>
      ) : (
        row.status === 'published' && (
          <Link
            to={`/referent/offres/${row.id}`}
            className="inline-flex min-h-8 items-center whitespace-nowrap underline underline-offset-4 max-md:hidden"
          >
            Qui correspond<span className="sr-only"> à {row.title}</span>
          </Link>
        )
      ),
  },
]
