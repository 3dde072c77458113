import { Link } from '@remix-run/react'
import type { loadCompany } from '~/queries/desk/load-company'
import { Section } from '~/ui/design/card'
import { OfferStatusBadge } from '~/ui/offer/status-badge'

type Offers = NonNullable<Awaited<ReturnType<typeof loadCompany>>>['offers']

/** The company's offers past and present, the latest first. */
export function CompanyOffers({ offers }: { offers: Offers }) {
  return (
    <Section title="Offres">
      {offers.length === 0 ? (
        <p className="text-ink-2">Aucune offre pour l’instant.</p>
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
          {offers.map((offer) => (
            <li key={offer.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-3">
              <span>
                <Link
                  to={`/referent/offres/${offer.id}`}
                  className="font-semibold underline underline-offset-4"
                >
                  {offer.title}
                </Link>
                <span className="text-ink-2">, {offer.city}</span>
              </span>
              <OfferStatusBadge status={offer.status} label={offer.statusLabel} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
