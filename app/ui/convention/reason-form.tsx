import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ReactNode } from 'react'
import { ButtonLink } from '../design/button'
import { TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

interface ReasonFormProps {
  id: string
  label: string
  hint: string
  submit: string
  back: string
  lastResult: SubmissionResult<string[]> | undefined
  children?: ReactNode
}

/** Ends something, with a reason that the parties read. */
export function ReasonForm({ id, label, hint, submit, back, lastResult, children }: ReasonFormProps) {
  const [form, fields] = useForm<{ reason: string }>({ id, lastResult: lastResult ?? null })
  return (
    <PageForm form={form}>
      {children}
      <TextareaField field={fields.reason} label={label} hint={hint} maxLength={1000} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="danger">{submit}</SubmitButton>
        <ButtonLink to={back} variant="quiet">
          Ne rien changer
        </ButtonLink>
      </div>
    </PageForm>
  )
}
