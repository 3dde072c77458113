import { Link, useLoaderData } from '@remix-run/react'
import { Mail } from 'lucide-react'
import { z } from 'zod'
import { notFound, page } from '~/door.server'
import { listDemoMessages, MESSAGES_A_PAGE } from '~/queries/message/list-demo-messages'
import { Badge } from '~/ui/design/badge'
import { Button } from '~/ui/design/button'
import { DataTable } from '~/ui/design/data-table'
import { EmailText } from '~/ui/design/email-link'
import { EmptyState } from '~/ui/design/empty-state'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { INPUT_LOOK } from '~/ui/forms/field'

const search = z.object({
  adresse: z.string().max(320).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const loader = page({ may: 'demo.use', search }, async ({ context, actor, search, wiring }) => {
  if (!wiring.environment.demo) throw notFound()
  const { adresse: address, page } = search
  const list = await listDemoMessages(context.db, actor, { address, page })
  return { ...list, address: address ?? '', page, pageSize: MESSAGES_A_PAGE }
})

export const meta = () => [{ title: 'Courriels de démonstration – Passerelle' }]

export default function DemoMailboxPage() {
  const { messages, people, total, address, page, pageSize } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Courriels de démonstration"
        intro={
          'En démonstration, aucun courriel ne part\u202f: ils arrivent ici. Ouvrez-en un pour suivre son lien, comme la ' +
          'personne qui le reçoit.'
        }
        back={{ to: '/demo', label: 'Choisir une personne' }}
      />
      <form method="get" className="mb-6 flex flex-wrap items-end gap-3">
        <div className="min-w-0 space-y-1.5">
          <label htmlFor="adresse" className="block font-semibold">
            Destinataire
          </label>
          <select id="adresse" name="adresse" defaultValue={address} key={address} className={INPUT_LOOK}>
            <option value="">Tout le monde</option>
            {people.map((person) => (
              <option key={person.address} value={person.address}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
        <Button variant="secondary">Afficher</Button>
      </form>
      {messages.length === 0 ? (
        <EmptyState icon={Mail} title="Aucun courriel">
          Les courriels apparaissent ici quelques secondes après l’action qui les envoie.
        </EmptyState>
      ) : (
        <DataTable
          caption="Courriels, du plus récent au plus ancien"
          rows={messages}
          rowKey={(message) => message.id}
          columns={[
            {
              key: 'subject',
              label: 'Objet',
              cell: (message) => (
                <Link
                  to={`/demo/courriels/${message.id}`}
                  className="text-accent underline underline-offset-4"
                >
                  {message.subject}
                </Link>
              ),
            },
            {
              key: 'to',
              label: 'Destinataire',
              cell: (message) => (
                <span className="min-w-0">
                  {message.toName}
                  <span className="block text-sm text-ink-2 [overflow-wrap:anywhere]">
                    <EmailText address={message.toAddress} />
                  </span>
                </span>
              ),
            },
            {
              key: 'date',
              label: 'Date',
              cell: (message) => (
                <>
                  {message.date} {!message.sent && <Badge>En cours d’envoi</Badge>}
                </>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </>
  )
}
