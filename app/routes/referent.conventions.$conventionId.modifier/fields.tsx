import { RadioField, SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField, TextField } from '~/ui/forms/field'
import type { FieldAt } from '~/ui/person/field-at'
import type { Spec } from './parts'

const YES_NO = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
]

/** The fields of a part, each drawn by its kind. */
export function Fields({ specs, at }: { specs: readonly Spec[]; at: FieldAt }) {
  return specs.map(([path, label, kind = 'text', hint]) => {
    const common = { field: at(path), label, ...(hint === undefined ? {} : { hint }) }
    switch (kind) {
      case 'area':
        return <TextareaField key={path} {...common} maxLength={3000} />
      case 'date':
        return <DateField key={path} {...common} />
      case 'yesNo':
        return <RadioField key={path} {...common} choices={YES_NO} columns={2} />
      default:
        return <TextField key={path} {...common} type={kind} />
    }
  })
}

/** The one objective. */
export function ObjectiveField({
  at,
  objectives,
}: {
  at: FieldAt
  objectives: readonly { value: string; label: string }[]
}) {
  return <SelectField field={at('purpose.objective')} label="Objectif" choices={objectives} />
}
