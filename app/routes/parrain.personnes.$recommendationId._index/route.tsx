import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { found, id, page } from '~/door.server'
import { loadRecommendationForEmployer } from '~/queries/recommendation/load-for-employer'
import { ReferentCard } from '~/ui/candidate/referent-card'
import { ButtonLink } from '~/ui/design/button'
import { Check, X } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'
import { PersonForEmployer } from '~/ui/recommendation/person-for-employer'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'

export const handle = { i18n: ['sponsor', 'candidate'] }

export const loader = page(
  { may: 'recommendation.answerAsSponsor', params: z.object({ recommendationId: id }) },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    return found(await loadRecommendationForEmployer(context.db, actor, recommendationId, today))
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? 'Une personne'} – Passerelle` },
]

export default function PresentedToSponsor() {
  const it = useLoaderData<typeof loader>()
  const { t } = useTranslation('sponsor')
  const at = `/parrain/personnes/${it.id}`
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={it.person.name}
        intro={t('person.for', { title: it.offer.title })}
        back={{ to: '/parrain', label: t('home.back') }}
        badges={<RecommendationBadge state={it.state} label={it.stateLabel} />}
      />
      <Turn who={it.turn.who}>{it.turn.sentence}</Turn>
      <PersonForEmployer person={it.person} />
      {it.state === 'presented' && (
        <div className="no-print flex flex-wrap gap-3">
          <ButtonLink to={`${at}/accepter`} icon={Check}>
            {t('person.accept')}
          </ButtonLink>
          <ButtonLink to={`${at}/decliner`} icon={X} variant="secondary">
            {t('person.decline')}
          </ButtonLink>
        </div>
      )}
      {it.referent && <ReferentCard referent={{ ...it.referent, organisation: '' }} />}
    </div>
  )
}
