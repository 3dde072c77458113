import { useTranslation } from 'react-i18next'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import type { PublicOffer } from './open-offer'

/** A sponsorship instead of a work: what the sponsor helps with, where and when to meet, and what it is. */
export function Sponsorship({ sponsorship }: { sponsorship: NonNullable<PublicOffer['sponsorship']> }) {
  const { t } = useTranslation('public')
  return (
    <>
      <Card>
        <Section title={t('offer.helps')}>
          <ul className="list-disc space-y-1 pl-5">
            {sponsorship.helps.map((help) => (
              <li key={help}>{help}</li>
            ))}
          </ul>
          <DataList
            rows={[
              { label: t('offer.meetWhere'), value: sponsorship.where },
              { label: t('offer.meetWhen'), value: sponsorship.times ?? t('offer.meetAnyTime') },
            ]}
          />
        </Section>
      </Card>
      <Card>
        <Section title={t('offer.sponsorshipTitle')}>
          <p>{t('offer.sponsorshipBody')}</p>
        </Section>
      </Card>
    </>
  )
}
