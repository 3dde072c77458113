import type { SubmissionResult } from '@conform-to/react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { SectorBadge } from '../design/badge'
import { ButtonLink } from '../design/button'
import { Callout } from '../design/callout'
import { Card, Section } from '../design/card'
import { PageHeader } from '../design/page-header'
import { Timeline } from '../design/timeline'
import { Turn } from '../design/turn'
import type { Choice } from '../forms/choice-fields'
import { AnswerChoice } from './answer-choice'
import { OfferParts, type PersonOffer, type WhyOffer, WhyPart } from './offer-parts'
import { ReferentCard, type ReferentContact } from './referent-card'

/** Written in the page by the server; a browser fetches it only on the page of a yes or of a no. */
const AnswerForm = import.meta.env.SSR
  ? (await import('./answer-forms')).AnswerForm
  : lazy(() => import('./answer-forms').then((module) => ({ default: module.AnswerForm })))

export interface ProposalView {
  readonly offer: PersonOffer & { readonly sector: string }
  readonly turn: { readonly who: 'you' | 'other'; readonly sentence: string }
  readonly over: string | null
  readonly why: WhyOffer
  readonly answer: { readonly answersBy: string; readonly reasons: readonly Choice[] } | null
  readonly steps: readonly {
    readonly key: string
    readonly when: string
    readonly title: string
    readonly state: 'done' | 'current' | 'coming'
  }[]
  readonly conventionId: string | null
  readonly referent: ReferentContact
}

export type AnswerStep = 'offre' | 'oui' | 'non'

interface ProposalPageProps {
  proposal: ProposalView
  step: AnswerStep
  lastResult: SubmissionResult<string[]> | undefined
  /** Through a personal link nobody is signed in: there is no home to go back to. */
  signedIn: boolean
}

/** One proposal: the offer, then one page for yes and one for no. */
export function ProposalPage({ proposal, step, lastResult, signedIn }: ProposalPageProps) {
  const { t } = useTranslation('candidate')
  const { offer, answer } = proposal
  const back = signedIn ? { back: { to: '/moi', label: t('proposal.back') } } : {}
  const place = { company: offer.companyName, city: offer.city }
  const host = offer.sponsorship ? 'sponsor' : 'company'
  const where = offer.sponsorship ? t('proposal.sponsorship.with', place) : t('proposal.atCompany', place)
  if (answer && step !== 'offre') {
    return (
      <div className="mx-auto max-w-2xl">
        <PageHeader
          title={t(step === 'oui' ? 'proposal.accept.title' : 'proposal.decline.title')}
          intro={`${offer.title}. ${where}.`}
        />
        <Suspense fallback={null}>
          <AnswerForm step={step} host={host} {...answer} lastResult={lastResult} />
        </Suspense>
      </div>
    )
  }
  return (
    <div className="print-columns mx-auto max-w-2xl space-y-5 print:max-w-none print:space-y-3">
      <PageHeader
        title={offer.title}
        intro={<p className="text-lg">{where}</p>}
        badges={<SectorBadge sector={offer.sector} />}
        {...back}
      />
      <Standing proposal={proposal} lastResult={lastResult} signedIn={signedIn} />
      {!proposal.over && <WhyPart why={proposal.why} host={host} />}
      {!proposal.over && <OfferParts offer={offer} trip={proposal.why.trip} />}
      {answer && <AnswerChoice />}
      <ReferentCard referent={proposal.referent} />
    </div>
  )
}

/** Where it stands: my turn, theirs, or over, and what comes next. */
function Standing({ proposal, lastResult, signedIn }: Omit<ProposalPageProps, 'step'>) {
  const { t } = useTranslation('candidate')
  const refusals = lastResult?.error?.[''] ?? []
  return (
    <>
      {refusals.length > 0 && (
        <Callout tone="warning" role="alert">
          <p>{refusals.join(' ')}</p>
        </Callout>
      )}
      {proposal.over ? (
        <Callout title={t('proposal.over')}>
          <p>{proposal.over}</p>
          <p>{t('proposal.ifQuestions')}</p>
          <ButtonLink to="/offres" variant="secondary">
            {t('proposal.otherOffers')}
          </ButtonLink>
        </Callout>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Turn who={proposal.turn.who}>{proposal.turn.sentence}</Turn>
          {proposal.answer && (
            <a
              href="#reponse"
              className="no-print inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t('proposal.goToAnswer')}
            </a>
          )}
        </div>
      )}
      {proposal.steps.length > 0 && !proposal.answer && (
        <Card>
          <Section title={t('proposal.steps')}>
            <Timeline label={t('proposal.steps')} entries={proposal.steps} />
            {signedIn && proposal.conventionId && (
              <ButtonLink to={`/moi/immersions/${proposal.conventionId}`}>
                {t('proposal.convention')}
              </ButtonLink>
            )}
            {!proposal.conventionId && <p className="text-ink-2">{t('proposal.changeMind')}</p>}
          </Section>
        </Card>
      )}
    </>
  )
}
