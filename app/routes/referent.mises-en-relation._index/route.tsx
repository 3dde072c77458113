import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { FOLLOW_TABS, type FollowTab } from '~/domain/recommendation/follow-tabs'
import { page } from '~/door.server'
import { FOLLOW_PAGE_SIZE, loadRecommendations } from '~/queries/recommendation/load-recommendations'
import { DataTable } from '~/ui/design/data-table'
import { EmptyState } from '~/ui/design/empty-state'
import { Handshake } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterPanel } from '~/ui/offer/filter-panel'
import { FilterSelect, FilterText } from '~/ui/offer/filters'
import { FOLLOWED_COLUMNS } from './followed-columns'

const search = z.object({
  tour: z.enum(FOLLOW_TABS).catch('a-vous'),
  pour: z.enum(['moi', 'tous']).catch('moi'),
  q: z.string().trim().max(80).catch(''),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

export const loader = page(
  { may: 'recommendation.readTerritory', search },
  async ({ context, actor, search: asked }) => {
    const today = parisDay(context.ports.clock.now())
    const filters = { tab: asked.tour, mine: asked.pour === 'moi', text: asked.q, page: asked.page }
    return {
      ...(await loadRecommendations(context.db, actor, filters, today)),
      filters: asked,
      pageSize: FOLLOW_PAGE_SIZE,
    }
  },
)

export const meta = () => [{ title: 'Mises en relation – Passerelle' }]

const TAB_LABELS: Record<FollowTab, string> = {
  'a-vous': 'À vous',
  personne: 'Chez la personne',
  entreprise: 'Chez l’entreprise',
  convention: 'En convention',
  terminees: 'Terminées',
}

const EMPTY: Record<FollowTab, string> = {
  'a-vous': 'Aucune décision ne vous attend ici',
  personne: 'Aucune personne n’a de réponse à donner',
  entreprise: 'Aucune entreprise n’a de réponse à donner',
  convention: 'Aucun accord n’est en convention',
  terminees: 'Aucune mise en relation terminée',
}

export default function FollowList() {
  const { recommendations, counts, filters, pageSize } = useLoaderData<typeof loader>()
  const to = (tour: string) => {
    const kept = { tour, pour: filters.pour, q: filters.q }
    return `/referent/mises-en-relation?${new URLSearchParams(Object.entries(kept).filter(([, value]) => value))}`
  }
  return (
    <>
      <PageHeader title="Mises en relation" intro="Chacune dit à qui c’est le tour, et jusqu’à quand." />
      <LinkTabs
        label="Mises en relation par tour"
        tabs={FOLLOW_TABS.map((tab) => ({
          to: to(tab),
          label: TAB_LABELS[tab],
          count: counts[tab],
          current: tab === filters.tour,
        }))}
      />
      <FilterPanel
        label="Filtrer les mises en relation"
        hidden={{ tour: filters.tour }}
        active={filters.pour === 'tous' ? 1 : 0}
        reset={filters.q || filters.pour === 'tous' ? `?tour=${filters.tour}` : undefined}
        search={<FilterText name="q" label="Personne, offre ou entreprise" value={filters.q} />}
      >
        <FilterSelect
          name="pour"
          label="Suivies par"
          value={filters.pour === 'tous' ? 'tous' : ''}
          all="Moi"
          choices={[{ value: 'tous', label: 'Tout le territoire' }]}
        />
      </FilterPanel>
      {recommendations.length === 0 ? (
        <EmptyState
          icon={Handshake}
          title={filters.q ? 'Aucune mise en relation ne correspond' : EMPTY[filters.tour]}
        >
          <p>
            {filters.q
              ? 'Essayez un autre mot, ou un autre onglet.'
              : 'Pour en commencer une, ouvrez une offre et regardez qui correspond.'}
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={`Mises en relation, ${TAB_LABELS[filters.tour]}`}
          rows={recommendations}
          rowKey={(row) => row.id}
          columns={FOLLOWED_COLUMNS}
        />
      )}
      <Pagination page={filters.page} pageSize={pageSize} total={counts[filters.tour]} />
    </>
  )
}
