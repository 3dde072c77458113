import { useLoaderData } from '@remix-run/react'
import { parisDay } from '~/domain/calendar/local-date'
import { sectorCodes } from '~/domain/referential/rome'
import { page } from '~/door.server'
import { loadWaitingPeople, WAITING_PAGE_SIZE } from '~/queries/matching/load-waiting-people'
import { communeLabel, communeProblem, isResolved, resolveCommune } from '~/queries/public/resolve-commune'
import { Callout } from '~/ui/design/callout'
import { EmptyState } from '~/ui/design/empty-state'
import { Users } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { ChosenPairs } from '~/ui/matching/chosen-pairs'
import { WaitingFilters } from './filters'
import { waitingSearch } from './search'
import { WaitingCard } from './waiting-card'

export const loader = page(
  { may: 'matching.read', search: waitingSearch },
  async ({ context, actor, search }) => {
    const today = parisDay(context.ports.clock.now())
    const { secteur, organisme, jamais, encours, commune, km, page: number } = search
    const place = commune === '' ? undefined : await resolveCommune(context.db, commune)
    const at = place !== undefined && isResolved(place) ? place : undefined
    const list = await loadWaitingPeople(
      context.db,
      actor,
      {
        sector: secteur && { key: secteur, romeCodes: sectorCodes(secteur) },
        near: at && { latitude: at.latitude, longitude: at.longitude, km },
        organisationId: organisme,
        neverProposed: jamais === 'oui',
        underWayToo: encours === 'oui',
        page: number,
      },
      today,
    )
    return {
      ...list,
      search,
      around: at ? communeLabel(at) : null,
      communeProblem: place !== undefined && !isResolved(place) ? communeProblem(place) : null,
      pageSize: WAITING_PAGE_SIZE,
    }
  },
)

export const meta = () => [{ title: 'Personnes qui attendent – Passerelle' }]

const CHOSEN = 'choisies'

export default function WaitingPeople() {
  const list = useLoaderData<typeof loader>()
  const { people, total, neverProposed, search } = list
  return (
    <>
      <PageHeader
        title="Personnes qui attendent"
        intro="Elles sont d’accord pour être présentées et leur diagnostic est fait. En tête, celles à qui rien n’a jamais été proposé, puis celles qui attendent depuis le plus longtemps."
      />
      <WaitingFilters search={search} organisations={list.organisations} />
      {list.communeProblem && (
        <div className="mb-4">
          <Callout tone="warning">
            <p>{list.communeProblem} La liste ne tient pas compte de la commune.</p>
          </Callout>
        </div>
      )}
      <p role="status" className="mb-3">
        <strong>
          {total === 0 ? 'Personne' : total === 1 ? '1 personne' : `${total} personnes`}
          {list.around && ` à ${search.km}\u00a0km au plus de ${list.around}`}
        </strong>
        {neverProposed > 0 && `, dont ${neverProposed} à qui rien n’a encore été proposé`}
      </p>
      {people.length === 0 ? (
        <EmptyState icon={Users} title="Personne n’attend avec ces choix">
          <p>Élargissez les filtres, ou regardez aussi les personnes qui ont une proposition en cours.</p>
        </EmptyState>
      ) : (
        <div className="group/pairs">
          <ol start={(search.page - 1) * list.pageSize + 1} className="space-y-3">
            {people.map((person) => (
              <WaitingCard key={person.personId} person={person} personMax={list.personMax} form={CHOSEN} />
            ))}
          </ol>
          <ChosenPairs id={CHOSEN} />
        </div>
      )}
      <Pagination page={search.page} pageSize={list.pageSize} total={total} />
    </>
  )
}
