import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { loadPlaceFilter } from '~/queries/company/load-place-filter'
import { COMPANY_OFFER_TABS, listCompanyOffers, PAGE_SIZE } from '~/queries/offer/list-company-offers'
import { keptPlace, PlaceSelect } from '~/ui/company/place-select'
import { Button, ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { Plus, Search, Store, Table2 } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterText } from '~/ui/offer/filters'
import { CompanyOfferCard } from './company-offer-card'

const search = z.object({
  onglet: z.enum(COMPANY_OFFER_TABS).catch('en-cours'),
  q: z.string().trim().max(80).catch(''),
  lieu: z.string().max(36).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

export const loader = page({ may: 'offer.readOwn', search }, async ({ context, actor, search: asked }) => {
  const { onglet: tab, q: text, page: number } = asked
  const place = await loadPlaceFilter(context.db, actor, asked.lieu)
  const filters = { tab, text, page: number }
  const now = context.ports.clock.now()
  return {
    ...(await listCompanyOffers(context.db, actor, now, { ...filters, places: place.ids })),
    ...{ filters, place, pageSize: PAGE_SIZE },
  }
})

export const meta = () => [{ title: 'Mes offres – Passerelle' }]

const TAB_LABELS = { 'en-cours': 'En cours', 'a-terminer': 'À terminer', terminees: 'Terminées' } as const
const EMPTY = {
  'en-cours': 'Aucune offre en cours',
  'a-terminer': 'Aucune offre à terminer',
  terminees: 'Aucune offre terminée',
} as const

export default function CompanyOffers() {
  const { offers, counts, total, place, filters, pageSize } = useLoaderData<typeof loader>()
  const kept = { ...(filters.text && { q: filters.text }), ...keptPlace(place) }
  const to = (tab: string) => `/entreprise/offres?${new URLSearchParams({ onglet: tab, ...kept })}`
  const filtered = filters.text !== '' || place.value !== ''
  return (
    <>
      <PageHeader
        title="Mes offres"
        actions={
          <>
            <ButtonLink to="/entreprise/offres/tableau" variant="secondary" icon={Table2}>
              Emplois en tableau
            </ButtonLink>
            <ButtonLink to="/entreprise/offres/nouvelle" icon={Plus}>
              Publier une offre
            </ButtonLink>
          </>
        }
      />
      <LinkTabs
        label="Offres par situation"
        tabs={(Object.keys(TAB_LABELS) as (keyof typeof TAB_LABELS)[]).map((tab) => ({
          to: to(tab),
          label: TAB_LABELS[tab],
          count: counts[tab] ?? 0,
          current: tab === filters.tab,
        }))}
      />
      <Form method="get" className="no-print mb-5 flex flex-wrap items-end gap-3">
        <input type="hidden" name="onglet" value={filters.tab} />
        <FilterText name="q" label="Chercher dans mes offres" value={filters.text} />
        <PlaceSelect place={place} />
        <Button variant="secondary" icon={Search}>
          Filtrer
        </Button>
      </Form>
      <p role="status" className="mb-3 text-ink-2">
        {total === 0 ? 'Aucune offre' : total === 1 ? '1 offre' : `${total} offres`}
      </p>
      {offers.length === 0 ? (
        <EmptyState icon={Store} title={filtered ? 'Aucune offre ne correspond' : EMPTY[filters.tab]}>
          <p>
            {filtered
              ? 'Essayez un autre mot ou un autre lieu.'
              : 'Publier une offre prend moins de cinq minutes.'}
          </p>
        </EmptyState>
      ) : (
        <ul className="space-y-3">
          {offers.map((offer) => (
            <li key={offer.id}>
              <CompanyOfferCard offer={offer} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={filters.page} pageSize={pageSize} total={total} />
    </>
  )
}
