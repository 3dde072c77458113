import type { InputHTMLAttributes, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '../design/classes'
import {
  describedBy,
  FieldError,
  FieldShell,
  INPUT_LOOK,
  initialList,
  initialText,
  type TextLikeProps,
} from './field'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

export function SelectField({
  field,
  label,
  hint,
  optional,
  choices,
  emptyLabel = 'Choisir…',
}: TextLikeProps & { choices: readonly Choice[]; emptyLabel?: string | null }) {
  return (
    <FieldShell id={field.id} label={label} hint={hint} errors={field.errors} optional={optional}>
      <select
        key={field.key}
        id={field.id}
        name={field.name}
        defaultValue={initialText(field)}
        className={INPUT_LOOK}
        {...describedBy(field.id, hint, field.errors)}
      >
        {emptyLabel !== null && <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}

interface GroupProps extends TextLikeProps {
  choices: readonly Choice[]
  /** Four: short answers, two by two on a phone. */
  columns?: 1 | 2 | 3 | 4
  /** What the choices that are not ticked beforehand are called: they wait folded, so that a page is read in a glance. */
  others?: string
  children?: ReactNode
}

const COLUMNS = {
  1: '',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-2 lg:grid-cols-3',
  4: 'grid-cols-2 sm:grid-cols-4',
}

type BoxProps = InputHTMLAttributes<HTMLInputElement>

function ChoiceBox({ children, hidden, ...input }: BoxProps) {
  return (
    <label
      hidden={hidden}
      className="flex min-h-11 items-start gap-3 rounded-lg border border-line bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft [&[hidden]]:hidden"
    >
      <input className="mt-1 size-5 shrink-0" {...input} />
      <span className="min-w-0">{children}</span>
    </label>
  )
}

/** One box of a list that its field draws by itself. */
export function CheckboxOption(props: Omit<BoxProps, 'type'>) {
  return <ChoiceBox type="checkbox" {...props} />
}

function ChoiceGroup({ type, ...props }: GroupProps & { type: 'radio' | 'checkbox' }) {
  const { field, label, hint, optional, choices, others, columns = 1, className } = props
  const { t } = useTranslation()
  const chosen = initialList(field)
  const { shown, folded } = split(choices, chosen, others)
  const boxes = (some: readonly Choice[]) => (
    <div className={classes('grid gap-2', COLUMNS[columns])}>
      {some.map((choice) => (
        <ChoiceBox
          key={`${choice.value} ${field.key}`}
          type={type}
          name={field.name}
          value={choice.value}
          defaultChecked={chosen.includes(choice.value)}
        >
          {choice.label}
          {choice.hint && (
            <span className="block text-[0.95rem] text-ink-2 [overflow-wrap:anywhere]">{choice.hint}</span>
          )}
        </ChoiceBox>
      ))}
    </div>
  )
  return (
    <fieldset
      className={classes('min-w-0 space-y-2', className)}
      {...describedBy(field.id, hint, field.errors)}
      id={field.id}
      tabIndex={-1}
    >
      <legend className="font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-2"> ({t('optional')})</span>}
      </legend>
      {hint && (
        <p id={`${field.id}-hint`} className="text-[0.95rem] text-ink-2">
          {hint}
        </p>
      )}
      <FieldError id={field.id} errors={field.errors} />
      {boxes(shown)}
      {folded.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
            {others} ({folded.length})
          </summary>
          {boxes(folded)}
        </details>
      )}
    </fieldset>
  )
}

/** Fewer than these are not worth a fold. */
const FEWEST_FOLDED = 4

/** The choices shown, and those folded: none when nothing is ticked, or when the field folds nothing. */
function split(choices: readonly Choice[], chosen: readonly string[], others: string | undefined) {
  const rest = others ? choices.filter(({ value }) => !chosen.includes(value)) : []
  const folds = rest.length >= FEWEST_FOLDED && rest.length < choices.length
  if (!folds) return { shown: choices, folded: [] }
  return { shown: choices.filter(({ value }) => chosen.includes(value)), folded: rest }
}

/** One choice among a few. */
export function RadioField(props: GroupProps) {
  return <ChoiceGroup type="radio" {...props} />
}

/** Any number of choices. */
export function CheckboxesField(props: GroupProps) {
  return <ChoiceGroup type="checkbox" {...props} />
}

/** A single statement to tick. */
export function CheckboxField({ field, label, hint }: TextLikeProps) {
  return (
    <div className="space-y-1.5">
      <FieldError id={field.id} errors={field.errors} />
      <label className="flex min-h-11 items-start gap-3 rounded-lg border border-line bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft">
        <input
          key={field.key}
          id={field.id}
          type="checkbox"
          name={field.name}
          value="on"
          defaultChecked={initialText(field) === 'on'}
          className="mt-1 size-5 shrink-0"
          {...describedBy(field.id, hint, field.errors)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${field.id}-hint`} className="text-[0.95rem] text-ink-2">
          {hint}
        </p>
      )}
    </div>
  )
}
