import { Link } from '@remix-run/react'
import { PAY_PERIODS } from '~/domain/job/pay'
import { classes } from '~/ui/design/classes'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { LABELS, type Row, SelectCell, TextCell } from './job-cells'
import { fingerprint, inputName, type RowErrors, type RowField, type TypedRow, typedRow } from './rows'

/** The columns on a wide screen; on a narrow one, each field has its label above it. */
export const COLUMNS =
  'lg:grid-cols-[1.5rem_minmax(0,2.2fr)_3.5rem_7rem_5.5rem_5.5rem_6.5rem_4.5rem_minmax(0,1.4fr)]'

interface JobRowProps {
  row: Row
  places: readonly { readonly value: string; readonly label: string }[]
  /** What was typed and not saved, with what to mend. */
  refused: { readonly typed: TypedRow; readonly errors: RowErrors } | undefined
}

/** One offer of the table: its cells, and under them what to mend in it. */
export function JobRow({ row, places, refused }: JobRowProps) {
  const stored = typedRow(row.content)
  const typed = refused?.typed ?? stored
  const errors = Object.entries(refused?.errors ?? {})
  const cell = (field: RowField, className = '') => (
    <TextCell
      row={row}
      field={field}
      value={typed[field]}
      error={refused?.errors[field]}
      className={className}
    />
  )
  return (
    <li
      className={classes(
        'space-y-2 px-4 py-3',
        errors.length > 0 && 'border-l-4 border-danger bg-danger-soft',
      )}
    >
      <input type="hidden" name="offre" value={row.id} />
      <input type="hidden" name={inputName(row.id, 'revision')} value={row.revision} key={row.revision} />
      <input type="hidden" name={inputName(row.id, 'was')} value={fingerprint(stored)} />
      <div className={classes('grid grid-cols-2 gap-2 sm:grid-cols-4', COLUMNS)}>
        <label className="flex min-h-11 items-center gap-3 max-lg:col-span-full">
          <input type="checkbox" name="choisie" value={row.id} className="size-5" />
          <span className="lg:sr-only">Choisir « {row.content.title} »</span>
        </label>
        {cell('title', 'max-lg:col-span-full')}
        {cell('places')}
        {cell('windowStart')}
        {cell('payMin')}
        {cell('payMax')}
        <SelectCell
          row={row}
          field="payPeriod"
          value={typed.payPeriod}
          error={refused?.errors.payPeriod}
          choices={Object.entries(PAY_PERIODS).map(([value, { label }]) => ({ value, label }))}
          empty="Choisir…"
        />
        {cell('weeklyMinutes')}
        <SelectCell
          row={row}
          field="establishmentId"
          value={typed.establishmentId}
          error={refused?.errors.establishmentId}
          choices={places}
          className="max-lg:col-span-full"
        />
      </div>
      {errors.length > 0 && (
        <ul className="space-y-1 font-semibold text-danger lg:pl-8" id={`${row.id}-erreurs`}>
          {errors.map(([field, message]) => (
            <li key={field}>{field === '' ? message : `${LABELS[field as RowField]} : ${message}`}</li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.95rem] lg:pl-8">
        <OfferStatusBadge status={row.status} label={row.statusLabel} />
        {row.contract && <span>{row.contract}</span>}
        <Link to={`/entreprise/offres/${row.id}`} className="text-accent underline underline-offset-4">
          Voir l’offre<span className="sr-only"> {row.content.title}</span>
        </Link>
      </p>
    </li>
  )
}
