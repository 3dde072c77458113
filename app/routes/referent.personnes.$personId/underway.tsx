import { Link } from '@remix-run/react'
import type { PersonToPlace } from '~/queries/matching/load-person-to-place'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'

/** What is under way for the person, and how much more may leave. */
export function Underway({ underway, limits }: Pick<PersonToPlace, 'underway' | 'limits'>) {
  const left = Math.max(0, limits.max - limits.open)
  return (
    <section aria-labelledby="en-cours" className="rounded-xl border border-line bg-surface-2 px-4 py-3">
      <h2 id="en-cours" className="font-bold">
        En cours
      </h2>
      <p className="text-[0.95rem]">
        {limits.open === 0
          ? 'Aucune proposition n’attend de réponse.'
          : `${limits.open} proposition${limits.open > 1 ? 's' : ''} en attente de réponse.`}{' '}
        {left === 0
          ? `C’est le maximum (${limits.max}).`
          : `Encore ${left} possible${left > 1 ? 's' : ''} sur ${limits.max}.`}
      </p>
      {underway.length > 0 && (
        <ul className="mt-2 space-y-1.5">
          {underway.map(({ id, offerTitle, companyName, state, stateLabel }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.95rem]">
              <Link to={`/referent/mises-en-relation/${id}`} className="underline underline-offset-4">
                {offerTitle}, {companyName}
              </Link>
              <RecommendationBadge state={state} label={stateLabel} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
