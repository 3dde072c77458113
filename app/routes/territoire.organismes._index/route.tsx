import { Link, useLoaderData } from '@remix-run/react'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadOrganisations } from '~/queries/territory/load-territory'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { type Column, DataTable } from '~/ui/design/data-table'
import { EmptyState } from '~/ui/design/empty-state'
import { BadgeCheck, Building2, Plus } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'

export const loader = page({ may: 'organisation.manage' }, async ({ context, actor }) => ({
  organisations: await loadOrganisations(context.db, actor, parisDay(context.ports.clock.now())),
}))

export const meta = () => [{ title: 'Organismes partenaires – Passerelle' }]

type Row = Awaited<ReturnType<typeof loadOrganisations>>[number]

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    label: 'Organisme',
    cell: (row) => (
      <Link to={`/territoire/organismes/${row.id}`} className="underline underline-offset-4">
        {row.name}
      </Link>
    ),
  },
  { key: 'kind', label: 'Nature', cell: (row) => row.kind },
  { key: 'city', label: 'Commune', cell: (row) => row.city },
  {
    key: 'prescribes',
    label: 'Prescripteur',
    cell: (row) =>
      row.prescribes ? (
        <Badge tone="success" icon={BadgeCheck}>
          {row.mandate ? `Oui, ${row.mandate}` : 'Oui'}
        </Badge>
      ) : (
        <span className="text-ink-2">{row.mandate ? 'Délégation terminée' : 'Non'}</span>
      ),
  },
  { key: 'members', label: 'Membres', cell: (row) => row.members, numeric: true },
  { key: 'people', label: 'Personnes suivies', cell: (row) => row.people, numeric: true },
]

export default function OrganisationsPage() {
  const { organisations } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Organismes partenaires"
        intro={`${organisations.length} organismes du consortium. Leur adresse et leur forme juridique figurent sur les conventions.`}
        actions={
          <ButtonLink to="/territoire/organismes/nouveau" icon={Plus}>
            Ajouter un organisme
          </ButtonLink>
        }
      />
      {organisations.length === 0 ? (
        <EmptyState icon={Building2} title="Aucun organisme">
          Ajoutez le premier partenaire du territoire.
        </EmptyState>
      ) : (
        <DataTable
          caption="Organismes partenaires"
          columns={COLUMNS}
          rows={organisations}
          rowKey={(row) => row.id}
        />
      )}
    </>
  )
}
