import { useForm } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { type OfferStepSlug, offerSteps, stepBefore, stepNumber } from '~/domain/offer/steps'
import type { loadOfferStep } from '~/queries/offer/load-offer-step'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { Steps } from '~/ui/design/steps'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { BeforeSaving } from './before-saving'
import { isEntered, previewOf } from './form-paths'
import type { StepAnswer } from './save-step'
import { StepFields } from './step-fields'
import type { TypedValues } from './typed-values'

type Step = NonNullable<Awaited<ReturnType<typeof loadOfferStep>>>

interface StepPageProps {
  offer: Omit<Step, 'content'> & { readonly step: OfferStepSlug; readonly values: TypedValues }
  answer: StepAnswer | undefined
  /** The offer's page, under which its form is: its company's, or the referent's who enters it. */
  at: string
}

/** One page of the publication form, saved when it is sent. */
export function StepPage({ offer, answer, at }: StepPageProps) {
  const [form, fields] = useForm({
    id: `etape-${offer.step}`,
    lastResult: answer?.result ?? null,
    defaultValue: offer.values,
  })
  const steps = offerSteps(offer.kind)
  const number = stepNumber(offer.kind, offer.step)
  const isDraft = offer.state === 'draft' || offer.state === 'changesRequested'
  const before = stepBefore(offer.kind, offer.step)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={steps[number - 1]?.label}
        intro={offer.title}
        back={before && isDraft ? { to: `${at}/modifier/${before}`, label: 'Étape précédente' } : backTo(at)}
      />
      {isDraft && <Steps labels={steps.map(({ label }) => label)} current={number} />}
      <div className="space-y-4">
        {offer.changeRequest && (
          <Callout
            tone="warning"
            title={
              isEntered(at)
                ? 'L’entreprise demande une correction'
                : 'Votre référent·e demande une modification'
            }
          >
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
            <Link to={previewOf(at)} className="text-accent underline underline-offset-4">
              Voir l’aperçu de l’offre
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}

const backTo = (at: string) =>
  isEntered(at) ? { to: previewOf(at), label: 'L’offre à envoyer' } : { to: at, label: 'Mon offre' }
