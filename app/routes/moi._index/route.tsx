import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import { loadCandidateHome } from '~/queries/candidate/load-home'
import { loadOwnPairings } from '~/queries/pairing/own-pairings'
import { ReferentCard } from '~/ui/candidate/referent-card'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { History, Sprout } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { OwnPairings } from '~/ui/pairing/own-pairings'
import { ItemList } from './item-list'
import { Rebound } from './rebound'
import { Tasks } from './tasks'

export const handle = { i18n: ['candidate', 'candidate-home', 'pairing'] }

export const loader = page({ may: 'person.own' }, async ({ context, actor }) => {
  const now = context.ports.clock.now()
  const home = await loadCandidateHome(context.db, actor, now)
  return { ...home, pairings: await loadOwnPairings(context.db, actor, now) }
})

export const meta = () => [{ title: 'Mon accueil – Passerelle' }]

/** What is mine to do, what is coming, what goes on, whom I can call. */
export default function CandidateHomePage() {
  const home = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-home')
  const empty = home.immersions.length + home.waiting.length === 0
  const proposed = home.tasks.some(({ kind }) => kind === 'answer' || kind === 'sign')
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <PageHeader title={t('hello', { firstName: home.firstName })} intro={`${home.today}.`} />
      <Tasks tasks={home.tasks} />
      <OwnPairings pairings={home.pairings} title={t('home', { ns: 'pairing' })} />
      {home.rebound && <Rebound rebound={home.rebound} />}
      {home.immersions.length > 0 && (
        <ItemList title={t('immersions')} items={home.immersions} open={t('openImmersion')} />
      )}
      {home.waiting.length > 0 && <ItemList title={t('waiting')} items={home.waiting} open={t('open')} />}
      {empty && !proposed && (
        <EmptyState
          icon={Sprout}
          title={t('empty.title')}
          action={<ButtonLink to="/offres">{t('empty.action')}</ButtonLink>}
        >
          <p>{t('empty.body')}</p>
        </EmptyState>
      )}
      {home.referent && <ReferentCard referent={home.referent} />}
      {home.past.length > 0 && (
        <Section title={t('past')}>
          <ItemList items={home.past} open={t('openPast')} quiet />
        </Section>
      )}
      <ButtonLink
        to="/moi/historique"
        variant="secondary"
        icon={History}
        className="no-print w-full sm:w-auto"
      >
        {t('history')}
      </ButtonLink>
    </div>
  )
}
