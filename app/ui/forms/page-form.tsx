import { Form, useLocation, useNavigation } from '@remix-run/react'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/button'
import type { IconComponent } from '../design/icons'

/** What is read of a form's state, whether a form library keeps it or only the server's answer. */
export interface FormFacts {
  readonly id: string
  readonly errors: string[] | undefined
  readonly allErrors: Record<string, string[]>
  readonly onSubmit?: (event: FormEvent<HTMLFormElement>) => void
}

interface PageFormProps {
  form: FormFacts
  children: ReactNode
  action?: string
  className?: string
}

/** A form that works without JavaScript: posted as it is, its errors summed up on top with links to the fields. */
export function PageForm({ form, children, action, className = 'space-y-6' }: PageFormProps) {
  // Its own address by default, without the « ?index » that the framework would leave in the address bar after an error.
  const { pathname, search } = useLocation()
  return (
    <Form
      method="post"
      action={action ?? pathname + search}
      id={form.id}
      {...(form.onSubmit ? { onSubmit: form.onSubmit } : {})}
      noValidate
      className={className}
    >
      <ErrorSummary formErrors={form.errors} fieldErrors={form.allErrors} formId={form.id} />
      {children}
    </Form>
  )
}

interface ErrorSummaryProps {
  formErrors: string[] | undefined
  fieldErrors: Record<string, string[]>
  formId: string
}

function ErrorSummary({ formErrors, fieldErrors, formId }: ErrorSummaryProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const fields = Object.entries(fieldErrors).filter(([name]) => name !== '')
  const count = fields.length + (formErrors?.length ?? 0)
  // The summary takes the focus when it appears, so that it is read first.
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="space-y-2 rounded-lg border-2 border-danger bg-danger-soft p-4"
    >
      <p className="text-lg font-bold">{t('errorSummary.title', { count })}</p>
      <ul className="list-disc space-y-1 pl-5">
        {formErrors?.map((error) => (
          <li key={error}>{error}</li>
        ))}
        {fields.map(([name, errors]) => (
          <li key={name}>
            <a href={`#${formId}-${name}`} className="underline underline-offset-4">
              {errors.join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SubmitProps {
  children: ReactNode
  variant?: 'primary' | 'secondary' | 'danger'
  icon?: IconComponent
  name?: string
  value?: string
}

/** The button that sends; it says so and waits while the answer comes, so that a double click sends once. */
export function SubmitButton({ children, ...rest }: SubmitProps) {
  const { state } = useNavigation()
  const busy = state === 'submitting'
  return (
    <Button
      type="submit"
      aria-disabled={busy || undefined}
      {...rest}
      onClick={(e) => busy && e.preventDefault()}
    >
      {busy ? 'Envoi en cours…' : children}
    </Button>
  )
}
