import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { BOARD_PAGE_SIZE, loadBoard } from '~/queries/application/load-board'
import { Board } from '~/ui/application/board'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { UserRoundSearch } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'

const pageNumber = z.coerce.number().int().min(1).max(500).catch(1)
const search = z.object({
  ...{ presented: pageNumber, interview: pageNumber, offered: pageNumber },
  ...{ hired: pageNumber, closed: pageNumber },
})

export const loader = page(
  { may: 'application.readAsHost', search },
  async ({ context, actor, search: pages }) => ({
    columns: await loadBoard(context.db, actor, { pages }, context.ports.clock.now()),
    pageSize: BOARD_PAGE_SIZE,
  }),
)

export const meta = () => [{ title: 'Candidatures – Passerelle' }]

export default function CompanyBoard() {
  const { columns, pageSize } = useLoaderData<typeof loader>()
  const empty = columns.every(({ total }) => total === 0)
  return (
    <>
      <PageHeader
        title="Candidatures"
        intro="Les personnes que vous avez accepté de rencontrer pour vos offres d’emploi, jusqu’à l’embauche et après."
      />
      {empty ? (
        <EmptyState
          icon={UserRoundSearch}
          title="Pas encore de candidature"
          action={<ButtonLink to="/entreprise/personnes">Voir les personnes proposées</ButtonLink>}
        >
          <p>Quand vous acceptez une personne pour une offre d’emploi, sa candidature s’ouvre ici.</p>
        </EmptyState>
      ) : (
        <Board columns={columns} pageSize={pageSize} at="/entreprise/candidatures" />
      )}
    </>
  )
}
