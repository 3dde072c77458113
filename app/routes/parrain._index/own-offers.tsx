import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { CirclePause, Megaphone } from '~/ui/design/icons'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import type { SponsorHome } from './sponsor-home'

const FORM = { id: 'offre', errors: undefined, allErrors: {} }

/** My offer: to publish in one step, prepared by my company, or on line. */
export function OwnOffers({ home }: { home: SponsorHome }) {
  const { t } = useTranslation('sponsor')
  if (home.state !== 'active' && home.state !== 'paused') return null
  return (
    <Section title={t('home.offer')}>
      {home.prepared.map(({ id, companyName }) => (
        <Callout key={id} title={t('home.prepared', { company: companyName })}>
          <p>{t('home.preparedBody')}</p>
          <ButtonLink to={`/parrain/offres/${id}`}>{t('home.readPrepared')}</ButtonLink>
        </Callout>
      ))}
      {home.offers.map(({ id, title, status, statusLabel, until }) => (
        <Card key={id} className="space-y-3">
          <div className="flex flex-wrap items-start justify-between gap-2">
            <h3 className="text-lg font-bold">{title}</h3>
            <OfferStatusBadge status={status} label={statusLabel} />
          </div>
          {until && (
            <p className="text-ink-2">
              {t(status === 'expired' ? 'offer.expired' : 'offer.until', { date: until })}
            </p>
          )}
          <ButtonLink to={`/parrain/offres/${id}`} variant="secondary">
            {t('home.seeOffer')}
          </ButtonLink>
        </Card>
      ))}
      {home.state === 'active' && home.offers.length + home.prepared.length === 0 && (
        <Card className="space-y-3">
          <p>{t('home.publishBody')}</p>
          <PageForm form={FORM}>
            <SubmitButton icon={Megaphone} name="intent" value="publish">
              {t('home.publish')}
            </SubmitButton>
          </PageForm>
        </Card>
      )}
      {home.can.pause && (
        <PageForm form={{ ...FORM, id: 'pause' }}>
          <SubmitButton icon={CirclePause} variant="secondary" name="intent" value="pause">
            {t('home.pause')}
          </SubmitButton>
        </PageForm>
      )}
    </Section>
  )
}
