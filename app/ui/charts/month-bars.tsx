import type { Count } from '~/domain/indicators/suppression'
import { countSize, countWords } from './count-words'

interface MonthBarsProps {
  caption: string
  months: readonly { readonly name: string; readonly short: string }[]
  series: readonly { readonly key: string; readonly label: string; readonly counts: readonly Count[] }[]
}

/** Counts month by month, one row for each series, each on its own scale: the table is its own text alternative. */
export function MonthBars({ caption, months, series }: MonthBarsProps) {
  return (
    <table className="w-full table-fixed text-center max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>
          <td className="w-64" />
          {months.map((month) => (
            <th key={month.name} scope="col" className="pb-1 text-sm font-normal text-ink-2">
              {month.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {series.map(({ key, label, counts }) => {
          const highest = Math.max(1, ...counts.map(countSize))
          return (
            <tr key={key} className="align-bottom max-md:mb-5 max-md:grid max-md:grid-cols-6">
              <th scope="row" className="py-3 pr-4 text-left font-semibold max-md:col-span-6 max-md:py-1">
                {label}
              </th>
              {counts.map((count, index) => (
                <td key={months[index]?.name} className="px-1 pt-3 max-md:self-end">
                  <Column count={count} highest={highest} />
                  <span aria-hidden="true" className="block text-xs text-ink-2 md:hidden">
                    {months[index]?.short}
                  </span>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const HEIGHT = 48

function Column({ count, highest }: { count: Count; highest: number }) {
  const height = (HEIGHT * countSize(count)) / highest
  return (
    <span className="flex flex-col items-center justify-end gap-0.5">
      <strong className="text-[0.95rem] leading-tight tabular-nums">{countWords(count)}</strong>
      <svg
        viewBox={`0 0 40 ${HEIGHT}`}
        preserveAspectRatio="none"
        className="w-full max-w-12 border-b-2 border-line-strong"
        height={Math.max(2, height)}
        aria-hidden="true"
      >
        <rect width="40" height={HEIGHT} className={height > 0 ? 'fill-accent' : 'fill-none'} />
      </svg>
    </span>
  )
}
