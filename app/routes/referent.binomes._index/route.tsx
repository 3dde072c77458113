import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { listPairings, PAIRING_TABS, PAIRINGS_PAGE_SIZE } from '~/queries/pairing/list-pairings'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { CalendarX, Frown, HeartHandshake } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { Turn } from '~/ui/design/turn'
import { PairingStateBadge } from '~/ui/pairing/state-badge'

const search = z.object({
  vue: z.enum(PAIRING_TABS).catch('en-cours'),
  miens: z.literal('oui').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const loader = page({ may: 'pairing.readTerritory', search }, async ({ context, actor, search }) => {
  const mine = search.miens === 'oui'
  const filters = { tab: search.vue, mine, page: search.page }
  const list = await listPairings(context.db, actor, context.ports.clock.now(), filters)
  return { ...list, tab: search.vue, mine, page: search.page, pageSize: PAIRINGS_PAGE_SIZE }
})

export const meta = () => [{ title: 'Binômes du territoire – Passerelle' }]

export default function PairingsPage() {
  const list = useLoaderData<typeof loader>()
  const kept = list.mine ? '&miens=oui' : ''
  const tabs = list.tabs.map(({ tab, label, count }) => ({
    to: `/referent/binomes?vue=${tab}${kept}`,
    label,
    count,
    current: tab === list.tab,
  }))
  return (
    <>
      <PageHeader
        title="Binômes"
        intro="Les parrainages, de la première rencontre à leur issue."
        actions={
          <ButtonLink
            variant="secondary"
            to={`/referent/binomes?vue=${list.tab}${list.mine ? '' : '&miens=oui'}`}
          >
            {list.mine ? 'Voir tout le territoire' : 'Voir seulement les miens'}
          </ButtonLink>
        }
      />
      <LinkTabs tabs={tabs} label="Binômes par besoin" />
      {list.pairings.length === 0 ? (
        <EmptyState icon={HeartHandshake} title="Aucun binôme ici">
          <p>
            Un binôme se forme dès qu’une personne et une marraine ou un parrain ont dit oui tous les deux.
          </p>
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {list.pairings.map((pairing) => (
            <li key={pairing.id}>
              <Card className="flex flex-wrap items-start justify-between gap-4">
                <div className="min-w-0 flex-1 basis-72 space-y-2">
                  <div className="flex flex-wrap gap-2">
                    <PairingStateBadge state={pairing.state} label={pairing.stateLabel} />
                    {pairing.low && (
                      <Badge tone="danger" icon={Frown}>
                        Cela ne va pas
                      </Badge>
                    )}
                    {pairing.noMeeting && (
                      <Badge tone="warning" icon={CalendarX}>
                        Sans rencontre
                      </Badge>
                    )}
                  </div>
                  <h2 className="text-lg font-bold">
                    {pairing.personName} et {pairing.sponsorName}
                  </h2>
                  <p className="text-ink-2">
                    {pairing.trade}, {pairing.city}
                    {pairing.lastMet && ` · dernière rencontre le ${pairing.lastMet}`}
                  </p>
                  <Turn who={pairing.turn.who}>{`${pairing.turn.sentence}.`}</Turn>
                </div>
                <ButtonLink
                  to={`/referent/binomes/${pairing.id}`}
                  variant={pairing.turn.who === 'you' ? 'primary' : 'secondary'}
                >
                  Ouvrir<span className="sr-only">{` le binôme de ${pairing.personName}`}</span>
                </ButtonLink>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
    </>
  )
}
