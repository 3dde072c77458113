import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isSectorKey, SECTORS } from '~/domain/referential/sectors'
import { id, page } from '~/door.server'
import { BOARD_PAGE_SIZE, companiesOnBoard, loadBoard } from '~/queries/application/load-board'
import { Board } from '~/ui/application/board'
import { Button, ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { UserRoundSearch } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'

const pageNumber = z.coerce.number().int().min(1).max(500).catch(1)
const search = z.object({
  ...{ presented: pageNumber, interview: pageNumber, offered: pageNumber },
  ...{ hired: pageNumber, closed: pageNumber },
  entreprise: id.or(z.literal('')).catch(''),
  secteur: z.string().max(40).catch(''),
  suivi: z.enum(['moi', 'tous']).catch('tous'),
})

export const loader = page(
  { may: 'application.readTerritory', search },
  async ({ context, actor, search: { entreprise, secteur, suivi, ...pages } }) => {
    const asked = {
      ...{ pages, mine: suivi === 'moi' },
      companyId: entreprise || undefined,
      sector: isSectorKey(secteur) ? secteur : undefined,
    }
    return {
      columns: await loadBoard(context.db, actor, asked, context.ports.clock.now()),
      companies: await companiesOnBoard(context.db, actor),
      pageSize: BOARD_PAGE_SIZE,
      filters: { entreprise, secteur, suivi },
    }
  },
)

export const meta = () => [{ title: 'Candidatures – Passerelle' }]

export default function TerritoryBoard() {
  const { columns, companies, pageSize, filters } = useLoaderData<typeof loader>()
  const empty = columns.every(({ total }) => total === 0)
  const field = (name: 'entreprise' | 'secteur' | 'suivi') => ({
    id: name,
    name,
    initialValue: filters[name],
  })
  return (
    <>
      <PageHeader
        title="Candidatures"
        intro="Les emplois du territoire, de la rencontre à l’embauche. Vous tenez le tableau avec les entreprises."
      />
      <Form className="no-print mb-5 flex flex-wrap items-end gap-3 *:max-w-full md:*:max-w-72">
        <SelectField
          field={field('suivi')}
          label="Suivi"
          emptyLabel={null}
          choices={[
            { value: 'tous', label: 'Tout le territoire' },
            { value: 'moi', label: 'Mes candidatures' },
          ]}
        />
        <SelectField
          field={field('entreprise')}
          label="Entreprise"
          emptyLabel="Toutes"
          choices={companies.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <SelectField
          field={field('secteur')}
          label="Secteur"
          emptyLabel="Tous"
          choices={Object.entries(SECTORS).map(([value, { name: label }]) => ({ value, label }))}
        />
        <Button variant="secondary">Filtrer</Button>
      </Form>
      {empty ? (
        <EmptyState
          icon={UserRoundSearch}
          title="Aucune candidature"
          action={<ButtonLink to="/referent/candidatures">Voir tout le territoire</ButtonLink>}
        >
          <p>
            Une candidature s’ouvre quand une entreprise accepte de rencontrer une personne pour un emploi.
          </p>
        </EmptyState>
      ) : (
        <Board columns={columns} pageSize={pageSize} at="/referent/candidatures" showCompany />
      )}
    </>
  )
}
