import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import { loadAgenda } from '~/queries/agenda/load-agenda'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { CalendarDays, ChevronRight, Smartphone } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { DayList } from './day-list'

export const handle = { i18n: ['candidate-agenda'] }

export const loader = page({ may: 'person.own' }, ({ context, actor }) =>
  loadAgenda(context.db, actor, context.ports.clock.now()),
)

export const meta: MetaFunction = () => [{ title: 'Mon agenda – Passerelle' }]

/** Every appointment in one place, day by day; printed, a clean sheet. */
export default function AgendaPage() {
  const agenda = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-agenda')
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <PageHeader title={t('title')} intro={t('intro')} />
      {agenda.coming.length === 0 ? (
        <EmptyState
          icon={CalendarDays}
          title={t('empty.title')}
          action={<ButtonLink to="/offres">{t('empty.action')}</ButtonLink>}
        >
          <p>{t('empty.body')}</p>
        </EmptyState>
      ) : (
        <DayList days={agenda.coming} />
      )}
      <ButtonLink
        to="/moi/agenda/telephone"
        variant="secondary"
        icon={Smartphone}
        className="no-print min-h-14 w-full text-lg"
      >
        {t(agenda.inPhone ? 'phone.linkOn' : 'phone.link')}
      </ButtonLink>
      {agenda.past.length > 0 && (
        <details className="group no-print rounded-xl border border-line p-4">
          <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-bold [&::-webkit-details-marker]:hidden">
            <ChevronRight size={20} className="shrink-0 text-accent group-open:rotate-90" />
            {t('past')}
          </summary>
          <p className="mt-2 mb-4 text-ink-2">{t('pastHelp')}</p>
          <DayList days={agenda.past} quiet />
        </details>
      )}
    </div>
  )
}
