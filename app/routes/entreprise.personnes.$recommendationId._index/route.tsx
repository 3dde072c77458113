import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { found, id, page } from '~/door.server'
import { loadRecommendationForEmployer } from '~/queries/recommendation/load-for-employer'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { EmailLink } from '~/ui/design/email-link'
import { Check, X } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PhoneLink } from '~/ui/design/phone-link'
import { Turn } from '~/ui/design/turn'
import { PersonForEmployer } from '~/ui/recommendation/person-for-employer'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'

export const loader = page(
  { may: 'recommendation.answerAsEmployer', params: z.object({ recommendationId: id }) },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    return found(await loadRecommendationForEmployer(context.db, actor, recommendationId, today))
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.person.name ?? 'Une personne'} pour «\u00a0${data?.offer.title ?? ''}\u00a0» – Passerelle`,
  },
]

export default function PresentedPerson() {
  const it = useLoaderData<typeof loader>()
  const at = `/entreprise/personnes/${it.id}`
  const toAnswer = it.state === 'presented'
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={it.person.name}
        intro={`Pour «\u00a0${it.offer.title}\u00a0», ${it.offer.city}`}
        back={{ to: '/entreprise/personnes', label: 'Personnes proposées' }}
        badges={<RecommendationBadge state={it.state} label={it.stateLabel} />}
      />
      <div className="space-y-6">
        <Turn who={it.turn.who}>{it.turn.sentence}</Turn>
        {it.convention && (
          <Callout tone="success" title={`La convention ${it.convention.reference} est ouverte`}>
            <ButtonLink to={`/entreprise/conventions/${it.convention.id}`} variant="secondary">
              Voir la convention
            </ButtonLink>
          </Callout>
        )}
        <PersonForEmployer person={it.person} />
        {toAnswer && (
          <div className="no-print flex flex-wrap gap-3">
            <ButtonLink to={`${at}/accepter`} icon={Check}>
              Accepter
            </ButtonLink>
            <ButtonLink to={`${at}/decliner`} icon={X} variant="secondary">
              Décliner
            </ButtonLink>
          </div>
        )}
        {toAnswer && it.placesLeft === 1 && (
          <p className="text-[0.95rem] text-ink-2">C’est la dernière place de cette offre.</p>
        )}
        {it.referent && (
          <Card className="space-y-1">
            <h2 className="font-bold">Une question avant de répondre ?</h2>
            <p>
              {it.referent.name}, votre référent·e :{' '}
              {it.referent.phone && <PhoneLink number={it.referent.phone} />}{' '}
              <EmailLink address={it.referent.email} />
            </p>
          </Card>
        )}
      </div>
    </div>
  )
}
