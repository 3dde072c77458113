import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SECTORS } from '~/domain/referential/sectors'
import { SPONSOR_STATE_LABELS, SPONSOR_STATES } from '~/domain/sponsorship/states'
import { page } from '~/door.server'
import { listSponsors, SPONSORS_PAGE_SIZE } from '~/queries/sponsorship/list-sponsors'
import { Button, ButtonLink } from '~/ui/design/button'
import { DataTable } from '~/ui/design/data-table'
import { EmptyState } from '~/ui/design/empty-state'
import { HeartHandshake, Search } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterSelect, FilterText } from '~/ui/offer/filters'
import { SponsorBadge } from '~/ui/sponsorship/state-badge'

const SHOWN = SPONSOR_STATES.filter((state) => state !== 'pendingConfirmation')

const search = z.object({
  q: z.string().trim().max(80).catch(''),
  etat: z.enum(SPONSOR_STATES).optional().catch(undefined),
  secteur: z.enum(['construction', 'personalCare', 'logistics']).optional().catch(undefined),
  libres: z.literal('oui').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

export const loader = page({ may: 'sponsor.review', search }, async ({ context, actor, search: asked }) => ({
  ...(await listSponsors(context.db, actor, {
    state: asked.etat,
    sector: asked.secteur,
    text: asked.q,
    free: asked.libres === 'oui',
    page: asked.page,
  })),
  filters: asked,
  pageSize: SPONSORS_PAGE_SIZE,
}))

export const meta = () => [{ title: 'Parrains et marraines – Passerelle' }]

export default function Sponsors() {
  const { sponsors, total, filters, pageSize } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Parrains et marraines"
        intro="Des personnes en activité ou à la retraite, qui accompagnent quelqu’un vers l’emploi."
      />
      <Form method="get" className="no-print mb-5 flex flex-wrap items-end gap-3">
        <FilterText name="q" label="Nom, métier ou commune" value={filters.q} />
        <FilterSelect
          name="etat"
          label="Situation"
          value={filters.etat ?? ''}
          all="Toutes, sauf parti·e"
          choices={SHOWN.map((value) => ({ value, label: SPONSOR_STATE_LABELS[value] }))}
        />
        <FilterSelect
          name="secteur"
          label="Secteur"
          value={filters.secteur ?? ''}
          all="Tous"
          choices={Object.values(SECTORS).map(({ key, shortName }) => ({ value: key, label: shortName }))}
        />
        <FilterSelect
          name="libres"
          label="Capacité"
          value={filters.libres ?? ''}
          all="Toutes"
          choices={[{ value: 'oui', label: 'Peut accompagner quelqu’un' }]}
        />
        <Button variant="secondary" icon={Search}>
          Filtrer
        </Button>
      </Form>
      <p role="status" className="mb-3">
        <strong>
          {total} {total > 1 ? 'parrains et marraines' : 'parrain ou marraine'}
        </strong>
      </p>
      {sponsors.length === 0 ? (
        <EmptyState
          icon={HeartHandshake}
          title="Personne ne correspond"
          action={<ButtonLink to="/inscription/parrain">Voir la page d’inscription</ButtonLink>}
        >
          <p>Enlevez un filtre, ou partagez la page d’inscription autour de vous.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Parrains et marraines"
          rows={sponsors}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: 'Nom',
              cell: (row) => (
                <span>
                  <Link to={`/referent/parrains/${row.id}`} className="underline underline-offset-4">
                    {row.name}
                  </Link>
                  <span className="block text-[0.95rem] font-normal text-ink-2">
                    {row.trade}
                    {row.companyName && `, ${row.companyName}`}
                  </span>
                </span>
              ),
            },
            {
              key: 'state',
              label: 'Situation',
              cell: (row) => <SponsorBadge state={row.state} label={row.stateLabel} />,
            },
            { key: 'city', label: 'Commune', cell: (row) => `${row.city}${row.byVideo ? ' · visio' : ''}` },
            {
              key: 'sectors',
              label: 'Secteurs',
              cell: (row) =>
                Object.values(SECTORS)
                  .filter(({ key }) => row.sectors.includes(key))
                  .map(({ shortName }) => shortName)
                  .join(', '),
            },
            {
              key: 'capacity',
              label: 'Accompagne',
              numeric: true,
              cell: (row) => `${row.taken} sur ${row.capacity}`,
            },
          ]}
        />
      )}
      <Pagination page={filters.page} pageSize={pageSize} total={total} />
    </>
  )
}
