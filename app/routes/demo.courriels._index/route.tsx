import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { notFound, page } from '~/door.server'
import { listDemoMessages, MESSAGES_A_PAGE } from '~/queries/message/list-demo-messages'
import { Badge } from '~/ui/design/badge'
import { Button } from '~/ui/design/button'
import { DataTable } from '~/ui/design/data-table'
import { EmailText } from '~/ui/design/email-link'
import { EmptyState } from '~/ui/design/empty-state'
import { Clock, Mail } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { INPUT_LOOK } from '~/ui/forms/field'
import { SmsBubble } from '~/ui/message/sms-bubble'

const search = z.object({
  adresse: z.string().max(320).optional().catch(undefined),
  canal: z.enum(['email', 'sms']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const loader = page({ may: 'demo.use', search }, async ({ context, actor, search, wiring }) => {
  if (!wiring.environment.demo) throw notFound()
  const { adresse: address, canal: channel, page } = search
  const now = context.ports.clock.now()
  const list = await listDemoMessages(context.db, actor, { address, channel, page }, now)
  return { ...list, address: address ?? '', channel: channel ?? '', page, pageSize: MESSAGES_A_PAGE }
})

export const meta = () => [{ title: 'Messages de démonstration – Passerelle' }]

const CHANNELS = [
  { channel: '', to: '/demo/courriels', label: 'Tous' },
  { channel: 'email', to: '/demo/courriels?canal=email', label: 'E-mails' },
  { channel: 'sms', to: '/demo/courriels?canal=sms', label: 'SMS' },
] as const

export default function DemoMailboxPage() {
  const { messages, people, total, address, channel, page, pageSize } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Messages de démonstration"
        intro={
          'En démonstration, aucun e-mail ni SMS ne part\u202f: ils arrivent ici. Ouvrez-en un pour suivre son lien, ' +
          'comme la personne qui le reçoit.'
        }
        back={{ to: '/demo', label: 'Choisir une personne' }}
      />
      <LinkTabs
        label="Messages par canal"
        tabs={CHANNELS.map((tab) => ({ ...tab, current: tab.channel === channel }))}
      />
      <form method="get" className="mb-6 flex flex-wrap items-end gap-3">
        {channel && <input type="hidden" name="canal" value={channel} />}
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
        <EmptyState icon={Mail} title="Aucun message">
          Les messages apparaissent ici quelques secondes après l’action qui les envoie.
        </EmptyState>
      ) : (
        <DataTable
          caption="Messages, du plus récent au plus ancien"
          rows={messages}
          rowKey={(message) => message.id}
          columns={[
            {
              key: 'subject',
              label: 'Message',
              cell: (message) => (
                <div className="min-w-0 space-y-2">
                  <Link
                    to={`/demo/courriels/${message.id}`}
                    className="block text-accent underline underline-offset-4"
                  >
                    {message.subject}
                  </Link>
                  {message.text && <SmsBubble text={message.text} />}
                </div>
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
                <span className="min-w-0 space-y-1">
                  <span className="block">{message.date}</span>
                  {!message.sent && (
                    <Badge icon={Clock}>
                      {message.leaves ? `Partira ${message.leaves}` : 'En cours d’envoi'}
                    </Badge>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </>
  )
}
