import { type SubmissionResult, useForm } from '@conform-to/react'
import { Callout } from '../design/callout'
import { DateField, TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

/** The immersion stops before its last day. */
export function InterruptForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<{ lastDay: string; reason: string }>({
    id: 'fin-anticipee',
    lastResult: lastResult ?? null,
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="interrupt" />
      <Callout tone="warning" title="Ce que cela entraîne">
        <p>
          La convention prend fin le dernier jour de présence : la personne n’est plus couverte ensuite. Les
          parties sont prévenues et un plan de rebond est ouvert avec la personne.
        </p>
      </Callout>
      <DateField field={fields.lastDay} label="Dernier jour de présence" />
      <TextareaField
        field={fields.reason}
        label="Pourquoi l’immersion s’arrête-t-elle ?"
        hint="En quelques mots, sans rien de médical. Les parties liront cette raison."
        maxLength={1000}
      />
      <SubmitButton variant="danger">Arrêter l’immersion</SubmitButton>
    </PageForm>
  )
}
