/** A proposal through its personal link, without an account: read, then say yes or no. Reading it changes nothing. */
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isRefused } from '~/domain/refusal'
import { act, found, notFound, page } from '~/door.server'
import { loadProposal } from '~/queries/candidate/load-proposal'
import { ProposalPage } from '~/ui/candidate/proposal-page'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { actingAs, type Context } from '~/use-cases/context'
import { openRecommendationLink } from '~/use-cases/recommendation/open-recommendation-link'
import { answerProposal, stepSchema } from '../moi.propositions.$recommendationId/answer'

export const handle = { i18n: ['candidate'] }

const params = z.object({ token: z.string().min(1).max(200) })

/** Who holds the link; undefined when it is over, 404 when it never was. */
async function holderOf(context: Context, token: string) {
  const holder = await openRecommendationLink(context, { token })
  if (!isRefused(holder)) return holder
  if (holder.refused === 'recommendationLinkOver') return undefined
  throw notFound()
}

export const loader = page(
  { may: 'link.open', params, search: stepSchema },
  async ({ context, params, search }) => {
    const holder = await holderOf(context, params.token)
    if (!holder) return data({ proposal: null, step: search.etape }, { status: 410 })
    const proposal = found(await loadProposal(context.db, holder, context.ports.clock.now(), holder))
    // Over because time passed or it was taken back: the page says what happened, and that it is gone.
    const gone = proposal.over !== null && proposal.state !== 'declinedByCandidate'
    return data({ proposal, step: search.etape }, { status: gone ? 410 : 200 })
  },
)

export const action = act({ may: 'link.open', params }, async ({ context, params, form }) => {
  const holder = await holderOf(context, params.token)
  if (!holder) throw data({ reason: 'gone' }, { status: 410 })
  return answerProposal(actingAs(context, holder), holder.recommendationId, form, `/m/${params.token}`)
})

export const meta = ({ data: loaded }: { data?: { proposal: { offer: { title: string } } | null } }) => [
  { title: `${loaded?.proposal?.offer.title ?? 'Ce lien ne marche plus'} – Passerelle` },
  { name: 'robots', content: 'noindex' },
]

export default function LinkedProposalPage() {
  const { proposal, step } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('candidate')
  if (proposal) {
    return <ProposalPage proposal={proposal} step={step} lastResult={answer?.result} signedIn={false} />
  }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('link.overTitle')} />
      <Card className="space-y-4">
        <p>{t('link.overBody')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/connexion?suite=/moi">{t('link.signIn')}</ButtonLink>
          <ButtonLink to="/offres" variant="secondary">
            {t('link.offers')}
          </ButtonLink>
        </div>
      </Card>
    </div>
  )
}
