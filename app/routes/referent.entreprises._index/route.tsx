import { Form, Link, useLoaderData } from '@remix-run/react'
import { Building2, Search } from 'lucide-react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { COMPANIES_PAGE_SIZE, loadCompanies } from '~/queries/desk/load-companies'
import { Button } from '~/ui/design/button'
import { DataTable } from '~/ui/design/data-table'
import { EmptyState } from '~/ui/design/empty-state'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { FilterSelect, FilterText } from '~/ui/offer/filters'

const search = z.object({
  pour: z.enum(['moi', 'tous']).catch('moi'),
  q: z.string().trim().max(80).catch(''),
  offres: z.literal('ouvertes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

export const loader = page(
  { may: 'company.readTerritory', search },
  async ({ context, actor, search: asked }) => {
    const today = parisDay(context.ports.clock.now())
    const filters = {
      mine: asked.pour === 'moi',
      text: asked.q,
      withOffer: asked.offres === 'ouvertes',
      page: asked.page,
    }
    return {
      ...(await loadCompanies(context.db, actor, filters, today)),
      filters: asked,
      pageSize: COMPANIES_PAGE_SIZE,
    }
  },
)

export const meta = () => [{ title: 'Entreprises – Passerelle' }]

export default function Companies() {
  const { companies, total, filters, pageSize } = useLoaderData<typeof loader>()
  const to = (pour: string) => `/referent/entreprises?${new URLSearchParams({ pour, q: filters.q })}`
  return (
    <>
      <PageHeader
        title="Entreprises"
        intro="Chacune a un·e référent·e qui la connaît et répond de la relation."
      />
      <LinkTabs
        label="Entreprises par référent·e"
        tabs={[
          { to: to('moi'), label: 'Celles que je suis', current: filters.pour === 'moi' },
          { to: to('tous'), label: 'Tout le territoire', current: filters.pour === 'tous' },
        ]}
      />
      <Form method="get" className="no-print mb-5 flex flex-wrap items-end gap-3">
        <input type="hidden" name="pour" value={filters.pour} />
        <FilterText name="q" label="Nom, activité ou SIREN" value={filters.q} />
        <FilterSelect
          name="offres"
          label="Offres"
          value={filters.offres ?? ''}
          all="Avec ou sans"
          choices={[{ value: 'ouvertes', label: 'Au moins une offre ouverte' }]}
        />
        <Button variant="secondary" icon={Search}>
          Filtrer
        </Button>
      </Form>
      <p role="status" className="mb-3">
        <strong>
          {total} entreprise{total > 1 ? 's' : ''}
        </strong>
      </p>
      {companies.length === 0 ? (
        <EmptyState icon={Building2} title="Aucune entreprise ne correspond">
          <p>Essayez sur tout le territoire, ou avec un autre mot.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Entreprises"
          rows={companies}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: 'Entreprise',
              cell: (row) => (
                <span>
                  <Link to={`/referent/entreprises/${row.id}`} className="underline underline-offset-4">
                    {row.name}
                  </Link>
                  <span className="block text-[0.95rem] font-normal text-ink-2">{row.activity}</span>
                </span>
              ),
            },
            { key: 'city', label: 'Commune', cell: (row) => row.city ?? '–' },
            { key: 'offers', label: 'Offres ouvertes', numeric: true, cell: (row) => row.openOffers },
            {
              key: 'answers',
              label: 'Réponses données',
              numeric: true,
              cell: (row) => (row.asked === 0 ? 'pas encore sollicitée' : `${row.answered} sur ${row.asked}`),
            },
            { key: 'referent', label: 'Référent·e', cell: (row) => row.referentName ?? 'à désigner' },
          ]}
        />
      )}
      <Pagination page={filters.page} pageSize={pageSize} total={total} />
    </>
  )
}
