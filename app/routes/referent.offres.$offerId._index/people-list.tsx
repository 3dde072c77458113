import type { loadPeopleForOffer } from '~/queries/matching/load-people-for-offer'
import { PersonCard } from '~/ui/matching/person-card'

interface PeopleListProps {
  list: NonNullable<Awaited<ReturnType<typeof loadPeopleForOffer>>>
  offerId: string
  chosenForm: string
}

/** The best ones at a glance; the rest of the page is one touch away. */
const AT_ONCE = 8

/** A page of the people who fit, best first. */
export function PeopleList({ list, ...shared }: PeopleListProps) {
  const before = (list.page - 1) * list.pageSize
  const rest = list.people.slice(AT_ONCE)
  return (
    <>
      <People people={list.people.slice(0, AT_ONCE)} before={before} {...shared} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
            {rest.length === 1 ? 'Voir la suivante' : `Voir les ${rest.length} suivantes`}
          </summary>
          <People people={rest} before={before + AT_ONCE} {...shared} />
        </details>
      )}
    </>
  )
}

interface PeopleProps extends Omit<PeopleListProps, 'list'> {
  people: PeopleListProps['list']['people']
  /** How many come before. */
  before: number
}

function People({ people, before, ...shared }: PeopleProps) {
  return (
    <ol start={before + 1} className="space-y-2.5">
      {people.map((person, index) => (
        <PersonCard key={person.personId} person={person} place={before + index + 1} {...shared} />
      ))}
    </ol>
  )
}
