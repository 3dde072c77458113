/** Tables that a spreadsheet opens: semicolons and a byte order mark, as French spreadsheets expect. */

const BYTE_ORDER_MARK = '\uFEFF'

/** A cell that begins like a formula would run when the file is opened: it is written as text instead. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a CSV file: a line of titles, then one line per row; formulas are neutralised. */
export function csvText(
  titles: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  const lines = [titles, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`)
  return `${BYTE_ORDER_MARK}${lines.join('')}`
}
