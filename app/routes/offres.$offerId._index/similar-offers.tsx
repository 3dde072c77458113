import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/design/card'
import { OfferCard, type OfferCardData } from '~/ui/offer/offer-card'

/** Open offers of the same job nearby, or of the same sector. */
export function SimilarOffers({ offers }: { offers: readonly OfferCardData[] }) {
  const { t } = useTranslation('public')
  if (offers.length === 0) return null
  return (
    <Section title={t('offer.similar')} className="no-print">
      <ul className="grid gap-3 md:grid-cols-3">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} level={3} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
