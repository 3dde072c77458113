import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { found, id, page } from '~/door.server'
import { loadCandidateImmersion } from '~/queries/convention/load-candidate-immersion'
import { AssessmentCard } from '~/ui/convention/assessment-card'
import { ConventionHistory } from '~/ui/convention/history'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { ClipboardCheck, FileText, PenLine } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'
import { Log } from './log'
import { Adviser } from './reach'
import { WhatIf } from './what-if'
import { WhatWhenWhere } from './what-when-where'
import { WhoAndWhat } from './who-and-what'

export const handle = { i18n: ['candidate-immersion'] }

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.readAsBeneficiary', params },
  async ({ context, actor, params }) =>
    found(await loadCandidateImmersion(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const meta = ({ data }: { data?: { companyName: string } | undefined }) => [
  { title: data ? `Mon immersion chez ${data.companyName} – Passerelle` : 'Mon immersion – Passerelle' },
]

export default function MyImmersionPage() {
  const { t } = useTranslation('candidate-immersion')
  const immersion = useLoaderData<typeof loader>()
  const { phase } = immersion
  const alive = !['stopped', 'toReview', 'cutShort', 'notBegun', 'over'].includes(phase)
  const yours = phase === 'toSign' || immersion.reviewable
  const at = `/moi/immersions/${immersion.id}`
  return (
    <div className="mx-auto max-w-2xl space-y-8 text-lg">
      <PageHeader
        title={t('heading', { company: immersion.companyName })}
        intro={t('when.dates', { dates: immersion.dates })}
        back={{ to: '/moi', label: t('back') }}
      />
      <div className="space-y-4">
        <Turn who={yours ? 'you' : phase === 'over' ? 'done' : phase === 'stopped' ? 'over' : 'other'}>
          {[
            t(`phase.${phase}`, { start: immersion.start, end: immersion.end }),
            yours && `${immersion.turn.sentence}.`,
          ]
            .filter(Boolean)
            .join(' ')}
        </Turn>
        {immersion.reason && (
          <Callout tone="warning">
            <p>{t('reason', { reason: immersion.reason })}</p>
          </Callout>
        )}
        <div className="no-print flex flex-col gap-3">
          {phase === 'toSign' && (
            <ButtonLink to={`${at}/signer`} icon={PenLine} className="min-h-14">
              {t('sign')}
            </ButtonLink>
          )}
          {immersion.reviewable && (
            <ButtonLink to={`${at}/avis`} icon={ClipboardCheck} className="min-h-14">
              {t('review')}
            </ButtonLink>
          )}
          {immersion.hasDocument && (
            <ButtonLink
              to={`/conventions/${immersion.id}/document.pdf`}
              reloadDocument
              variant="secondary"
              icon={FileText}
            >
              {t('pdf')}
            </ButtonLink>
          )}
        </div>
      </div>
      {phase === 'stopped' && (
        <Card className="space-y-4">
          <p>{t('stoppedNext')}</p>
          <p>
            <Adviser immersion={immersion} />
          </p>
          <ButtonLink to="/offres" variant="secondary">
            {t('otherOffers')}
          </ButtonLink>
        </Card>
      )}
      {immersion.hostAssessment && (
        <Section title={t('hostAssessment')}>
          <AssessmentCard assessment={immersion.hostAssessment} />
        </Section>
      )}
      {immersion.ownAssessment && (
        <Section title={t('ownAssessment')}>
          <AssessmentCard assessment={immersion.ownAssessment} />
        </Section>
      )}
      {immersion.log.length > 0 && <Log notes={immersion.log} />}
      {alive && (
        <>
          <WhatWhenWhere immersion={immersion} />
          <WhoAndWhat immersion={immersion} />
          <WhatIf immersion={immersion} />
        </>
      )}
      <Section title={t('past')}>
        <ConventionHistory steps={immersion.timeline} />
      </Section>
    </div>
  )
}
