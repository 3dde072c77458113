import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/design/card'

const STEPS = ['one', 'two', 'three', 'four'] as const

/** The journey in four steps. */
export function HowItWorks() {
  const { t } = useTranslation('public')
  return (
    <Section title={t('home.steps.title')}>
      <ol className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map((step, index) => (
          <li key={step} className="border-t-4 border-accent pt-3">
            <span aria-hidden="true" className="text-2xl font-bold text-accent tabular-nums">
              {index + 1}
            </span>
            <h3 className="mt-1 font-bold">{t(`home.steps.${step}.title`)}</h3>
            <p className="text-ink-2">{t(`home.steps.${step}.body`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
