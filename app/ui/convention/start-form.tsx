import { type SubmissionResult, useForm } from '@conform-to/react'
import { RadioField } from '../forms/choice-fields'
import { PageForm, SubmitButton } from '../forms/page-form'

interface StartFormProps {
  personName: string
  causes: readonly { readonly value: string; readonly label: string }[]
  lastResult: SubmissionResult<string[]> | undefined
}

/** Did the person come? When not, what happened: no answer is chosen beforehand. */
export function StartForm({ personName, causes, lastResult }: StartFormProps) {
  const [form, fields] = useForm<{ arrival: string; cause: string }>({
    id: 'demarrage',
    lastResult: lastResult ?? null,
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="start" />
      <RadioField
        field={fields.arrival}
        label={`${personName} est là\u202f?`}
        choices={[
          { value: 'came', label: 'Oui, l’immersion a commencé' },
          { value: 'notCome', label: 'Non, l’immersion n’a pas commencé' },
        ]}
      />
      <RadioField
        field={fields.cause}
        label="Si l’immersion n’a pas commencé : que s’est-il passé ?"
        hint="Personne n’est en faute par avance. Un plan de rebond est ouvert avec la personne."
        choices={causes}
        optional
      />
      <SubmitButton>Enregistrer</SubmitButton>
    </PageForm>
  )
}
