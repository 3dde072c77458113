import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { found, id, page } from '~/door.server'
import { loadRecommendation } from '~/queries/recommendation/load-recommendation'
import { SectorBadge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { FilePen, Send } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Timeline } from '~/ui/design/timeline'
import { Turn } from '~/ui/design/turn'
import { Sentence } from '~/ui/recommendation/person-for-employer'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'
import { Parties } from './parties'

const params = z.object({ recommendationId: id })

export const loader = page(
  { may: 'recommendation.readTerritory', params },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    const recommendation = found(await loadRecommendation(context.db, actor, recommendationId, today))
    return recommendation
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? 'Mise en relation'}, ${data?.offer.title ?? ''} – Passerelle` },
]

export default function RecommendationPage() {
  const it = useLoaderData<typeof loader>()
  const at = `/referent/mises-en-relation/${it.id}`
  return (
    <>
      <PageHeader
        title={`${it.person.name} et ${it.hostName}`}
        intro={it.offer.title}
        back={{ to: '/referent/mises-en-relation', label: 'Mises en relation' }}
        badges={
          <>
            <RecommendationBadge state={it.state} label={it.stateLabel} />
            <SectorBadge sector={it.offer.sector} />
          </>
        }
        actions={
          <>
            {it.can.propose && (
              <ButtonLink to={`/referent/offres/${it.offer.id}/recommander/${it.person.id}`} icon={Send}>
                Recommander
              </ButtonLink>
            )}
            {it.can.dismiss && (
              <ButtonLink to={`${at}/ecarter`} variant="secondary">
                Ne pas retenir
              </ButtonLink>
            )}
            {it.can.draftConvention && (
              <ButtonLink to={`/referent/conventions/nouvelle?recommandation=${it.id}`} icon={FilePen}>
                Préparer la convention
              </ButtonLink>
            )}
            {it.convention && (
              <ButtonLink to={`/referent/conventions/${it.convention.id}`} icon={FilePen}>
                Ouvrir la convention
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-7">
          {it.turn.sentence !== it.stateLabel && <Turn who={it.turn.who}>{it.turn.sentence}</Turn>}
          {it.escalated && (
            <Callout tone="warning" title="L’entreprise ne répond pas">
              <p>Deux relances sont restées sans réponse. Un appel peut encore tout débloquer.</p>
            </Callout>
          )}
          {it.convention && (
            <Callout
              tone="success"
              title={`Convention ${it.convention.reference}, ${it.convention.stateLabel}`}
            />
          )}
          {it.suggestion && (
            <Card className="space-y-1">
              <h2 className="font-bold">
                {it.suggestion.by === 'candidate'
                  ? 'La personne a dit son intérêt'
                  : `Suggérée par ${it.suggestion.name ?? 'son ou sa référent·e'}`}
              </h2>
              {it.suggestion.note && (
                <p className="whitespace-pre-line">«&nbsp;{it.suggestion.note}&nbsp;»</p>
              )}
            </Card>
          )}
          {it.sentence && <Sentence>{it.sentence}</Sentence>}
          {it.reason && <Callout title={it.reason}>{it.reasonDetail && <p>{it.reasonDetail}</p>}</Callout>}
          <Section title="Ce qui s’est passé">
            <Timeline
              label="Étapes de la mise en relation"
              entries={it.history.map(({ id: key, when, what, why }, index) => ({
                key,
                when,
                title: what,
                detail: why,
                state:
                  index === it.history.length - 1 && (it.turn.who === 'you' || it.turn.who === 'other')
                    ? 'current'
                    : 'done',
              }))}
            />
          </Section>
          {(it.can.withdraw || it.can.fail) && (
            <p className="no-print">
              <Link
                to={`${at}/retirer`}
                className="inline-flex min-h-11 items-center text-danger underline underline-offset-4"
              >
                {it.can.withdraw ? 'Retirer cette proposition' : 'Cet accord n’aboutira pas'}
              </Link>
            </p>
          )}
        </div>
        <Parties recommendation={it} />
      </div>
    </>
  )
}
