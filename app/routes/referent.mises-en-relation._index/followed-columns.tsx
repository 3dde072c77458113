import { Link } from '@remix-run/react'
import type { FollowedRecommendation } from '~/queries/recommendation/load-recommendations'
import { Badge } from '~/ui/design/badge'
import type { Column } from '~/ui/design/data-table'
import { TriangleAlert } from '~/ui/design/icons'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'

/** The columns of the recommendations that a referent follows. */
export const FOLLOWED_COLUMNS: readonly Column<FollowedRecommendation>[] = [
  {
    key: 'person',
    label: 'Personne',
    cell: (row) => (
      <Link to={`/referent/mises-en-relation/${row.id}`} className="underline underline-offset-4">
        {row.personName}
      </Link>
    ),
  },
  {
    key: 'offer',
    label: 'Offre',
    phone: 'bare',
    cell: (row) => (
      <>
        {row.offerTitle}
        <span className="block text-[0.95rem] text-ink-2">{row.companyName}</span>
      </>
    ),
  },
  {
    key: 'state',
    label: 'État',
    phone: 'bare',
    cell: (row) => <RecommendationBadge state={row.state} label={row.stateLabel} />,
  },
  {
    key: 'turn',
    label: 'À qui le tour',
    phone: 'bare',
    cell: (row) => (
      <span className="space-y-1">
        <span className={row.turn.who === 'you' ? 'block font-bold text-accent-strong' : 'block'}>
          {row.turn.sentence}
        </span>
        {row.late && (
          <Badge tone="danger" icon={TriangleAlert}>
            En retard
          </Badge>
        )}
      </span>
    ),
  },
  { key: 'by', label: 'Par', phone: 'hidden', cell: (row) => row.referentName },
]
