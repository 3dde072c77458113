import { useTranslation } from 'react-i18next'
import { SectorBadge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import type { OfferCardData } from '~/ui/offer/offer-card'
import { SimilarOffers } from './similar-offers'

interface ClosedOfferProps {
  offer: {
    status: 'gone' | 'paused'
    title: string
    city: string
    sector: string
    similar: readonly OfferCardData[]
  }
}

/** The offer was public and is not open now: its title, why, and where to go next. */
export function ClosedOffer({ offer }: ClosedOfferProps) {
  const { t } = useTranslation('public')
  const texts = offer.status === 'gone' ? 'gone' : 'paused'
  return (
    <div className="space-y-8">
      <PageHeader
        title={offer.title}
        intro={offer.city}
        back={{ to: '/offres', label: t('offer.back') }}
        badges={<SectorBadge sector={offer.sector} />}
      />
      <Callout tone="warning" title={t(`offer.${texts}Title`)}>
        <p>{t(`offer.${texts}Body`)}</p>
      </Callout>
      <SimilarOffers offers={offer.similar} />
      <ButtonLink to="/offres" variant="secondary">
        {t('offer.back')}
      </ButtonLink>
    </div>
  )
}
