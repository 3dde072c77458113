import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { JOB_CONTRACT_KEYS } from '~/domain/job/contracts'
import { OFFER_KINDS } from '~/domain/offer/public-status'
import { page } from '~/door.server'
import texts from '~/locales/fr/public'
import { loadOfferSearch } from '~/queries/public/search-offers'
import { classes } from '~/ui/design/classes'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { OfferCard } from '~/ui/offer/offer-card'
import { DEFAULT_RADIUS, OfferSearchForm, RADII } from '~/ui/offer/offer-search-form'
import { NothingFound } from './nothing-found'
import { OfferMap } from './offer-map'
import { PlaceChoice } from './place-choice'

export const handle = { i18n: ['public'] }

const words = z.string().trim().max(80).catch('')
const search = z.object({
  metier: words,
  ou: words,
  km: z.coerce
    .number()
    .refine((km) => (RADII as readonly number[]).includes(km))
    .catch(DEFAULT_RADIUS),
  secteur: z.enum(['construction', 'personalCare', 'logistics']).optional().catch(undefined),
  type: z.enum(OFFER_KINDS).optional().catch(undefined),
  contrat: z.enum(JOB_CONTRACT_KEYS).optional().catch(undefined),
  vue: z.enum(['liste', 'carte']).catch('liste'),
  page: z.coerce.number().int().min(1).max(25).catch(1),
})

export const loader = page({ may: 'public.read', search }, async ({ context, search: terms }) => {
  const found = await loadOfferSearch(context.db, context.ports.clock.now(), {
    what: terms.metier,
    where: terms.ou,
    km: terms.km,
    sector: terms.secteur,
    kind: terms.type,
    contract: terms.contrat,
    page: terms.page,
    map: terms.vue === 'carte',
  })
  return data({
    ...found,
    terms: { ...terms, secteur: terms.secteur ?? '', type: terms.type ?? '', contrat: terms.contrat ?? '' },
  })
})

export const meta = ({ data: found }: { data?: { terms: { metier: string; ou: string } } }) => {
  const about = [found?.terms.metier, found?.terms.ou].filter(Boolean).join(', ')
  return [{ title: `${about ? `Offres\u00a0: ${about}` : texts.search.title} – Passerelle` }]
}

export default function SearchPage() {
  const { t } = useTranslation('public')
  const { terms, ...found } = useLoaderData<typeof loader>()
  const many = found.bounded
    ? t('search.resultsMany', { count: found.total })
    : t('search.results', { count: found.total })
  const view = (vue: string) => {
    const kept = {
      metier: terms.metier,
      ou: terms.ou,
      km: String(terms.km),
      secteur: terms.secteur,
      type: terms.type,
      contrat: terms.contrat,
    }
    return `/offres?${new URLSearchParams({ ...kept, vue })}`
  }
  return (
    <>
      <PageHeader title={t('search.title')} />
      <section
        aria-label={t('search.title')}
        className="no-print mb-6 rounded-2xl border border-line bg-surface p-4 sm:p-6"
      >
        <OfferSearchForm terms={terms} full />
      </section>
      {found.asked ? (
        <PlaceChoice typed={terms.ou} choices={found.asked} />
      ) : (
        <>
          <p role="status" className="mb-4 text-lg">
            <strong>{many}</strong>
            {found.place && ` ${t('search.around', { place: found.place })}`}
            {found.bounded && <span className="block text-base text-ink-2">{t('search.precise')}</span>}
          </p>
          {found.offers.length === 0 ? (
            <NothingFound terms={terms} around={found.place !== null} />
          ) : (
            <>
              <LinkTabs
                label={t('search.views')}
                tabs={[
                  { to: view('liste'), label: t('search.list'), current: terms.vue === 'liste' },
                  { to: view('carte'), label: t('search.map'), current: terms.vue === 'carte' },
                ]}
              />
              <div className={classes(found.map && 'grid gap-6 lg:grid-cols-2 lg:items-start')}>
                {found.map && <OfferMap map={found.map} terms={terms} />}
                <ul
                  className={classes(
                    'grid gap-3 md:grid-cols-2',
                    found.map ? 'lg:grid-cols-1' : 'xl:grid-cols-3',
                  )}
                >
                  {found.offers.map((offer) => (
                    <li key={offer.id}>
                      <OfferCard offer={offer} />
                    </li>
                  ))}
                </ul>
              </div>
            </>
          )}
          <Pagination page={terms.page} pageSize={20} total={found.total} />
        </>
      )}
    </>
  )
}
