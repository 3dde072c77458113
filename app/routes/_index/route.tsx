import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import texts from '~/locales/fr/public'
import { loadHome } from '~/queries/public/load-home'
import { Search } from '~/ui/design/icons'
import { NO_TERMS, OfferSearchForm } from '~/ui/offer/offer-search-form'
import { Audience } from './audience'
import { BridgePicture } from './bridge-picture'
import { HowItWorks } from './how-it-works'
import { SectorLinks } from './sector-links'

export const handle = { i18n: ['public'] }

export const meta = () => [{ title: texts.home.title }, { name: 'description', content: texts.home.lead }]

export const loader = page({ may: 'public.read' }, async ({ context }) =>
  loadHome(context.db, context.ports.clock.now()),
)

export default function HomePage() {
  const { t } = useTranslation('public')
  const { sectors, companies, bound } = useLoaderData<typeof loader>()
  const offers = sectors.reduce((sum, sector) => sum + sector.offers, 0)
  return (
    <div className="space-y-10">
      <section className="grid items-center gap-6 lg:grid-cols-[1.15fr_1fr]">
        <div className="space-y-4">
          <h1 className="text-3xl font-bold sm:text-4xl lg:text-[2.9rem]">{t('home.heading')}</h1>
          <p className="max-w-prose text-lg text-ink-2">{t('home.lead')}</p>
          {offers > 0 && (
            <p className="flex flex-wrap gap-x-4 gap-y-1 font-semibold text-accent-strong">
              <span>
                {offers > bound
                  ? t('home.liveMany', { count: bound })
                  : t('home.liveOffers', { count: offers })}
              </span>
              {companies > 0 && <span>{t('home.liveCompanies', { count: companies })}</span>}
            </p>
          )}
        </div>
        <BridgePicture />
      </section>

      <section
        aria-labelledby="chercher"
        className="rounded-2xl border border-line bg-surface p-4 shadow-xs sm:p-6"
      >
        <h2 id="chercher" className="mb-4 flex items-center gap-2 text-xl font-bold">
          <Search size={22} className="text-accent" />
          {t('home.searchTitle')}
        </h2>
        <OfferSearchForm terms={NO_TERMS} />
      </section>

      <Audience />
      <SectorLinks sectors={sectors} bound={bound} />
      <HowItWorks />
    </div>
  )
}
