interface CompanyMonthsProps {
  title: string
  months: readonly { readonly label: string; readonly received: number; readonly agreed: number }[]
}

const HEIGHT = 160
const BASE = 130
const STEP = 48

/** Paired bars by month, drawn by the server: what was received, and what was agreed. The table beside it says the same. */
export function CompanyMonths({ title, months }: CompanyMonthsProps) {
  const most = Math.max(1, ...months.map(({ received }) => received))
  const tall = (n: number) => (n / most) * (BASE - 24)
  return (
    <figure className="space-y-2">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem]">
        <span className="flex items-center gap-2">
          <svg width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" rx="3" className="fill-surface-2 stroke-ink-2" />
          </svg>
          Personnes présentées
        </span>
        <span className="flex items-center gap-2">
          <svg width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" rx="3" className="fill-accent" />
          </svg>
          Acceptées
        </span>
      </figcaption>
      {/* Written from right to left, so that a narrow screen opens on the last month and scrolls back in time. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <section className="overflow-x-auto [direction:rtl] sm:[direction:ltr]" tabIndex={0} aria-label={title}>
        <svg
          viewBox={`0 0 ${months.length * STEP} ${HEIGHT}`}
          className="max-w-none [direction:ltr]"
          width={months.length * STEP}
          height={HEIGHT}
          role="img"
          aria-label={`${title}. Les mêmes nombres sont dans le tableau qui suit.`}
        >
          <line x1="0" x2={months.length * STEP} y1={BASE} y2={BASE} className="stroke-line-strong" />
          {months.map(({ label, received, agreed }, index) => (
            <g key={label} transform={`translate(${index * STEP} 0)`}>
              <rect
                {...{ x: 6, y: BASE - tall(received), width: 17, height: tall(received) }}
                className="fill-surface-2 stroke-ink-2"
              />
              <rect
                {...{ x: 25, y: BASE - tall(agreed), width: 17, height: tall(agreed) }}
                className="fill-accent"
              />
              {received > 0 && (
                <text
                  x="14"
                  y={BASE - tall(received) - 5}
                  textAnchor="middle"
                  className="fill-ink text-[12px]"
                >
                  {received}
                </text>
              )}
              <text x="24" y={BASE + 18} textAnchor="middle" className="fill-ink-2 text-[12px]">
                {label.slice(0, 4)}
              </text>
            </g>
          ))}
        </svg>
      </section>
    </figure>
  )
}
