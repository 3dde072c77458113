import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { EMPLOYER_TABS, type EmployerTab } from '~/domain/recommendation/follow-tabs'
import { page } from '~/door.server'
import { loadPlaceFilter } from '~/queries/company/load-place-filter'
import {
  EMPLOYER_PAGE_SIZE,
  loadRecommendationsForEmployer,
} from '~/queries/recommendation/load-for-employer'
import { keptPlace, PlaceSelect } from '~/ui/company/place-select'
import { Button, ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { UserRoundCheck } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { PresentedCard } from './presented-card'

const search = z.object({
  onglet: z.enum(EMPLOYER_TABS).catch('a-repondre'),
  lieu: z.string().max(36).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

export const loader = page(
  { may: 'recommendation.answerAsEmployer', search },
  async ({ context, actor, search: { onglet: tab, lieu, page: number } }) => {
    const today = parisDay(context.ports.clock.now())
    const place = await loadPlaceFilter(context.db, actor, lieu)
    const asked = { tab, page: number, places: place.ids }
    return {
      ...(await loadRecommendationsForEmployer(context.db, actor, asked, today)),
      ...{ tab, page: number, place },
      pageSize: EMPLOYER_PAGE_SIZE,
    }
  },
)

export const meta = () => [{ title: 'Personnes proposées – Passerelle' }]

const LABELS: Record<EmployerTab, string> = {
  'a-repondre': 'À répondre',
  acceptees: 'Acceptées',
  terminees: 'Terminées',
}

const EMPTY: Record<EmployerTab, { title: string; text: string }> = {
  'a-repondre': {
    title: 'Aucune réponse ne vous est demandée',
    text: 'Votre référent·e vous propose une personne quand elle correspond à l’une de vos offres.',
  },
  acceptees: { title: 'Personne encore', text: 'Les personnes que vous acceptez apparaissent ici.' },
  terminees: { title: 'Rien encore', text: 'Les propositions terminées restent ici trois mois.' },
}

export default function PresentedPeople() {
  const { recommendations, counts, tab, page: number, place, pageSize } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Personnes proposées"
        intro="Votre référent·e les a choisies pour vos offres, et elles ont dit oui. À vous de répondre."
      />
      <LinkTabs
        label="Personnes par situation"
        tabs={EMPLOYER_TABS.map((each) => ({
          to: `/entreprise/personnes?${new URLSearchParams({ onglet: each, ...keptPlace(place) })}`,
          label: LABELS[each],
          count: counts[each],
          current: each === tab,
        }))}
      />
      {place.choices.length > 0 && (
        <Form method="get" className="no-print mb-5 flex flex-wrap items-end gap-3">
          <input type="hidden" name="onglet" value={tab} />
          <PlaceSelect place={place} />
          <Button variant="secondary">Filtrer</Button>
        </Form>
      )}
      {counts[tab] > 0 && (
        <p role="status" className="mb-3 text-ink-2">
          {counts[tab] === 1 ? '1 personne' : `${counts[tab]} personnes`}
        </p>
      )}
      {recommendations.length === 0 ? (
        <EmptyState
          icon={UserRoundCheck}
          title={place.value === '' ? EMPTY[tab].title : 'Personne à ce lieu'}
          action={<ButtonLink to="/entreprise/offres">Voir mes offres</ButtonLink>}
        >
          <p>{place.value === '' ? EMPTY[tab].text : 'Regardez un autre lieu, ou tous les lieux.'}</p>
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {recommendations.map((each) => (
            <PresentedCard key={each.id} recommendation={each} />
          ))}
        </ul>
      )}
      <Pagination page={number} pageSize={pageSize} total={counts[tab]} />
    </>
  )
}
