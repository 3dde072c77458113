import { Form, Link, useLoaderData } from '@remix-run/react'
import { parisDay } from '~/domain/calendar/local-date'
import { SIGNALS } from '~/domain/partnership/signals'
import { SECTORS } from '~/domain/referential/sectors'
import { page } from '~/door.server'
import { loadPortfolio, loadPortfolioMap, PORTFOLIO_PAGE_SIZE } from '~/queries/partnership/load-portfolio'
import { territoryGround } from '~/queries/public/map-ground'
import { TerritoryMap } from '~/ui/charts/territory-map'
import { Button } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { Building2, Download } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterPanel } from '~/ui/offer/filter-panel'
import { FilterSelect, FilterText } from '~/ui/offer/filters'
import { CompanyTable } from './company-table'
import { addressOf, filtersOf, portfolioSearch } from './search'

export const loader = page(
  { may: 'company.readTerritory', search: portfolioSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    const filters = filtersOf(search)
    const list = await loadPortfolio(context.db, actor, filters, today)
    const map =
      search.vue === 'carte'
        ? {
            ground: await territoryGround(context.db, actor.territoryId),
            places: await loadPortfolioMap(context.db, actor, filters, today),
          }
        : null
    return { ...list, map, search, pageSize: PORTFOLIO_PAGE_SIZE }
  },
)

export const meta = () => [{ title: 'Entreprises – Passerelle' }]

const HAND_OVER = 'a-confier'
const choicesOf = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))
const SORTS = { contact: 'Dernier contact', action: 'Prochaine action', offres: 'Offres ouvertes' }
const SECTOR_CHOICES = Object.values(SECTORS).map(({ key, shortName }) => ({ value: key, label: shortName }))

export default function Companies() {
  const { companies, total, map, search, pageSize } = useLoaderData<typeof loader>()
  const to = (change: Parameters<typeof addressOf>[1]) => `/referent/entreprises${addressOf(search, change)}`
  return (
    <>
      <PageHeader
        title="Entreprises"
        intro="Le dernier contact, la prochaine action, et ce qui mérite un appel."
      />
      <LinkTabs
        label="Entreprises par référent·e"
        tabs={[
          { to: to({ pour: 'moi' }), label: 'Celles que je suis', current: search.pour === 'moi' },
          { to: to({ pour: 'tous' }), label: 'Tout le territoire', current: search.pour === 'tous' },
        ]}
      />
      <FilterPanel
        label="Filtrer les entreprises"
        hidden={{ pour: search.pour, vue: search.vue }}
        active={[search.signal, search.secteur, search.offres, search.tri !== 'nom'].filter(Boolean).length}
        reset={
          search.q || search.signal || search.secteur || search.offres
            ? to({ q: '', signal: undefined, secteur: undefined, offres: undefined })
            : undefined
        }
        search={<FilterText name="q" label="Nom, activité ou SIREN" value={search.q} />}
      >
        <FilterSelect
          name="signal"
          label="À regarder"
          value={search.signal ?? ''}
          all="Toutes"
          choices={choicesOf(SIGNALS)}
        />
        <FilterSelect
          name="secteur"
          label="Secteur"
          value={search.secteur ?? ''}
          all="Tous"
          choices={SECTOR_CHOICES}
        />
        <FilterSelect
          name="offres"
          label="Offres"
          value={search.offres ?? ''}
          all="Avec ou sans"
          choices={[{ value: 'ouvertes', label: 'Au moins une offre ouverte' }]}
        />
        <FilterSelect
          name="tri"
          label="Trier par"
          value={search.tri === 'nom' ? '' : search.tri}
          all="Nom"
          choices={choicesOf(SORTS)}
        />
      </FilterPanel>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p role="status">
          <strong>
            {total} entreprise{total > 1 ? 's' : ''}
          </strong>
        </p>
        <p className="no-print flex flex-wrap gap-x-6">
          <Link to={to({ vue: map ? 'liste' : 'carte' })} className="underline underline-offset-4">
            {map ? 'Voir la liste' : 'Voir sur la carte'}
          </Link>
          <a
            href={`/referent/entreprises.csv${addressOf(search, {})}`}
            className="inline-flex items-center gap-1.5 underline underline-offset-4"
          >
            <Download size={16} />
            Tableau (CSV)
          </a>
        </p>
      </div>
      {map && (
        <div className="mb-6 max-w-3xl">
          <TerritoryMap
            label="Où sont ces entreprises"
            ground={map.ground}
            points={map.places.map(({ city, ...place }) => ({
              ...place,
              href: to({ q: '', vue: 'liste' }),
              label: `${city} : ${place.count} entreprise${place.count > 1 ? 's' : ''}`,
            }))}
          />
        </div>
      )}
      {companies.length === 0 ? (
        <EmptyState icon={Building2} title="Aucune entreprise ne correspond">
          <p>Essayez sur tout le territoire, ou avec un autre mot.</p>
        </EmptyState>
      ) : (
        <>
          <CompanyTable companies={companies} search={search} form={HAND_OVER} />
          <Form id={HAND_OVER} action="/referent/entreprises/confier" className="no-print mt-4">
            <Button variant="secondary">Confier les entreprises cochées à un·e collègue</Button>
          </Form>
        </>
      )}
      <Pagination page={search.page} pageSize={pageSize} total={total} />
    </>
  )
}
