/** The pages of the publication form, for an offer that a referent enters for a company. */
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { OFFER_STEP_SLUGS, offerStep } from '~/domain/offer/steps'
import { act, found, id, notFound, page } from '~/door.server'
import { loadEnteredStep } from '~/queries/offer/load-entered-offer'
import { jobLabelWithCode } from '~/queries/public/resolve-job'
import { type StepAnswer, saveStep } from '../entreprise.offres.$offerId.modifier.$etape/save-step'
import { StepPage } from '../entreprise.offres.$offerId.modifier.$etape/step-page'
import { typedValues } from '../entreprise.offres.$offerId.modifier.$etape/typed-values'

const params = z.object({ offerId: id, etape: z.enum(OFFER_STEP_SLUGS) })

export const loader = page(
  { may: 'offer.enter', params },
  async ({ context, actor, params: { offerId, etape } }) => {
    const { content, ...offer } = found(await loadEnteredStep(context.db, actor, offerId))
    const step = offerStep(offer.kind, etape)
    if (!step) throw notFound()
    return {
      ...offer,
      step: etape,
      label: step.label,
      values: typedValues(content, jobLabelWithCode(offer.job)),
    }
  },
)

export const action = act(
  { may: 'offer.enter', params, dates: { windowStart: 'ahead', windowEnd: 'ahead' } },
  async ({ context, actor, params: asked, form }) => {
    found(await loadEnteredStep(context.db, actor, asked.offerId))
    return saveStep(context, asked, form, `/referent/offres/${asked.offerId}`)
  },
)

export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export const meta = ({ data: offer }: { data?: { label: string } | undefined }) => [
  { title: `${offer?.label ?? 'Offre'} : offre saisie pour une entreprise – Passerelle` },
]

export default function EnteredStepPage() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as StepAnswer | undefined
  return (
    <StepPage
      key={`${offer.id}-${offer.step}`}
      offer={offer}
      answer={answer}
      at={`/referent/offres/${offer.id}`}
    />
  )
}
