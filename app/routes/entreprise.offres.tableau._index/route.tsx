import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, page } from '~/door.server'
import { JOB_TABLE_PAGE, loadJobTable } from '~/queries/offer/load-job-table'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { classes } from '~/ui/design/classes'
import { EmptyState } from '~/ui/design/empty-state'
import { Briefcase } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { GroupActions } from './group-actions'
import { LABELS } from './job-cells'
import { COLUMNS, JobRow } from './job-row'
import { ROW_FIELDS, savedWords } from './rows'
import { saveTable, type TableAnswer } from './save-table'

const search = z.object({ page: z.coerce.number().int().min(1).max(500).catch(1) })

export const loader = page(
  { may: 'offer.write', search },
  async ({ context, actor, search: { page: number } }) => ({
    ...(await loadJobTable(context.db, actor, context.ports.clock.now(), number)),
    page: number,
    pageSize: JOB_TABLE_PAGE,
  }),
)

export const action = act({ may: 'offer.write' }, ({ context, form }) => saveTable(context, form))

/** Rows that were saved have a new revision, even when others were refused. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 422 || defaultShouldRevalidate
}

export const meta = () => [{ title: 'Mes offres d’emploi en tableau – Passerelle' }]

export default function JobTable() {
  const { rows, places, total, page: number, pageSize } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as TableAnswer | undefined
  if (total === 0) {
    return (
      <>
        <PageHeader title="Mes offres d’emploi" back={{ to: '/entreprise/offres', label: 'Mes offres' }} />
        <EmptyState icon={Briefcase} title="Aucune offre d’emploi à modifier">
          <p>Publiez-en une : vous pourrez ensuite la dupliquer et modifier les copies ici.</p>
          <ButtonLink to="/entreprise/offres/nouvelle?type=emploi">Publier un emploi</ButtonLink>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title="Mes offres d’emploi"
        back={{ to: '/entreprise/offres', label: 'Mes offres' }}
        intro="Corrigez plusieurs offres à la fois. Changer le titre, le salaire, les heures ou le lieu d’une offre en ligne la renvoie en relecture ; changer le début ou le nombre de postes la garde en ligne."
      />
      <Form method="post" noValidate className="rounded-xl border border-line bg-surface">
        {answer && <TableProblems answer={answer} />}
        <div
          aria-hidden="true"
          className={classes(
            'hidden gap-2 border-b border-line bg-surface-2 px-4 py-2 text-sm font-semibold lg:grid',
            COLUMNS,
          )}
        >
          <span />
          {ROW_FIELDS.map((field) => (
            <span key={field}>{LABELS[field]}</span>
          ))}
        </div>
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <JobRow key={row.id} row={row} places={places} refused={answer?.rows[row.id]} />
          ))}
        </ul>
        <GroupActions places={places} />
      </Form>
      <Pagination page={number} pageSize={pageSize} total={total} />
    </>
  )
}

function TableProblems({ answer }: { answer: TableAnswer }) {
  const refused = Object.keys(answer.rows).length
  if (refused === 0 && !answer.problem) return null
  return (
    <div className="p-4">
      <Callout tone="danger" role="alert" title={answer.problem ?? 'Des lignes ne sont pas enregistrées'}>
        {refused > 0 && (
          <p>
            {refused === 1 ? 'Une ligne est à corriger' : `${refused} lignes sont à corriger`} : ce que vous y
            avez écrit est gardé. {answer.saved > 0 && savedWords(answer.saved)}
          </p>
        )}
      </Callout>
    </div>
  )
}
