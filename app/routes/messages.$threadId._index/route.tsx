import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadThread, MESSAGES_PAGE_SIZE } from '~/queries/thread/load-thread'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { Bubble } from '~/ui/thread/bubble'
import { MessageForm } from '~/ui/thread/message-form'
import { noteThreadRead } from '~/use-cases/thread/note-read'
import { postMessage } from '~/use-cases/thread/post-message'
import { PRIVACY } from './privacy'
import { messageSchema } from './schema'

export const handle = { i18n: ['thread'] }

const params = z.object({ threadId: id })
const search = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) })

export const loader = page(
  { may: 'thread.use', params, search },
  async ({ context, actor, params, search }) => {
    const thread = found(await loadThread(context.db, actor, params.threadId, search.page))
    await noteThreadRead(context, params)
    return { ...thread, pageSize: MESSAGES_PAGE_SIZE }
  },
)

export const action = act({ may: 'thread.use', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema: messageSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await postMessage(context, { ...params, ...submission.value })
  if (!isRefused(result)) return redirectWith(`/messages/${params.threadId}`, 'Votre message est envoyé.')
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = ({ data }: { data?: { title: string } | undefined }) => [
  { title: data ? `Conversation avec ${data.title} – Passerelle` : 'Conversation – Passerelle' },
]

export default function ConversationPage() {
  const { t } = useTranslation('thread')
  const thread = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={thread.title}
        intro={t(PRIVACY[thread.kind])}
        back={{ to: '/messages', label: t('back') }}
      />
      <ol className="space-y-4">
        {thread.messages.map((message) => (
          <li key={message.id}>
            <Bubble {...message} author={message.mine ? t('you') : message.author}>
              {message.reportable && (
                <Link
                  to={`/messages/${thread.id}/signaler/${message.id}`}
                  className="no-print inline-flex min-h-8 items-center text-sm text-ink-2 underline underline-offset-4"
                >
                  {t('report')}
                </Link>
              )}
              {message.reported && <p className="text-sm font-semibold text-danger">{t('reported')}</p>}
            </Bubble>
          </li>
        ))}
      </ol>
      <Pagination page={thread.page} pageSize={thread.pageSize} total={thread.total} />
      {thread.closed ? (
        <Callout tone="info">
          <p>{t('closed')}</p>
        </Callout>
      ) : (
        <MessageForm lastResult={answer?.result} />
      )}
    </div>
  )
}
