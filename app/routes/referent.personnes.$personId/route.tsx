import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { pairKey } from '~/domain/recommendation/several'
import { found, id, page } from '~/door.server'
import { loadPersonToPlace } from '~/queries/matching/load-person-to-place'
import { Callout } from '~/ui/design/callout'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { SearchX } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { ChosenPairs } from '~/ui/matching/chosen-pairs'
import { OfferPick } from '~/ui/matching/offer-pick'
import { PersonLine } from '~/ui/matching/person-card'
import { OfferFit } from '~/ui/person/offer-fit'
import { Underway } from './underway'

export const loader = page(
  { may: 'matching.read', params: z.object({ personId: id }) },
  async ({ context, actor, params }) => {
    const today = parisDay(context.ports.clock.now())
    const view = found(await loadPersonToPlace(context.db, actor, params.personId, today))
    return view
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Les offres qui vont à ${data?.person.name ?? 'une personne'} – Passerelle` },
]

const CHOSEN = 'choisies'

export default function PersonToPlace() {
  const { person, wantedJobs, underway, limits, offers, total, blocked, cannot } =
    useLoaderData<typeof loader>()
  return (
    <div className="space-y-8">
      <div className="space-y-3">
        <PageHeader
          title={person.name}
          back={{ to: '/referent/personnes', label: 'Personnes qui attendent' }}
          intro={wantedJobs.length > 0 ? `Souhaite : ${wantedJobs.join(' · ')}` : undefined}
        />
        <PersonLine person={person} />
      </div>
      {cannot && (
        <Callout tone="warning" title="Rien ne peut être proposé pour l’instant">
          <p>{cannot}</p>
        </Callout>
      )}
      <Underway underway={underway} limits={limits} />
      <Section title={total === 0 ? 'Offres possibles' : `Offres qui lui vont (${total})`}>
        {offers.length === 0 ? (
          <EmptyState icon={SearchX} title="Aucune offre ouverte ne lui va aujourd’hui">
            <p>Regardez plus bas ce qu’un seul changement débloquerait.</p>
          </EmptyState>
        ) : (
          <div className="group/pairs">
            {total > offers.length && (
              <p className="text-ink-2">Voici les {offers.length} qui correspondent le mieux.</p>
            )}
            <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-2">
              {offers.map((offer) => (
                <OfferPick
                  key={offer.offerId}
                  offer={offer}
                  personName={person.name}
                  pair={pairKey({ personId: person.personId, offerId: offer.offerId })}
                  form={CHOSEN}
                />
              ))}
            </ul>
            <ChosenPairs id={CHOSEN} />
          </div>
        )}
      </Section>
      {blocked.length > 0 && (
        <Section title="À un changement près">
          {blocked.map((offer) => (
            <OfferFit key={offer.offerId} offer={offer} />
          ))}
        </Section>
      )}
    </div>
  )
}
