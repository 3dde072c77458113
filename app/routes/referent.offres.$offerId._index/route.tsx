import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { found, id, page } from '~/door.server'
import { loadOfferDesk } from '~/queries/matching/load-offer-desk'
import { loadPeopleForOffer } from '~/queries/matching/load-people-for-offer'
import { SectorBadge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { UserRoundSearch } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { NearlyFitting } from '~/ui/matching/nearly-fitting'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { ChosenBar, PageJumps } from './list-tools'
import { OfferEssentials } from './offer-essentials'
import { PeopleFiltersForm } from './people-filters'
import { PeopleList } from './people-list'
import { filtersOf, peopleSearch } from './search'

export const loader = page(
  { may: 'matching.read', params: z.object({ offerId: id }), search: peopleSearch },
  async ({ context, actor, params: { offerId }, search }) => {
    const today = parisDay(context.ports.clock.now())
    const offer = found(await loadOfferDesk(context.db, actor, offerId, today))
    const filters = filtersOf(search)
    const open = offer.status === 'published'
    const list = open ? await loadPeopleForOffer(context.db, actor, offerId, filters, today) : null
    return { offer, list, search }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Qui correspond à «\u00a0${data?.offer.title ?? 'cette offre'}\u00a0» – Passerelle` },
]

const CHOSEN_FORM = 'choisies'

export default function OfferPeople() {
  const { offer, list, search } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={offer.title}
        back={{ to: '/referent/offres', label: 'Offres' }}
        badges={
          <>
            <OfferStatusBadge status={offer.status} label={offer.statusLabel} />
            <SectorBadge sector={offer.sector} />
          </>
        }
        intro={`${offer.hostName}, ${offer.city}`}
        actions={
          <>
            {offer.status === 'submitted' && (
              <ButtonLink to={`/referent/offres/${offer.id}/publier`}>Relire et publier</ButtonLink>
            )}
            {offer.status === 'draft' && (
              <ButtonLink to={`/referent/offres/${offer.id}/envoyer`}>Reprendre la saisie</ButtonLink>
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="min-w-0 space-y-8">
          {list === null ? (
            <Callout title="Cette offre n’est pas ouverte">
              <p>Les personnes qui correspondent s’affichent quand l’offre est publiée.</p>
            </Callout>
          ) : (
            <>
              <Section title="Qui correspond" className="group/people">
                <PeopleFiltersForm search={search} organisations={offer.organisations} />
                <p role="status">
                  <strong>
                    {list.atLeast ? 'Plus de ' : ''}
                    {list.total} personne{list.total > 1 ? 's' : ''}
                  </strong>{' '}
                  {list.total > 1 ? 'correspondent' : 'correspond'}
                  {list.total > 0 && `, dont ${list.neverProposed} à qui rien n’a encore été proposé`}.
                </p>
                <PageJumps nearly={list.blocked.reduce((sum, { people }) => sum + people.length, 0)} />
                {list.people.length === 0 ? (
                  <EmptyState icon={UserRoundSearch} title="Personne ne correspond avec ces choix">
                    <p>
                      {list.blocked.length > 0
                        ? 'Élargissez les filtres, ou regardez plus bas ce qui débloquerait quelqu’un.'
                        : 'Élargissez les filtres pour voir d’autres personnes.'}
                    </p>
                  </EmptyState>
                ) : (
                  <>
                    <p className="text-[0.95rem] text-ink-2 max-sm:hidden">
                      Chaque barre se lit de gauche à droite : métier souhaité, savoir-faire, distance,
                      disponibilité, conditions de travail, attente. Cochez des personnes pour les comparer,
                      ou pour les recommander ensemble.
                    </p>
                    <PeopleList list={list} offerId={offer.id} chosenForm={CHOSEN_FORM} />
                    <ChosenBar id={CHOSEN_FORM} offerId={offer.id} />
                    <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
                  </>
                )}
              </Section>
              {list.blocked.length > 0 && (
                <Section id="presque" title="Presque possible">
                  <p className="text-ink-2">
                    Une chose empêche aujourd’hui ces personnes de venir. Voici ce qui l’ouvrirait.
                  </p>
                  <NearlyFitting groups={list.blocked} offerId={offer.id} />
                </Section>
              )}
            </>
          )}
        </div>
        <OfferEssentials offer={offer} />
      </div>
    </>
  )
}
