import { CheckboxesField } from '../forms/choice-fields'
import type { FieldFacts } from '../forms/field'
import { companyRoleChoices } from './role-choices'

interface MemberFieldsProps {
  fields: { readonly companyRoles: FieldFacts; readonly establishmentIds: FieldFacts }
  /** The company's open places. */
  places: readonly { readonly id: string; readonly name: string; readonly city: string }[]
}

/** What somebody does in the company and, when it has several places, where. */
export function MemberFields({ fields, places }: MemberFieldsProps) {
  return (
    <>
      <CheckboxesField
        field={fields.companyRoles}
        label="Rôle dans l’entreprise"
        hint="Une même personne peut en avoir plusieurs."
        choices={companyRoleChoices()}
      />
      {places.length > 1 && (
        <CheckboxesField
          field={fields.establishmentIds}
          label="Établissements"
          hint="La personne reçoit les courriels de ces lieux. Si rien n’est coché, elle reçoit ceux de tous."
          choices={places.map(({ id, name, city }) => ({
            value: id,
            label: name,
            ...(name.includes(city) ? {} : { hint: city }),
          }))}
          optional
        />
      )}
    </>
  )
}
