import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { page } from '~/door.server'
import { listThreads, THREADS_PAGE_SIZE } from '~/queries/thread/list-threads'
import { Badge } from '~/ui/design/badge'
import { EmptyState } from '~/ui/design/empty-state'
import { MessageCircle } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'

export const handle = { i18n: ['thread'] }

const search = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) })

export const loader = page({ may: 'thread.use', search }, async ({ context, actor, search }) => ({
  ...(await listThreads(context.db, actor, search.page)),
  page: search.page,
  pageSize: THREADS_PAGE_SIZE,
}))

export const meta = () => [{ title: 'Messages – Passerelle' }]

export default function MessagesPage() {
  const { t } = useTranslation('thread')
  const list = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} intro={t('intro')} />
      {list.threads.length === 0 ? (
        <EmptyState icon={MessageCircle} title={t('empty')}>
          <p>{t('emptyBody')}</p>
        </EmptyState>
      ) : (
        <ul className="space-y-3">
          {list.threads.map((thread) => (
            <li
              key={thread.id}
              className="relative space-y-1 rounded-xl border border-line bg-surface p-4 hover:border-accent"
            >
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <h2 className="text-lg font-bold">
                  <Link to={`/messages/${thread.id}`} className="no-underline after:absolute after:inset-0">
                    {thread.title}
                  </Link>
                </h2>
                <p className="text-sm text-ink-2">{thread.when}</p>
              </div>
              <p className="line-clamp-2 break-words text-ink-2">
                {thread.mine && `${t('you')}\u202f: `}
                {thread.last}
              </p>
              {thread.unread > 0 && (
                <Badge tone="accent" icon={MessageCircle}>
                  {t('unread', { count: thread.unread })}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
    </div>
  )
}
