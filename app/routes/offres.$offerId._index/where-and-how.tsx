import { useTranslation } from 'react-i18next'
import { Card, Section } from '~/ui/design/card'
import { Accessibility, Bus, MapPin } from '~/ui/design/icons'
import type { PublicOffer } from './open-offer'

export function WhereAndHow({ offer }: { offer: PublicOffer }) {
  const { t } = useTranslation('public')
  const { transport } = offer
  return (
    <Card>
      <Section title={t('offer.where')}>
        <ul className="space-y-3">
          <li className="flex gap-3">
            <MapPin size={20} className="mt-0.5 shrink-0 text-accent" />
            <span>{offer.address}</span>
          </li>
          <li className="flex gap-3">
            <Bus size={20} className="mt-0.5 shrink-0 text-accent" />
            <span className="space-y-1">
              <span className="block">{transport.reachable ? t('offer.busYes') : t('offer.busNo')}</span>
              {transport.firstBus && (
                <span className="block">{t('offer.firstBus', { time: transport.firstBus })}</span>
              )}
              {transport.lastBus && (
                <span className="block">{t('offer.lastBus', { time: transport.lastBus })}</span>
              )}
              {transport.note && <span className="block whitespace-pre-line">{transport.note}</span>}
            </span>
          </li>
          {transport.wheelchair && (
            <li className="flex gap-3">
              <Accessibility size={20} className="mt-0.5 shrink-0 text-accent" />
              <span>{t('offer.wheelchairYes')}</span>
            </li>
          )}
        </ul>
      </Section>
    </Card>
  )
}
