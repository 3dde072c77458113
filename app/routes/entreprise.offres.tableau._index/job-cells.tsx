import type { ReactNode } from 'react'
import type { loadJobTable } from '~/queries/offer/load-job-table'
import { classes } from '~/ui/design/classes'
import { INPUT_LOOK } from '~/ui/forms/field'
import { inputName, type RowField } from './rows'

export type Row = Awaited<ReturnType<typeof loadJobTable>>['rows'][number]

export const LABELS: Readonly<Record<RowField, string>> = {
  title: 'Titre',
  places: 'Postes',
  windowStart: 'Début',
  payMin: 'À partir de',
  payMax: 'Jusqu’à',
  payPeriod: 'Salaire',
  weeklyMinutes: 'Heures',
  establishmentId: 'Lieu',
}

interface CellProps {
  row: Row
  field: RowField
  value: string
  error: string | undefined
  className?: string
}

function Cell({
  row,
  field,
  className,
  children,
}: Pick<CellProps, 'row' | 'field' | 'className'> & { children: ReactNode }) {
  return (
    <div className={classes('min-w-0', className)}>
      <label htmlFor={inputName(row.id, field)} className="block text-[0.95rem] text-ink-2 lg:sr-only">
        {LABELS[field]}
        <span className="sr-only"> : {row.content.title}</span>
      </label>
      {children}
    </div>
  )
}

const look = (row: Row, field: RowField, error: string | undefined) => ({
  id: inputName(row.id, field),
  name: inputName(row.id, field),
  className: classes(INPUT_LOOK, 'px-2'),
  'aria-invalid': error ? true : undefined,
  'aria-describedby': error ? `${row.id}-erreurs` : undefined,
})

/** What one types in a row. */
export function TextCell({ row, field, value, error, className = '' }: CellProps) {
  return (
    <Cell row={row} field={field} className={className}>
      <input
        key={`${row.revision} ${value}`}
        {...look(row, field, error)}
        type="text"
        inputMode={field === 'title' || field === 'windowStart' ? 'text' : 'decimal'}
        placeholder={field === 'windowStart' ? 'Au plus tôt' : undefined}
        maxLength={field === 'title' ? 100 : 30}
        defaultValue={value}
      />
    </Cell>
  )
}

interface SelectCellProps extends CellProps {
  choices: readonly { readonly value: string; readonly label: string }[]
  empty?: string
}

/** What one chooses in a row. */
export function SelectCell({ row, field, value, error, className = '', choices, empty }: SelectCellProps) {
  return (
    <Cell row={row} field={field} className={className}>
      <select key={`${row.revision} ${value}`} {...look(row, field, error)} defaultValue={value}>
        {empty && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Cell>
  )
}
