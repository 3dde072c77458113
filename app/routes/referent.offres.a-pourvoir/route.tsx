import { useLoaderData } from '@remix-run/react'
import { parisDay } from '~/domain/calendar/local-date'
import { CURATION_VIEWS, type CurationView } from '~/domain/offer/curation'
import { OFFER_KIND_LABELS, OFFER_KINDS } from '~/domain/offer/public-status'
import { SECTOR_KEYS, SECTORS } from '~/domain/referential/sectors'
import { page } from '~/door.server'
import { CURATION_PAGE_SIZE, loadCuration } from '~/queries/offer/load-curation'
import { EmptyState } from '~/ui/design/empty-state'
import { Download, SearchCheck } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterPanel } from '~/ui/offer/filter-panel'
import { FilterSelect, FilterText } from '~/ui/offer/filters'
import { Board } from './board'
import { addressOf, curationSearch, filtersOf } from './search'

export const loader = page(
  { may: 'offer.readTerritory', search: curationSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    return {
      ...(await loadCuration(context.db, actor, filtersOf(search), today)),
      search,
      pageSize: CURATION_PAGE_SIZE,
    }
  },
)

export const meta = () => [{ title: 'Offres à pourvoir – Passerelle' }]

const VIEW_LABELS: Readonly<Record<CurationView, string>> = {
  toutes: 'Toutes',
  'a-decider': 'Suggestions à décider',
  personne: 'Personne en vue',
  'en-attente': 'Réponses attendues',
  accord: 'Accords',
}

const EMPTY: Readonly<Record<CurationView, string>> = {
  toutes: 'Aucune offre ouverte ici',
  'a-decider': 'Aucune suggestion à décider',
  personne: 'Chaque offre a quelqu’un en vue',
  'en-attente': 'Aucune réponse attendue',
  accord: 'Aucun accord en cours',
}

const SORTS = [
  { value: 'fin', label: 'Fin la plus proche' },
  { value: 'suggestions', label: 'Suggestions à décider' },
  { value: 'offre', label: 'Intitulé' },
]

export default function CurationBoard() {
  const { offers, counts, search, pageSize } = useLoaderData<typeof loader>()
  const here = '/referent/offres/a-pourvoir'
  const total = counts[search.vue]
  const active = [search.secteur, search.type, search.tri !== 'publication', search.pour === 'tous']
  const filtered = search.q !== '' || active.some(Boolean)
  return (
    <>
      <PageHeader
        title="Offres à pourvoir"
        intro="Chaque offre ouverte, les personnes en vue et ce qui manque. Ouvrez une offre pour voir qui correspond et recommander."
      />
      <LinkTabs
        label="Offres par situation"
        tabs={CURATION_VIEWS.map((vue) => ({
          to: `${here}${addressOf(search, { vue })}`,
          label: VIEW_LABELS[vue],
          count: counts[vue],
          current: vue === search.vue,
        }))}
      />
      <FilterPanel
        label="Filtrer les offres"
        hidden={{ vue: search.vue }}
        active={active.filter(Boolean).length}
        reset={filtered ? here : undefined}
        search={<FilterText name="q" label="Offre, entreprise ou commune" value={search.q} />}
      >
        <FilterSelect
          name="pour"
          label="Suivies par"
          value={search.pour === 'tous' ? 'tous' : ''}
          all="Moi"
          choices={[{ value: 'tous', label: 'Tout le territoire' }]}
        />
        <FilterSelect
          name="secteur"
          label="Secteur"
          value={search.secteur ?? ''}
          all="Tous"
          choices={SECTOR_KEYS.map((value) => ({ value, label: SECTORS[value].shortName }))}
        />
        <FilterSelect
          name="type"
          label="Type"
          value={search.type ?? ''}
          all="Tous"
          choices={OFFER_KINDS.map((value) => ({ value, label: OFFER_KIND_LABELS[value] }))}
        />
        <FilterSelect
          name="tri"
          label="Trier par"
          value={search.tri === 'publication' ? '' : search.tri}
          all="Publication, ancienne d’abord"
          choices={SORTS}
        />
      </FilterPanel>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p role="status">
          <strong>{total === 0 ? 'Aucune offre' : `${total} offre${total > 1 ? 's' : ''}`}</strong>
          {search.vue === 'toutes' && counts.personne > 0 && `, dont ${counts.personne} sans personne en vue`}
        </p>
        <a
          href={`/referent/offres/a-pourvoir.csv${addressOf(search)}`}
          className="no-print inline-flex items-center gap-1.5 underline underline-offset-4"
        >
          <Download size={16} />
          Tableau (CSV)
        </a>
      </div>
      {offers.length === 0 ? (
        <EmptyState icon={SearchCheck} title={EMPTY[search.vue]}>
          <p>
            {search.pour === 'moi'
              ? 'Regardez tout le territoire, ou changez de vue.'
              : 'Retirez un filtre, ou changez de vue.'}
          </p>
        </EmptyState>
      ) : (
        <Board offers={offers} search={search} />
      )}
      <Pagination page={search.page} pageSize={pageSize} total={total} />
    </>
  )
}
