import { FieldShell, initialText, type TextLikeProps } from './field'
import { SuggestedInput } from './suggested-input'

interface JobFieldProps extends TextLikeProps {
  /** « Maçon ou maçonne (F1703) »…: the choices to propose after an ambiguous answer. */
  choices?: readonly string[]
}

/**
 * A job as people say it; proposes « Maçon ou maçonne (F1703) » while one types, and posts the text under `field.name`.
 * In the action: `const job = resolveJob(text)` (queries/public/resolve-job); when `!isOneJob(job)`, answer
 * `submission.reply({ fieldErrors: { job: [jobProblem(job)] } })`, 422.
 */
export function JobField({ field, label, hint, optional, choices }: JobFieldProps) {
  return (
    <FieldShell id={field.id} label={label} hint={hint} errors={field.errors} optional={optional}>
      <SuggestedInput
        key={field.key}
        id={field.id}
        name={field.name}
        defaultValue={initialText(field)}
        source="/metiers"
        autoComplete="off"
        hint={hint}
        errors={field.errors}
        initial={choices}
      />
    </FieldShell>
  )
}
