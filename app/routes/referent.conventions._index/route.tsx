import { useLoaderData } from '@remix-run/react'
import { page } from '~/door.server'
import { CONVENTIONS_PAGE_SIZE, listConventions } from '~/queries/convention/list-conventions'
import { ConventionList } from '~/ui/convention/convention-list'
import { ListFilters } from '~/ui/convention/list-filters'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { CalendarDays, Download, FileCheck2, FilePlus2 } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { conventionsSearch } from './search'

export const loader = page(
  { may: 'convention.readTerritory', search: conventionsSearch },
  async ({ context, actor, search }) => {
    const filters = {
      tab: search.vue,
      text: search.recherche,
      mine: search.miennes === 'oui',
      page: search.page,
    }
    const list = await listConventions(context.db, actor, context.ports.clock.now(), filters)
    return {
      ...list,
      text: filters.text,
      mine: filters.mine,
      page: search.page,
      pageSize: CONVENTIONS_PAGE_SIZE,
    }
  },
)

export const meta = () => [{ title: 'Conventions du territoire – Passerelle' }]

export default function ReferentConventionsPage() {
  const list = useLoaderData<typeof loader>()
  const kept = `${list.text ? `&recherche=${encodeURIComponent(list.text)}` : ''}${list.mine ? '&miennes=oui' : ''}`
  const filtered = list.text !== '' || list.mine
  const tabs = list.tabs.map(({ tab, label, count }) => ({
    to: `/referent/conventions?vue=${tab}${kept}`,
    label,
    count,
    current: tab === list.tab,
  }))
  return (
    <>
      <PageHeader
        title="Conventions"
        intro="De l’accord au bilan : chaque convention dit à qui est le tour."
        actions={
          <>
            <ButtonLink
              to={`/referent/conventions.csv?${kept.slice(1)}`}
              variant="secondary"
              icon={Download}
              reloadDocument
            >
              Tableau (CSV)
            </ButtonLink>
            <ButtonLink to="/referent/conventions/calendrier" variant="secondary" icon={CalendarDays}>
              Calendrier
            </ButtonLink>
          </>
        }
      />
      <LinkTabs tabs={tabs} label="Conventions par étape" />
      <ListFilters
        kept={{ vue: list.tab }}
        text={list.text}
        mine={list.mine}
        label="Personne, entreprise, offre ou référence"
      />
      {list.agreed.length > 0 && (
        <Section title="Accords à transformer en convention" className="mb-8">
          <ul className="space-y-3">
            {list.agreed.map((each) => (
              <li
                key={each.id}
                className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-surface p-4"
              >
                <div>
                  <h3 className="text-lg font-bold">{each.personName}</h3>
                  <p>
                    {each.offerTitle}, {each.companyName}
                  </p>
                  {each.since && <p className="text-ink-2">Accord du {each.since}</p>}
                </div>
                <ButtonLink to={`/referent/conventions/nouvelle?recommandation=${each.id}`} icon={FilePlus2}>
                  Préparer la convention
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {list.conventions.length > 0 && (
        <>
          <p className="mb-3 text-ink-2">
            {list.total} convention{list.total > 1 ? 's' : ''}
          </p>
          <ConventionList conventions={list.conventions} under="/referent/conventions" />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </>
      )}
      {list.conventions.length === 0 && list.agreed.length === 0 && (
        <EmptyState
          icon={FileCheck2}
          title={filtered ? 'Aucune convention ne correspond' : 'Aucune convention ici'}
        >
          <p>
            {filtered
              ? 'Essayez un autre mot, ou une autre étape.'
              : 'Une convention se prépare dès qu’une personne et une entreprise ont toutes deux accepté une mise en relation.'}
          </p>
        </EmptyState>
      )}
    </>
  )
}
