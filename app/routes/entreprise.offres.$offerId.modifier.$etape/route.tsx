import { useForm } from '@conform-to/react'
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { OfferKind } from '~/domain/offer/public-status'
import {
  OFFER_STEP_SLUGS,
  type OfferStepSlug,
  offerStep,
  offerSteps,
  stepBefore,
  stepNumber,
} from '~/domain/offer/steps'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferStep } from '~/queries/offer/load-offer-step'
import { jobLabelWithCode } from '~/queries/public/resolve-job'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { Steps } from '~/ui/design/steps'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { BeforeSaving } from './before-saving'
import { type StepAnswer, saveStep } from './save-step'
import { StepFields } from './step-fields'
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

export const action = act({ may: 'offer.write', params }, ({ context, params: asked, form }) =>
  saveStep(context, asked, form),
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
  return <StepPage key={`${offer.id}-${offer.step}`} offer={offer} />
}

function StepPage({ offer }: { offer: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const answer = useActionData<typeof action>() as StepAnswer | undefined
  const [form, fields] = useForm({
    id: `etape-${offer.step}`,
    lastResult: answer?.result ?? null,
    defaultValue: offer.values,
  })
  const steps = offerSteps(offer.kind)
  const number = stepNumber(offer.kind, offer.step)
  const isDraft = offer.state === 'draft' || offer.state === 'changesRequested'
  const before = stepBefore(offer.kind, offer.step)
  const at = `/entreprise/offres/${offer.id}`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={steps[number - 1]?.label}
        intro={offer.title}
        back={
          before && isDraft
            ? { to: `${at}/modifier/${before}`, label: 'Étape précédente' }
            : { to: at, label: 'Mon offre' }
        }
      />
      {isDraft && <Steps labels={steps.map(({ label }) => label)} current={number} />}
      <div className="space-y-4">
        {offer.changeRequest && (
          <Callout tone="warning" title="Votre référent·e demande une modification">
            <p className="whitespace-pre-line">{offer.changeRequest}</p>
          </Callout>
        )}
        <BeforeSaving state={offer.state} step={offer.step} />
        <Card>
          <PageForm form={form}>
            <input type="hidden" name="revision" value={offer.revision} />
            <StepFields step={offer.step} fields={fields} offer={offer} ambiguous={answer?.ambiguous} />
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="intent" value="suivant">
                {isDraft ? 'Enregistrer et continuer' : 'Enregistrer'}
              </SubmitButton>
              {isDraft && (
                <SubmitButton name="intent" value="quitter" variant="secondary">
                  Enregistrer et m’arrêter là
                </SubmitButton>
              )}
            </div>
          </PageForm>
        </Card>
        {isDraft && (
          <p>
            <Link to={`${at}/apercu`} className="text-accent underline underline-offset-4">
              Voir l’aperçu de l’offre
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
