import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '../design/classes'

export const INPUT_LOOK =
  'min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-ink placeholder:text-ink-2 aria-invalid:border-2 aria-invalid:border-danger'

interface FieldShellProps {
  id: string
  label: ReactNode
  hint?: ReactNode | undefined
  errors?: string[] | undefined
  /** Most fields are required: the others say so. */
  optional?: boolean | undefined
  children: ReactNode
}

/** Label above, help under the label, error under the help, then the control. */
export function FieldShell({ id, label, hint, errors, optional, children }: FieldShellProps) {
  const { t } = useTranslation()
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-2"> ({t('optional')})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-[0.95rem] text-ink-2">
          {hint}
        </p>
      )}
      <FieldError id={id} errors={errors} />
      {children}
    </div>
  )
}

export function FieldError({ id, errors }: { id: string; errors?: string[] | undefined }) {
  if (!errors?.length) return null
  return (
    <p id={`${id}-error`} className="font-semibold text-danger">
      {errors.join(' ')}
    </p>
  )
}

/** The attributes that tie a control to its help and its error. */
export function describedBy(id: string, hint: unknown, errors: string[] | undefined) {
  const ids = [hint && `${id}-hint`, errors?.length && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': errors?.length ? true : undefined } as const
}

/** What is read of a field's state, whether a form library keeps it or only the server's answer. */
export interface FieldFacts {
  readonly id: string
  readonly name: string
  readonly key?: string | undefined
  readonly initialValue?: unknown
  readonly errors?: string[] | undefined
}

export interface TextLikeProps {
  field: FieldFacts
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  className?: string
}

/** The first value that a field shows: what was typed, else what is known. */
export function initialText(field: TextLikeProps['field']): string {
  const value: unknown = field.initialValue
  return typeof value === 'string' ? value : ''
}

export function initialList(field: TextLikeProps['field']): string[] {
  const value: unknown = field.initialValue
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}

interface TextFieldProps extends TextLikeProps {
  type?: 'text' | 'email' | 'tel' | 'number' | 'search' | 'time'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  autoComplete?: string
  list?: string
  placeholder?: string
  min?: number
  max?: number
  step?: number
  suffix?: string
}

export function TextField({
  field,
  label,
  hint,
  optional,
  className,
  suffix,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <FieldShell id={field.id} label={label} hint={hint} errors={field.errors} optional={optional}>
      <div className={classes('flex items-center gap-2', className)}>
        <input
          key={field.key}
          id={field.id}
          name={field.name}
          type={type}
          defaultValue={initialText(field)}
          className={INPUT_LOOK}
          {...describedBy(field.id, hint, field.errors)}
          {...rest}
        />
        {suffix && <span className="whitespace-nowrap text-ink-2">{suffix}</span>}
      </div>
    </FieldShell>
  )
}

/** A date as people type it (14/01/2027, 14 janvier 2027); the server reads it. */
export function DateField({ hint = 'Par exemple 14/01/2027', ...props }: TextFieldProps) {
  return <TextField {...props} hint={hint} inputMode="text" className="max-w-56" />
}

export function TextareaField({
  field,
  label,
  hint,
  optional,
  rows = 4,
  maxLength,
}: TextLikeProps & { rows?: number; maxLength?: number }) {
  return (
    <FieldShell id={field.id} label={label} hint={hint} errors={field.errors} optional={optional}>
      <textarea
        key={field.key}
        id={field.id}
        name={field.name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={initialText(field)}
        className={INPUT_LOOK}
        {...describedBy(field.id, hint, field.errors)}
      />
    </FieldShell>
  )
}
