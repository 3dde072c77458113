import { Link } from '@remix-run/react'
import { Blockers } from './reasons'

interface Nearly {
  readonly personId: string
  readonly name: string
  readonly city: string
  readonly organisationName: string
  readonly referentName: string
  readonly blockers: readonly string[]
  readonly unlock: string
  readonly score: number
}

/** People whom one change would open the offer to, grouped by what stands in the way. */
export function NearlyFitting({
  groups,
  offerId,
}: {
  groups: readonly { readonly title: string; readonly people: readonly Nearly[] }[]
  offerId: string
}) {
  return (
    <div className="space-y-4">
      {groups.map(({ title, people }) => (
        <details key={title} className="rounded-xl border border-line bg-surface" open={groups.length === 1}>
          <summary className="flex min-h-11 items-center justify-between gap-3 px-4 py-2 font-semibold">
            {title}
            <span className="rounded-full bg-surface-2 px-2 text-sm tabular-nums">{people.length}</span>
          </summary>
          <ul className="divide-y divide-line border-t border-line">
            {people.map((person) => (
              <li key={person.personId} className="space-y-1 px-4 py-3">
                <p>
                  <Link
                    to={`/referent/offres/${offerId}/recommander/${person.personId}`}
                    className="font-semibold underline underline-offset-4"
                  >
                    {person.name}
                  </Link>
                  <span className="text-ink-2">
                    , {person.city} · {person.organisationName}, {person.referentName}
                  </span>
                </p>
                <Blockers
                  blockers={person.blockers}
                  unlocks={[`${person.unlock}\u202f: le score serait de ${person.score}`]}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
