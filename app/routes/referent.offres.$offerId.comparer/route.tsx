import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { found, id, page } from '~/door.server'
import { loadComparison } from '~/queries/matching/load-comparison'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { Users } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { recordFileAccess } from '~/use-cases/person/record-file-access'
import { Comparison } from './comparison'

/** How many people stand side by side and stay readable. */
const SIDE_BY_SIDE = 3

const search = z.object({
  p: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .transform((ids) => [...new Set(ids)].filter((each) => id.safeParse(each).success).slice(0, SIDE_BY_SIDE))
    .catch([]),
})

export const loader = page(
  { may: 'matching.read', params: z.object({ offerId: id }), search },
  async ({ context, actor, params: { offerId }, search: { p: personIds } }) => {
    const today = parisDay(context.ports.clock.now())
    const comparison = found(await loadComparison(context.db, actor, { offerId, personIds }, today))
    const subject = { personIds: comparison.people.map(({ personId }) => personId) }
    await recordFileAccess(context, { subject, what: 'matching' })
    return comparison
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Comparer pour «\u00a0${data?.offer.title ?? 'une offre'}\u00a0» – Passerelle` },
]

export default function Compare() {
  const { offer, people } = useLoaderData<typeof loader>()
  const back = `/referent/offres/${offer.id}`
  return (
    <>
      <PageHeader
        title="Comparer"
        intro={`${offer.title}, ${offer.companyName}, ${offer.city}`}
        back={{ to: back, label: 'Les personnes qui correspondent' }}
      />
      {people.length === 0 ? (
        <EmptyState
          icon={Users}
          title="Aucune personne choisie"
          action={<ButtonLink to={back}>Choisir deux ou trois personnes</ButtonLink>}
        >
          <p>Cochez deux ou trois personnes dans la liste, puis «&nbsp;Les comparer&nbsp;».</p>
        </EmptyState>
      ) : (
        <Comparison people={people} offerId={offer.id} />
      )}
    </>
  )
}
