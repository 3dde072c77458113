import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { loadMembers } from '~/queries/territory/load-members'
import { Button, ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { type Column, DataTable } from '~/ui/design/data-table'
import { EmailText } from '~/ui/design/email-link'
import { EmptyState } from '~/ui/design/empty-state'
import { MailPlus, Users } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { INPUT_LOOK } from '~/ui/forms/field'
import { ROLE_LABELS } from '~/ui/layout/role-labels'

const search = z.object({
  q: z.string().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const loader = page({ may: 'member.manage', search }, async ({ context, actor, search: asked }) => ({
  page: asked.page,
  ...(await loadMembers(context.db, actor, asked, context.ports.clock.now())),
}))

export const meta = () => [{ title: 'Membres du territoire – Passerelle' }]

type Row = Awaited<ReturnType<typeof loadMembers>>['members'][number]

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', label: 'Nom', cell: (row) => (row.you ? `${row.name} (vous)` : row.name) },
  { key: 'role', label: 'Rôle', cell: (row) => ROLE_LABELS[row.role] ?? row.role },
  { key: 'organisation', label: 'Organisme', cell: (row) => row.organisation },
  { key: 'email', label: 'Adresse', cell: (row) => <EmailText address={row.email} /> },
  {
    key: 'actions',
    label: 'Accès',
    cell: (row) => (
      <Link to={`/territoire/membres/${row.membershipId}/retirer`} className="underline underline-offset-4">
        Retirer<span className="sr-only"> l’accès de {row.name}</span>
      </Link>
    ),
  },
]

export default function MembersPage() {
  const { members, waiting, total, page: current, pageSize } = useLoaderData<typeof loader>()
  const [asked] = useSearchParams()
  return (
    <>
      <PageHeader
        title="Membres"
        intro={`${total} accès ouverts dans les organismes du territoire.`}
        actions={
          <ButtonLink to="/territoire/membres/inviter" icon={MailPlus}>
            Inviter
          </ButtonLink>
        }
      />
      <Form className="mb-6 flex flex-wrap items-end gap-3" role="search">
        <label className="min-w-60 flex-1 font-semibold">
          Nom, adresse ou organisme
          <input
            type="search"
            name="q"
            defaultValue={asked.get('q') ?? ''}
            maxLength={100}
            className={INPUT_LOOK}
          />
        </label>
        <Button variant="secondary">Chercher</Button>
      </Form>
      {members.length === 0 ? (
        <EmptyState icon={Users} title="Personne ne correspond">
          Vérifiez l’orthographe, ou invitez cette personne.
        </EmptyState>
      ) : (
        <DataTable caption="Membres" columns={COLUMNS} rows={members} rowKey={(row) => row.membershipId} />
      )}
      <Pagination page={current} pageSize={pageSize} total={total} />
      {waiting.length > 0 && (
        <Section title="Invitations en attente" className="mt-10">
          <ul className="space-y-2">
            {waiting.map((each) => (
              <li key={each.id} className="rounded-lg border border-line bg-surface px-4 py-3">
                <strong>{each.name}</strong>, {ROLE_LABELS[each.role] ?? each.role}, {each.organisation}
                <span className="block text-ink-2">Valable jusqu’au {each.until}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
