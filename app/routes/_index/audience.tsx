import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { Building2, HandHeart } from '~/ui/design/icons'

/** What the site is for, on each bank. */
export function Audience() {
  const { t } = useTranslation('public')
  return (
    <section className="grid gap-4 md:grid-cols-2">
      <div className="flex flex-col items-start gap-3 rounded-2xl bg-accent-soft p-5 sm:p-6">
        <HandHeart size={30} className="text-accent" strokeWidth={1.6} />
        <h2 className="text-xl font-bold">{t('home.people.title')}</h2>
        <p className="flex-1">{t('home.people.body')}</p>
        <ButtonLink to="/offres">{t('home.people.action')}</ButtonLink>
      </div>
      <div className="flex flex-col items-start gap-3 rounded-2xl bg-surface-2 p-5 sm:p-6">
        <Building2 size={30} className="text-accent" strokeWidth={1.6} />
        <h2 className="text-xl font-bold">{t('home.companies.title')}</h2>
        <p className="flex-1">{t('home.companies.body')}</p>
        <ButtonLink to="/inscription/entreprise" variant="secondary">
          {t('home.companies.action')}
        </ButtonLink>
      </div>
    </section>
  )
}
