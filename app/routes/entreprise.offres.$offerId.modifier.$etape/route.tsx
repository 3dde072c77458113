import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { OfferKind } from '~/domain/offer/public-status'
import { OFFER_STEP_SLUGS, type OfferStepSlug, offerStep } from '~/domain/offer/steps'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferStep } from '~/queries/offer/load-offer-step'
import { jobLabelWithCode } from '~/queries/public/resolve-job'
import { type StepAnswer, saveStep } from './save-step'
import { StepPage } from './step-page'
import { typedValues } from './typed-values'

const params = z.object({ offerId: id, etape: z.enum(OFFER_STEP_SLUGS) })

export const loader = page(
  { may: 'offer.write', params },
  async ({ context, actor, params: { offerId, etape } }) => {
    const { content, ...offer } = found(await loadOfferStep(context.db, actor, offerId))
    if (!offerStep(offer.kind, etape)) throw notFound()
    return { ...offer, step: etape, values: typedValues(content, jobLabelWithCode(offer.job)) }
  },
)

export const action = act(
  { may: 'offer.write', params, dates: { windowStart: 'ahead', windowEnd: 'ahead' } },
  ({ context, params: asked, form }) => saveStep(context, asked, form, `/entreprise/offres/${asked.offerId}`),
)

/** After a conflict the page needs the revision of the other's save. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export const meta = ({ data: offer }: { data?: { kind: OfferKind; step: OfferStepSlug } | undefined }) => {
  const label = offer && offerStep(offer.kind, offer.step)?.label
  return [{ title: `${label ?? 'Offre'} : mon offre – Passerelle` }]
}

export default function OfferStepPage() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as StepAnswer | undefined
  return (
    <StepPage
      key={`${offer.id}-${offer.step}`}
      offer={offer}
      answer={answer}
      at={`/entreprise/offres/${offer.id}`}
    />
  )
}
