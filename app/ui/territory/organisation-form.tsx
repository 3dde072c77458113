import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { Card } from '../design/card'
import { type Choice, SelectField } from '../forms/choice-fields'
import { DateField, TextField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

type Names =
  | 'kind'
  | 'name'
  | 'legalForm'
  | 'address'
  | 'postalCode'
  | 'city'
  | 'email'
  | 'phone'
  | 'mandateUntil'

interface OrganisationFormProps {
  // biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's type; only its errors are read.
  form: FormMetadata<any, any>
  // biome-ignore lint/suspicious/noExplicitAny: same as above, for each field.
  fields: Readonly<Record<Names, FieldMetadata<any, any, any>>>
  kinds: readonly Choice[]
  submit: string
}

/** What a convention needs to know of a partner. */
export function OrganisationForm({ form, fields, kinds, submit }: OrganisationFormProps) {
  return (
    <PageForm form={form}>
      <Card className="space-y-6">
        <TextField field={fields.name} label="Nom de l’organisme" />
        <SelectField field={fields.kind} label="Nature" choices={kinds} />
        <TextField field={fields.legalForm} label="Forme juridique" hint="Elle figure sur les conventions." />
        <DateField
          field={fields.mandateUntil}
          label="Fin de la délégation de prescription"
          hint="Seulement si l’organisme prescrit par convention avec un prescripteur (L5135-2). Par exemple 31/12/2027."
          optional
        />
      </Card>
      <Card className="space-y-6">
        <TextField field={fields.address} label="Adresse" hint="Numéro et rue" />
        <div className="grid gap-6 sm:grid-cols-[10rem_1fr]">
          <TextField field={fields.postalCode} label="Code postal" inputMode="numeric" />
          <TextField field={fields.city} label="Commune" />
        </div>
        <TextField field={fields.email} label="Adresse électronique" type="email" optional />
        <TextField field={fields.phone} label="Téléphone" type="tel" optional />
      </Card>
      <SubmitButton>{submit}</SubmitButton>
    </PageForm>
  )
}
