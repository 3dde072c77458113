import { useTranslation } from 'react-i18next'
import { Card, Section } from '~/ui/design/card'
import type { ShownImmersion } from './shown-immersion'

/** What, when and where, each in short sentences. */
export function WhatWhenWhere({ immersion }: { immersion: ShownImmersion }) {
  const { t } = useTranslation('candidate-immersion')
  const { access } = immersion
  return (
    <>
      <Card>
        <Section title={t('what.title')}>
          <p className="font-semibold">{immersion.job}</p>
          {immersion.tasks && <p className="whitespace-pre-line">{immersion.tasks}</p>}
          {immersion.objective && (
            <p>
              {t('what.objective')}
              {'\u202f: '}
              {immersion.objective}
            </p>
          )}
          <p className="text-ink-2">{t('what.notPaid')}</p>
        </Section>
      </Card>
      <Card>
        <Section title={t('when.title')}>
          {immersion.firstHour && (
            <p className="font-semibold">{t('when.first', { when: immersion.firstHour })}</p>
          )}
          <ul className="space-y-1">
            {immersion.days.map((day) => (
              <li key={day.name} className="first-letter:uppercase">
                {t('when.day', day)}
              </li>
            ))}
          </ul>
          {immersion.daysOff.length > 0 && <p>{t('when.off', { days: immersion.daysOff.join(', ') })}</p>}
        </Section>
      </Card>
      <Card>
        <Section title={t('where.title')}>
          {immersion.place && <p className="font-semibold">{immersion.place}</p>}
          <p>{t(access.reachable ? 'where.busYes' : 'where.busNo')}</p>
          {access.firstBus && <p>{t('where.firstBus', { time: access.firstBus })}</p>}
          {access.lastBus && <p>{t('where.lastBus', { time: access.lastBus })}</p>}
          {access.note && <p className="whitespace-pre-line">{access.note}</p>}
          {access.wheelchair && <p>{t('where.wheelchair')}</p>}
        </Section>
      </Card>
    </>
  )
}
