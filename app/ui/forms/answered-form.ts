import type { SubmissionResult } from '@conform-to/react'
import type { FieldFacts } from './field'
import type { FormFacts } from './page-form'

/**
 * A form's state read from the server's answer alone: the pages that people open on a small phone plan carry no form
 * library. What was typed stays in the page with JavaScript, and comes back from the server without it.
 */
export function answeredForm(
  id: string,
  answer: SubmissionResult<string[]> | undefined,
  known: Readonly<Record<string, unknown>> = {},
) {
  const errors = Object.fromEntries(
    Object.entries(answer?.error ?? {}).flatMap(([name, found]) => (found?.length ? [[name, found]] : [])),
  )
  const form: FormFacts = { id, errors: errors[''], allErrors: errors }
  const values: unknown = answer?.initialValue ?? known
  const field = (name: string): FieldFacts => ({
    id: `${id}-${name}`,
    name,
    initialValue: valueAt(values, name),
    errors: errors[name],
  })
  return { form, field }
}

/** The value under « ratings.welcome ». */
function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (under, key) =>
        typeof under === 'object' && under !== null ? (under as Record<string, unknown>)[key] : undefined,
      values,
    )
}
