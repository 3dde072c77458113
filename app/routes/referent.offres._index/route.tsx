import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PUBLIC_STATUS_LABELS } from '~/domain/offer/public-status'
import { SECTOR_KEYS, SECTORS } from '~/domain/referential/sectors'
import { page } from '~/door.server'
import {
  listOffersForReferent,
  REFERENT_PAGE_SIZE,
  REFERENT_STATUSES,
} from '~/queries/offer/list-offers-for-referent'
import { DataTable } from '~/ui/design/data-table'
import { EmptyState } from '~/ui/design/empty-state'
import { Store } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterPanel } from '~/ui/offer/filter-panel'
import { FilterSelect, FilterText } from '~/ui/offer/filters'
import { OFFER_COLUMNS } from './offer-columns'

const search = z.object({
  etat: z.enum(REFERENT_STATUSES).optional().catch(undefined),
  secteur: z
    .enum(SECTOR_KEYS as [string, ...string[]])
    .optional()
    .catch(undefined),
  entreprise: z.uuid().optional().catch(undefined),
  miennes: z.literal('oui').optional().catch(undefined),
  q: z.string().trim().max(80).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const loader = page(
  { may: 'offer.readTerritory', search },
  async ({ context, actor, search: asked }) => {
    const { etat: status, secteur: sector, entreprise: companyId, miennes, q: text, page: number } = asked
    const filters = { status, sector, companyId, mine: miennes === 'oui', text, page: number }
    const list = await listOffersForReferent(context.db, actor, context.ports.clock.now(), filters)
    return {
      ...list,
      page: number,
      pageSize: REFERENT_PAGE_SIZE,
      asked: {
        etat: status ?? '',
        secteur: sector ?? '',
        entreprise: companyId ?? '',
        miennes: miennes ?? '',
        q: text,
      },
      statuses: REFERENT_STATUSES.map((value) => ({ value, label: PUBLIC_STATUS_LABELS[value] })),
      sectors: SECTOR_KEYS.map((value) => ({ value, label: SECTORS[value].shortName })),
    }
  },
)

export const meta = () => [{ title: 'Offres du territoire – Passerelle' }]

export default function ReferentOffers() {
  const list = useLoaderData<typeof loader>()
  const { asked, total, waiting } = list
  const filtered = Object.values(asked).some((value) => value !== '')
  return (
    <>
      <PageHeader
        title="Offres du territoire"
        intro="Les offres à relire viennent d’abord, la plus ancienne en tête."
      />
      <FilterPanel
        label="Filtrer les offres"
        active={[asked.etat, asked.secteur, asked.entreprise, asked.miennes].filter(Boolean).length}
        reset={filtered ? '/referent/offres' : undefined}
        search={<FilterText name="q" label="Titre, entreprise ou commune" value={asked.q} />}
      >
        <FilterSelect name="etat" label="État" value={asked.etat} all="Tous" choices={list.statuses} />
        <FilterSelect
          name="secteur"
          label="Secteur"
          value={asked.secteur}
          all="Tous"
          choices={list.sectors}
        />
        {list.companies.length > 0 && (
          <FilterSelect
            name="entreprise"
            label="Entreprise"
            value={asked.entreprise}
            all="Toutes"
            choices={list.companies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="miennes"
            value="oui"
            key={asked.miennes}
            defaultChecked={asked.miennes === 'oui'}
            className="size-5"
          />
          Mes entreprises
        </label>
      </FilterPanel>
      <p role="status" className="mb-3">
        <strong>{total === 0 ? 'Aucune offre' : total === 1 ? '1 offre' : `${total} offres`}</strong>
        {waiting > 0 && `, dont ${waiting} à relire`}
      </p>
      {list.offers.length === 0 ? (
        <EmptyState
          icon={Store}
          title={filtered ? 'Aucune offre ne correspond' : 'Aucune offre pour l’instant'}
        >
          <p>
            {filtered
              ? 'Retirez un filtre ou essayez un autre mot.'
              : 'Les offres des entreprises arrivent ici dès qu’elles sont envoyées.'}
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Offres du territoire"
          columns={OFFER_COLUMNS}
          rows={list.offers}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination page={list.page} pageSize={list.pageSize} total={total} />
    </>
  )
}
