import { type SubmissionResult, useForm } from '@conform-to/react'
import { RadioField } from '../forms/choice-fields'
import { DateField, TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

interface VisitFormProps {
  forms: readonly { readonly value: string; readonly label: string }[]
  lastResult: SubmissionResult<string[]> | undefined
}

/** A visit or a call during the immersion. */
export function VisitForm({ forms, lastResult }: VisitFormProps) {
  const [form, fields] = useForm<{ on: string; form: string; note: string }>({
    id: 'visite',
    lastResult: lastResult ?? null,
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="visit" />
      <DateField field={fields.on} label="Quel jour ?" />
      <RadioField field={fields.form} label="Comment ?" choices={forms} columns={3} />
      <TextareaField
        field={fields.note}
        label="Ce qu’il faut retenir"
        hint="Lu par les professionnels qui suivent cette immersion."
        maxLength={2000}
      />
      <SubmitButton>Enregistrer</SubmitButton>
    </PageForm>
  )
}
