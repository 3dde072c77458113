import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { TutorLog } from '~/ui/convention/tutor-note'
import { Card, Section } from '~/ui/design/card'

/** What the tutor wrote about the person's days. */
export function Log({ notes }: Pick<ComponentProps<typeof TutorLog>, 'notes'>) {
  const { t } = useTranslation('candidate-immersion')
  const words = {
    ...{ done: t('log.done'), wentWell: t('log.wentWell'), toReview: t('log.toReview') },
    written: (by: string, at: string) => t('log.written', { by, at }),
    edited: (by: string, at: string) => t('log.edited', { by, at }),
  }
  return (
    <Section title={t('log.title')}>
      <p className="text-ink-2">{t('log.intro')}</p>
      <Card>
        <TutorLog notes={notes} words={words} />
      </Card>
    </Section>
  )
}
