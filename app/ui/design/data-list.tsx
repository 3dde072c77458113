import type { ReactNode } from 'react'

export interface DataRow {
  readonly label: string
  readonly value: ReactNode
}

/** Facts as label and value, side by side where there is room; rows without a value are left out. */
export function DataList({ rows }: { rows: readonly DataRow[] }) {
  const known = rows.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className="@container divide-y divide-line">
      {known.map(({ label, value }) => (
        <div key={label} className="grid gap-x-6 gap-y-0.5 py-2.5 @sm:grid-cols-[minmax(9rem,14rem)_1fr]">
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
