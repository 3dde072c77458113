import { useTranslation } from 'react-i18next'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import type { PublicOffer } from './open-offer'

type Job = NonNullable<PublicOffer['employment']>

/** The contract in a sentence, what it pays, and that one may come and see first. */
export function Contract({ job }: { job: Job }) {
  const { t } = useTranslation('public')
  return (
    <Card>
      <Section title={t('offer.contractTitle')}>
        <DataList
          rows={[
            {
              label: t('offer.contract'),
              value: (
                <>
                  <strong>{job.contract}</strong>
                  <span className="block">{job.contractSentence}</span>
                </>
              ),
            },
            {
              label: t('offer.pay'),
              value: (
                <>
                  <strong className="first-letter:uppercase">{job.pay}</strong>
                  <span className="block text-[0.95rem] text-ink-2">{t('offer.payHelp')}</span>
                </>
              ),
            },
            { label: t('offer.workingTime'), value: job.week },
            { label: t('offer.benefits'), value: job.benefits.join(', ') || null },
          ]}
        />
        {job.immersionFirst && (
          <Callout title={t('offer.immersionFirst')}>
            <p>{t('offer.immersionFirstBody')}</p>
          </Callout>
        )}
      </Section>
    </Card>
  )
}
