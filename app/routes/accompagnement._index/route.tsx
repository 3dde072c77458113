import { type MetaFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadMyPeople } from '~/queries/person/load-my-people'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { Download, UserPlus, Users } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { PeopleFilters } from './people-filters'
import { PeopleTable } from './people-table'
import { filtersOf, peopleSearch } from './search'

const PAGE_SIZE = 25

export const loader = page(
  { may: 'person.read', search: peopleSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    const people = await loadMyPeople(context.db, actor, filtersOf(search, PAGE_SIZE), today)
    return { ...people, search }
  },
)

export const meta: MetaFunction = () => [{ title: 'Mes personnes – Passerelle' }]

export default function MyPeoplePage() {
  const { rows, total, mineCount, allCount, needing, search } = useLoaderData<typeof loader>()
  const [address] = useSearchParams()
  const filtered = Boolean(search.q || search.secteur || search.filtre)
  return (
    <>
      <PageHeader
        title="Mes personnes"
        intro={introText(total, needing)}
        actions={
          <>
            <ButtonLink
              to={`/accompagnement/personnes.csv?${address}`}
              variant="secondary"
              icon={Download}
              reloadDocument
            >
              Tableau (CSV)
            </ButtonLink>
            <ButtonLink to="/accompagnement/personnes/nouvelle" icon={UserPlus}>
              Ajouter une personne
            </ButtonLink>
          </>
        }
      />
      <LinkTabs
        label="Personnes affichées"
        tabs={[
          {
            to: viewLink(address, 'moi'),
            label: 'Les miennes',
            count: mineCount,
            current: search.vue === 'moi',
          },
          {
            to: viewLink(address, 'tous'),
            label: 'Tout mon organisme',
            count: allCount,
            current: search.vue === 'tous',
          },
        ]}
      />
      <PeopleFilters search={search} />
      {rows.length > 0 ? (
        <PeopleTable rows={rows} sort={search.tri} showReferent={search.vue === 'tous'} />
      ) : filtered ? (
        <EmptyState
          icon={Users}
          title="Personne ne correspond à ces filtres"
          action={
            <ButtonLink to={`/accompagnement?vue=${search.vue}`} variant="secondary">
              Effacer les filtres
            </ButtonLink>
          }
        />
      ) : (
        <EmptyState
          icon={Users}
          title={
            search.vue === 'moi'
              ? 'Vous ne suivez encore personne'
              : 'Votre organisme ne suit encore personne'
          }
          action={
            <ButtonLink to="/accompagnement/personnes/nouvelle" icon={UserPlus}>
              Ajouter une personne
            </ButtonLink>
          }
        >
          Ouvrez un premier dossier : l’identité suffit pour commencer.
        </EmptyState>
      )}
      <Pagination page={search.page} pageSize={PAGE_SIZE} total={total} />
    </>
  )
}

function introText(total: number, needing: number): string {
  const people = total === 1 ? '1\u00a0personne' : `${total}\u00a0personnes`
  if (total === 0) return 'Aucune personne dans cette liste.'
  if (needing === 0) return `${people}, rien ne presse aujourd’hui.`
  return `${people}, dont ${needing} qui ${needing === 1 ? 'attend' : 'attendent'} quelque chose de vous.`
}

function viewLink(address: URLSearchParams, view: string): string {
  const next = new URLSearchParams(address)
  next.set('vue', view)
  next.delete('page')
  return `/accompagnement?${next}`
}
