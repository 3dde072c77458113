import { Link } from '@remix-run/react'
import type { loadCompany } from '~/queries/desk/load-company'
import { Section } from '~/ui/design/card'
import { OfferStatusBadge } from '~/ui/offer/status-badge'

type Offers = NonNullable<Awaited<ReturnType<typeof loadCompany>>>['offers']

/** The company's offers, present then past, the latest first. */
export function CompanyOffers({ offers }: { offers: Offers }) {
  const past = offers.filter((offer) => offer.past)
  const present = offers.filter((offer) => !offer.past)
  return (
    <Section title="Offres">
      {present.length > 0 ? <List offers={present} /> : <p className="text-ink-2">Aucune offre en cours.</p>}
      {past.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
            {past.length === 1 ? 'Une offre passée' : `${past.length} offres passées`}
          </summary>
          <List offers={past} />
        </details>
      )}
    </Section>
  )
}

function List({ offers }: { offers: Offers }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {offers.map((offer) => (
        <li key={offer.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
          <span className="leading-snug">
            <Link to={`/referent/offres/${offer.id}`} className="font-semibold underline underline-offset-4">
              {offer.title}
            </Link>
            <span className="text-ink-2">, {offer.city}</span>
            <span className="block text-sm text-ink-2">{offer.kindLabel}</span>
          </span>
          <OfferStatusBadge status={offer.status} label={offer.statusLabel} />
        </li>
      ))}
    </ul>
  )
}
