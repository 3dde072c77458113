import type { FormMetadata } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { Card } from '../design/card'
import { RadioField } from '../forms/choice-fields'
import { TextareaField, type TextLikeProps } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

interface ReasonFormProps {
  // biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's type; only its errors are read.
  form: FormMetadata<any, any>
  fields: { reason: TextLikeProps['field']; detail: TextLikeProps['field'] }
  label: string
  reasons: Readonly<Record<string, string>>
  detailLabel: string
  detailHint?: string
  submit: string
  danger?: boolean
  /** What the form sends beside what is typed. */
  hidden?: Readonly<Record<string, string>>
  back: { to: string; label: string }
}

/** A reason of a closed list, a few words when it needs them, and the way back. */
export function ReasonForm(props: ReasonFormProps) {
  const { form, fields, label, reasons, detailLabel, detailHint, submit, danger, back, hidden = {} } = props
  return (
    <Card>
      <PageForm form={form}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <RadioField
          field={fields.reason}
          label={label}
          choices={Object.entries(reasons).map(([value, text]) => ({ value, label: text }))}
        />
        <TextareaField
          field={fields.detail}
          label={detailLabel}
          hint={detailHint ?? 'Demandé pour «\u00a0Autre raison\u00a0».'}
          rows={3}
          maxLength={400}
          optional
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton variant={danger ? 'danger' : 'primary'}>{submit}</SubmitButton>
          <Link to={back.to} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {back.label}
          </Link>
        </div>
      </PageForm>
    </Card>
  )
}
