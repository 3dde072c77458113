import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { page } from '~/door.server'
import { loadHistory } from '~/queries/candidate/load-history'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { Footprints } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Pagination } from '~/ui/design/pagination'
import { Entry } from './entry'

export const handle = { i18n: ['candidate-documents'] }

const search = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) })

export const loader = page({ may: 'person.own', search }, ({ context, actor, search }) =>
  loadHistory(context.db, actor, search),
)

export const meta: MetaFunction = () => [{ title: 'Mon parcours – Passerelle' }]

/** What happened, and who helped, newest first. */
export default function HistoryPage() {
  const { entries, page, pageSize, total } = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-documents')
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={t('history.title')}
        intro={t('history.intro')}
        back={{ to: '/moi', label: t('history.back') }}
      />
      {entries.length === 0 ? (
        <EmptyState
          icon={Footprints}
          title={t('history.empty')}
          action={<ButtonLink to="/offres">{t('history.emptyAction')}</ButtonLink>}
        >
          <p>{t('history.emptyBody')}</p>
        </EmptyState>
      ) : (
        <ol className="relative space-y-5 border-l-2 border-line pl-6">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </div>
  )
}
