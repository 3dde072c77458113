import { type SubmissionResult, useForm } from '@conform-to/react'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'

interface DeclarationFormProps {
  accidentId: string
  lastResult: SubmissionResult<string[]> | undefined
}

/** The prescriber writes that the accident was declared to the health insurance, and under which reference. */
export function DeclarationForm({ accidentId, lastResult }: DeclarationFormProps) {
  const [form, fields] = useForm<{ reference: string }>({
    id: `declaration-${accidentId}`,
    lastResult: lastResult?.initialValue?.accidentId === accidentId ? lastResult : null,
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="declare" />
      <input type="hidden" name="accidentId" value={accidentId} />
      <TextField
        field={fields.reference}
        label="Référence de la déclaration"
        hint="Une fois l’accident déclaré à la caisse d’assurance maladie (net-entreprises ou formulaire Cerfa 14463)."
      />
      <SubmitButton>L’accident est déclaré</SubmitButton>
    </PageForm>
  )
}
