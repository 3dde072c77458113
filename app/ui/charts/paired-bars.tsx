import type { Count } from '~/domain/indicators/suppression'
import { countSize, countWords } from './count-words'

interface PairedBarsProps {
  caption: string
  /** Headings of the three columns. */
  headings: readonly [string, string, string]
  rows: readonly {
    readonly key: string
    readonly label: string
    readonly left: Count
    readonly right: Count
  }[]
}

/** Two counts face to face, row by row, on one scale. The table is its own text alternative. */
export function PairedBars({ caption, headings, rows }: PairedBarsProps) {
  const widest = Math.max(1, ...rows.flatMap(({ left, right }) => [countSize(left), countSize(right)]))
  const [label, left, right] = headings
  const ROW = 'max-md:grid max-md:grid-cols-2'
  return (
    <table className="w-full text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-sm text-ink-2 max-md:block">
        <tr className={ROW}>
          <th scope="col" className="w-64 pb-2 max-md:sr-only">
            {label}
          </th>
          <th scope="col" className="pr-1 pb-2 text-right">
            {left}
          </th>
          <th scope="col" className="pb-2 pl-1">
            {right}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr key={row.key} className={`${ROW} align-middle max-md:pb-3`}>
            <th scope="row" className="py-1.5 pr-4 font-semibold max-md:col-span-2 max-md:pb-0.5">
              {row.label}
            </th>
            <td className="pr-0.5">
              <Bar count={row.left} widest={widest} look="fill-accent" mirrored />
            </td>
            <td className="pl-0.5">
              <Bar count={row.right} widest={widest} look="fill-care" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BarProps {
  count: Count
  widest: number
  look: string
  mirrored?: boolean
}

function Bar({ count, widest, look, mirrored = false }: BarProps) {
  const width = (MOST_WIDTH * countSize(count)) / widest
  return (
    <span className={`flex items-center gap-2 ${mirrored ? 'flex-row-reverse' : ''}`}>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        width={`${width}%`}
        className="h-5 shrink-0"
        aria-hidden="true"
      >
        <rect width="100" height="10" className={look} />
      </svg>
      <strong className="text-[0.95rem] tabular-nums">{countWords(count)}</strong>
    </span>
  )
}

/** Per cent of its half: the rest is for the number. */
const MOST_WIDTH = 78
