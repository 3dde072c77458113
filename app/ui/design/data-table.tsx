import type { ReactNode } from 'react'
import { classes } from './classes'

export interface Column<Row> {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  /** A sort link's address, when the list can be sorted by this column. */
  readonly header?: ReactNode
  readonly numeric?: boolean
  /** On a phone: `bare` without its label, `only` for what stands there alone, `hidden` for what is said elsewhere. */
  readonly phone?: 'bare' | 'only' | 'hidden'
}

interface DataTableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table on wide screens, a stack of labelled rows on a phone. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className="overflow-hidden rounded-xl border border-line bg-surface">
      <table className="w-full border-collapse text-left max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line bg-surface-2 text-sm max-md:sr-only">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classes(
                  'px-4 py-2.5',
                  column.numeric && 'text-right',
                  column.phone === 'only' && 'md:hidden',
                )}
              >
                {column.header ?? column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-md:block">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className="align-top max-md:block max-md:px-4 max-md:py-3 hover:bg-surface-2/50"
            >
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={index === 0 ? 'row' : undefined}
                    className={classes(
                      'md:px-4 md:py-3 max-md:block max-md:py-0.5',
                      index === 0 && 'font-semibold',
                      column.numeric && 'tabular-nums md:text-right',
                      column.phone === 'hidden' && 'max-md:hidden',
                      column.phone === 'only' && 'md:hidden',
                    )}
                  >
                    {index > 0 && !column.phone && (
                      <span className="text-ink-2 md:hidden" aria-hidden="true">
                        {column.label}
                        {' : '}
                      </span>
                    )}
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
