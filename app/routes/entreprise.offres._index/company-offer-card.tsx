import { Link } from '@remix-run/react'
import type { listCompanyOffers } from '~/queries/offer/list-company-offers'
import { Badge, SectorBadge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { placesTaken } from '~/ui/offer/places-taken'
import { OfferStatusBadge } from '~/ui/offer/status-badge'

type CompanyOffer = Awaited<ReturnType<typeof listCompanyOffers>>['offers'][number]

/** One offer of the company: where it stands, and who waits. */
export function CompanyOfferCard({ offer }: { offer: CompanyOffer }) {
  const at = `/entreprise/offres/${offer.id}`
  const resume = offer.resumeAt === 'apercu' ? `${at}/apercu` : `${at}/modifier/${offer.resumeAt}`
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="min-w-0 flex-1 basis-72 space-y-2">
        <div className="flex flex-wrap gap-2">
          <OfferStatusBadge status={offer.status} label={offer.statusLabel} />
          <SectorBadge sector={offer.sector} />
          <Badge>{offer.kindLabel}</Badge>
        </div>
        <h2 className="text-lg font-bold">
          <Link to={at} className="underline-offset-4 hover:underline">
            {offer.title}
          </Link>
        </h2>
        <p className="text-ink-2">{[offer.city, offer.window].filter(Boolean).join(' · ')}</p>
        {offer.terms && <p>{offer.terms}</p>}
        <p>
          {placesTaken(offer.taken, offer.places)}
          {offer.waiting > 0 && (
            <>
              {' · '}
              <Link
                to={`/entreprise/personnes?offre=${offer.id}`}
                className="font-semibold text-accent underline underline-offset-4"
              >
                {offer.waiting === 1
                  ? 'une personne attend votre réponse'
                  : `${offer.waiting} personnes attendent votre réponse`}
              </Link>
            </>
          )}
        </p>
      </div>
      {offer.resumeAt && (
        <ButtonLink to={resume} variant="secondary">
          Reprendre
        </ButtonLink>
      )}
    </Card>
  )
}
