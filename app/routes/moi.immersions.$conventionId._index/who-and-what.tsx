import { useTranslation } from 'react-i18next'
import { Card, Section } from '~/ui/design/card'
import { Reach } from './reach'
import type { ShownImmersion } from './shown-immersion'

/** Who welcomes, and what to bring. */
export function WhoAndWhat({ immersion }: { immersion: ShownImmersion }) {
  const { t } = useTranslation('candidate-immersion')
  const { tutor } = immersion
  return (
    <>
      <Card>
        <Section title={t('who.title')}>
          {immersion.welcome && <p>{t('who.welcome', { line: immersion.welcome })}</p>}
          {tutor.line && <p>{t('who.tutor', { line: tutor.line })}</p>}
          <Reach immersion={immersion} />
        </Section>
      </Card>
      <Card>
        <Section title={t('bring.title')}>
          <p className="whitespace-pre-line">{immersion.bring ?? t('bring.nothing')}</p>
          {immersion.equipment && (
            <p>
              {t('bring.equipment')}
              {'\u202f: '}
              {immersion.equipment}
            </p>
          )}
        </Section>
      </Card>
    </>
  )
}
