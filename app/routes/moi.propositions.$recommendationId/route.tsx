import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadProposal } from '~/queries/candidate/load-proposal'
import { ProposalPage } from '~/ui/candidate/proposal-page'
import { answerProposal, stepSchema } from './answer'

export const handle = { i18n: ['candidate'] }

const params = z.object({ recommendationId: id })

export const loader = page(
  { may: 'person.own', params, search: stepSchema },
  async ({ context, actor, params, search }) => {
    const now = context.ports.clock.now()
    return { proposal: found(await loadProposal(context.db, actor, now, params)), step: search.etape }
  },
)

export const action = act({ may: 'person.own', params }, async ({ context, params, form }) => {
  const { recommendationId } = params
  return answerProposal(context, recommendationId, form, `/moi/propositions/${recommendationId}`)
})

export const meta = ({ data }: { data?: { proposal: { offer: { title: string } }; step: string } }) => {
  const step = data?.step === 'oui' ? 'Dire oui\u202f: ' : data?.step === 'non' ? 'Dire non\u202f: ' : ''
  return [{ title: `${step}${data?.proposal.offer.title ?? 'Proposition'} – Passerelle` }]
}

export default function OwnProposalPage() {
  const { proposal, step } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ProposalPage proposal={proposal} step={step} lastResult={answer?.result} signedIn />
}
