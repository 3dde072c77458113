import { FieldShell, initialText, type TextLikeProps } from './field'
import { SuggestedInput } from './suggested-input'

interface CommuneFieldProps extends TextLikeProps {
  /** « Reims (51100) »…: the choices to propose after an ambiguous answer. */
  choices?: readonly string[]
}

/**
 * A commune as people write it; proposes « Reims (51100) » while one types, and posts the text under `field.name`.
 * In the action: `const place = await resolveCommune(db, text, departmentCode?)` (queries/public/resolve-commune); when
 * `!isResolved(place)`, answer `submission.reply({ fieldErrors: { commune: [communeProblem(place)] } })`, 422.
 */
export function CommuneField({ field, label, hint, optional, choices }: CommuneFieldProps) {
  return (
    <FieldShell id={field.id} label={label} hint={hint} errors={field.errors} optional={optional}>
      <SuggestedInput
        key={field.key}
        id={field.id}
        name={field.name}
        defaultValue={initialText(field)}
        source="/communes"
        autoComplete="off"
        hint={hint}
        errors={field.errors}
        initial={choices}
      />
    </FieldShell>
  )
}
