import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import texts from '~/locales/fr/legal'
import { LegalPage, LegalSection } from '~/ui/layout/legal-page'

export const handle = { i18n: ['legal'] }

export const loader = page({ may: 'public.read' }, async () => null)

export const meta = () => [{ title: `${texts.privacy.title} – Passerelle` }]

export default function PrivacyPage() {
  const { t } = useTranslation('legal')
  return (
    <LegalPage title={t('privacy.title')} intro={t('privacy.intro')}>
      <LegalSection title={t('privacy.whyTitle')} texts={[t('privacy.why')]} />
      <LegalSection
        title={t('privacy.whatTitle')}
        texts={[t('privacy.whatPeople'), t('privacy.whatCompanies'), t('privacy.whatPros')]}
      />
      <LegalSection title={t('privacy.neverTitle')} texts={[t('privacy.never')]} />
      <LegalSection
        title={t('privacy.seeTitle')}
        texts={[
          t('privacy.see1'),
          t('privacy.see2'),
          t('privacy.see3'),
          t('privacy.see4'),
          t('privacy.see5'),
        ]}
      />
      <LegalSection title={t('privacy.keepTitle')} texts={[t('privacy.keep'), t('privacy.keepHow')]} />
      <LegalSection
        title={t('privacy.rightsTitle')}
        texts={[t('privacy.rights'), t('privacy.rightsTodo'), t('privacy.cnil')]}
      />
      <LegalSection title={t('privacy.safetyTitle')} texts={[t('privacy.safety')]} />
      <LegalSection title={t('privacy.cookiesTitle')} texts={[t('privacy.cookies')]} />
    </LegalPage>
  )
}
