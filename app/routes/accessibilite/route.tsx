import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import texts from '~/locales/fr/legal'
import { LegalPage, LegalSection } from '~/ui/layout/legal-page'

export const handle = { i18n: ['legal'] }

export const loader = page({ may: 'public.read' }, async () => null)

export const meta = () => [{ title: `${texts.accessibility.title} – Passerelle` }]

export default function AccessibilityPage() {
  const { t } = useTranslation('legal')
  return (
    <LegalPage title={t('accessibility.title')} intro={t('accessibility.intro')}>
      <LegalSection title={t('accessibility.stateTitle')} texts={[t('accessibility.state')]} />
      <LegalSection
        title={t('accessibility.checkedTitle')}
        texts={[
          t('accessibility.checked1'),
          t('accessibility.checked2'),
          t('accessibility.checked3'),
          t('accessibility.checked4'),
        ]}
      />
      <LegalSection
        title={t('accessibility.knownTitle')}
        texts={[t('accessibility.known1'), t('accessibility.known2'), t('accessibility.known3')]}
      />
      <LegalSection title={t('accessibility.reportTitle')} texts={[t('accessibility.report')]} />
      <p className="text-ink-2">{t('accessibility.date')}</p>
    </LegalPage>
  )
}
