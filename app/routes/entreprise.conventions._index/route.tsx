import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { loadPlaceFilter } from '~/queries/company/load-place-filter'
import { CONVENTION_TABS } from '~/queries/convention/convention-tabs'
import { CONVENTIONS_PAGE_SIZE, listConventions } from '~/queries/convention/list-conventions'
import { keptPlace } from '~/ui/company/place-select'
import { ConventionList } from '~/ui/convention/convention-list'
import { ListFilters } from '~/ui/convention/list-filters'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { CalendarDays, FileCheck2 } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'

const search = z.object({
  vue: z.enum(CONVENTION_TABS).optional().catch(undefined),
  recherche: z.string().trim().max(80).catch(''),
  lieu: z.string().max(36).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const loader = page({ may: 'convention.readAsHost', search }, async ({ context, actor, search }) => {
  const place = await loadPlaceFilter(context.db, actor, search.lieu)
  const { vue: tab, recherche: text, page } = search
  const filters = { tab, text, mine: false, places: place.ids, page }
  const list = await listConventions(context.db, actor, context.ports.clock.now(), filters)
  return { ...list, text, place, page, pageSize: CONVENTIONS_PAGE_SIZE }
})

export const meta = () => [{ title: 'Conventions de l’entreprise – Passerelle' }]

export default function CompanyConventionsPage() {
  const list = useLoaderData<typeof loader>()
  const kept = { ...keptPlace(list.place), ...(list.text && { recherche: list.text }) }
  const filtered = list.text !== '' || list.place.value !== ''
  const held = list.tabs.filter(({ tab, count }) => count > 0 || tab === list.tab)
  const tabs = held.map(({ tab, label, count }) => ({
    to: `/entreprise/conventions?${new URLSearchParams({ vue: tab, ...kept })}`,
    label,
    count,
    current: tab === list.tab,
  }))
  return (
    <>
      <PageHeader
        title="Conventions"
        intro="Ce que vous avez à compléter, à signer, à suivre."
        actions={
          <ButtonLink
            to={`/entreprise/conventions/calendrier?${new URLSearchParams(keptPlace(list.place))}`}
            variant="secondary"
            icon={CalendarDays}
          >
            Calendrier
          </ButtonLink>
        }
      />
      <LinkTabs tabs={tabs} label="Conventions par étape" />
      <ListFilters
        kept={{ vue: list.tab }}
        text={list.text}
        place={list.place}
        label="Personne, offre ou référence"
      />
      {list.conventions.length === 0 ? (
        <EmptyState
          icon={FileCheck2}
          title={filtered ? 'Aucune convention ne correspond' : 'Aucune convention ici'}
        >
          <p>
            {filtered
              ? 'Essayez un autre mot ou un autre lieu.'
              : 'Quand vous acceptez une personne, votre référent·e prépare la convention et elle apparaît ici.'}
          </p>
        </EmptyState>
      ) : (
        <>
          <p role="status" className="mb-3 text-ink-2">
            {list.total} convention{list.total > 1 ? 's' : ''}
          </p>
          <ConventionList
            conventions={list.conventions}
            under="/entreprise/conventions"
            withCompany={false}
          />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </>
      )}
    </>
  )
}
