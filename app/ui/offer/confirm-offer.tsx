import { type SubmissionResult, useForm } from '@conform-to/react'
import type { OfferSheet as Sheet } from '~/domain/offer/sheet'
import { Card } from '../design/card'
import { CircleCheck, MessageSquareWarning } from '../design/icons'
import { Turn } from '../design/turn'
import { TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'
import { OfferSheet } from './offer-sheet'

interface ConfirmOfferProps {
  sheet: Sheet
  lastResult: SubmissionResult<string[]> | undefined
}

/** The offer as the public will read it, one button to confirm it, and a message to have it changed. */
export function ConfirmOffer({ sheet, lastResult }: ConfirmOfferProps) {
  const [form, fields] = useForm({
    id: 'confirmer',
    lastResult: lastResult ?? null,
    defaultValue: { message: '' },
  })
  return (
    <div className="space-y-5">
      <Turn who="you">À vous de confirmer cette offre, écrite pour vous après votre échange</Turn>
      <OfferSheet sheet={sheet} audience="public" />
      <Card>
        <PageForm form={form}>
          <p>En confirmant, vous publiez cette offre au nom de l’entreprise : elle est en ligne aussitôt.</p>
          <SubmitButton name="intent" value="confirm" icon={CircleCheck}>
            Confirmer et publier
          </SubmitButton>
          <div className="space-y-4 border-t border-line pt-5">
            <TextareaField
              field={fields.message}
              label="Ou dire ce qu’il faut changer"
              hint="Votre référent·e corrige l’offre et vous la renvoie."
              maxLength={1000}
            />
            <SubmitButton name="intent" value="ask" variant="secondary" icon={MessageSquareWarning}>
              Demander la correction
            </SubmitButton>
          </div>
        </PageForm>
      </Card>
    </div>
  )
}
