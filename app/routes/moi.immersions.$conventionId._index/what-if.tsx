import { useTranslation } from 'react-i18next'
import { Card, Section } from '~/ui/design/card'
import { Reach } from './reach'
import type { ShownImmersion } from './shown-immersion'

const CASES = ['ill', 'late', 'accident', 'stop'] as const

/** What to do when something does not go as planned, with the numbers to call. */
export function WhatIf({ immersion }: { immersion: ShownImmersion }) {
  const { t } = useTranslation('candidate-immersion')
  return (
    <Section title={t('if.title')}>
      <ul className="space-y-3">
        {CASES.map((each) => (
          <li key={each}>
            <Card className="space-y-1">
              <h3 className="font-bold">{t(`if.${each}`)}</h3>
              <p>{t(`if.${each}Body`)}</p>
            </Card>
          </li>
        ))}
      </ul>
      <Reach immersion={immersion} />
    </Section>
  )
}
