import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { CONVENTION_TABS } from '~/queries/convention/convention-tabs'
import { CONVENTIONS_PAGE_SIZE, listConventions } from '~/queries/convention/list-conventions'
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
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const loader = page(
  { may: 'convention.readAsSupport', search },
  async ({ context, actor, search }) => {
    const filters = { tab: search.vue, text: search.recherche, mine: false, page: search.page }
    const list = await listConventions(context.db, actor, context.ports.clock.now(), filters)
    return { ...list, text: filters.text, page: search.page, pageSize: CONVENTIONS_PAGE_SIZE }
  },
)

export const meta = () => [{ title: 'Immersions des personnes accompagnées – Passerelle' }]

export default function SupportConventionsPage() {
  const list = useLoaderData<typeof loader>()
  const kept = list.text ? `&recherche=${encodeURIComponent(list.text)}` : ''
  const tabs = list.tabs.map(({ tab, label, count }) => ({
    to: `/accompagnement/conventions?vue=${tab}${kept}`,
    label,
    count,
    current: tab === list.tab,
  }))
  return (
    <>
      <PageHeader
        title="Immersions"
        intro="Les conventions des personnes que votre organisme accompagne ou prescrit."
        actions={
          <ButtonLink to="/accompagnement/conventions/calendrier" variant="secondary" icon={CalendarDays}>
            Calendrier
          </ButtonLink>
        }
      />
      <LinkTabs tabs={tabs} label="Conventions par étape" />
      <ListFilters
        kept={{ vue: list.tab }}
        text={list.text}
        label="Personne, entreprise, offre ou référence"
      />
      {list.conventions.length === 0 ? (
        <EmptyState
          icon={FileCheck2}
          title={list.text ? 'Aucune convention ne correspond' : 'Aucune convention ici'}
        >
          <p>
            {list.text
              ? 'Essayez un autre mot, ou une autre étape.'
              : 'Quand une personne et une entreprise sont d’accord, la convention apparaît ici.'}
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-3 text-ink-2">
            {list.total} convention{list.total > 1 ? 's' : ''}
          </p>
          <ConventionList conventions={list.conventions} under="/accompagnement/conventions" />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </>
      )}
    </>
  )
}
