import type { FormMetadata } from '@conform-to/react'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { CalendarPlus, CirclePause, CirclePlay, Copy, SquareX } from '~/ui/design/icons'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import type { CompanyOffer } from './offer-situation'

interface OfferActionsProps {
  offer: CompanyOffer
  // biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's type; only its errors are read.
  form: FormMetadata<any, any>
}

/** What can be done with the offer now; closing has its own page. */
export function OfferActions({ offer, form }: OfferActionsProps) {
  const { can } = offer
  return (
    <Section title="Actions" className="no-print">
      <PageForm form={form} className="flex flex-col items-stretch gap-2">
        {can.resume && (
          <SubmitButton name="intent" value="resume" icon={CirclePlay}>
            Remettre en ligne
          </SubmitButton>
        )}
        {can.renew && (
          <SubmitButton
            name="intent"
            value="renew"
            icon={CalendarPlus}
            variant={offer.status === 'expired' ? 'primary' : 'secondary'}
          >
            {`Prolonger la période de ${offer.renewalMonths} mois`}
          </SubmitButton>
        )}
        {can.pause && (
          <SubmitButton name="intent" value="pause" icon={CirclePause} variant="secondary">
            Mettre en pause
          </SubmitButton>
        )}
        <SubmitButton name="intent" value="duplicate" icon={Copy} variant="secondary">
          Dupliquer
        </SubmitButton>
        {can.close && (
          <ButtonLink to={`/entreprise/offres/${offer.id}/fermer`} variant="danger" icon={SquareX}>
            {offer.unfinished ? 'Abandonner cette offre' : 'Fermer l’offre'}
          </ButtonLink>
        )}
      </PageForm>
    </Section>
  )
}
