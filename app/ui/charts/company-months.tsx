interface CompanyMonthsProps {
  title: string
  months: readonly { readonly label: string; readonly received: number; readonly agreed: number }[]
}

const HEIGHT = 130
const WIDTH = 48

/**
 * Paired bars by month, drawn by the server: what was received, and what was agreed. They spread over a wide screen and
 * scroll on a narrow one; the table beside them says the same.
 */
export function CompanyMonths({ title, months }: CompanyMonthsProps) {
  const most = Math.max(1, ...months.map(({ received }) => received))
  const tall = (n: number) => (n / most) * (HEIGHT - 24)
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
        <div
          role="img"
          aria-label={`${title}. Les mêmes nombres sont dans le tableau qui suit.`}
          className="flex w-max min-w-full [direction:ltr]"
        >
          {months.map(({ label, received, agreed }) => (
            <div key={label} className="min-w-12 flex-1 text-center">
              <svg
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                height={HEIGHT}
                className="w-full border-b border-line-strong"
                aria-hidden="true"
              >
                <rect
                  {...{ x: 6, y: HEIGHT - tall(received), width: 17, height: tall(received) }}
                  className="fill-surface-2 stroke-ink-2"
                />
                <rect
                  {...{ x: 25, y: HEIGHT - tall(agreed), width: 17, height: tall(agreed) }}
                  className="fill-accent"
                />
                {received > 0 && (
                  <text
                    x="14"
                    y={HEIGHT - tall(received) - 5}
                    textAnchor="middle"
                    className="fill-ink text-[12px]"
                  >
                    {received}
                  </text>
                )}
              </svg>
              <span className="text-[0.8rem] text-ink-2">{shortMonth(label)}</span>
            </div>
          ))}
        </div>
      </section>
    </figure>
  )
}

const SHORT: Readonly<Record<string, string>> = {
  ...{ janvier: 'janv.', février: 'févr.', juillet: 'juil.', septembre: 'sept.', octobre: 'oct.' },
  ...{ novembre: 'nov.', décembre: 'déc.' },
}

/** « nov. » of « novembre 2026 »; « janv. 27 » where a year begins. */
function shortMonth(label: string): string {
  const [month = '', year = ''] = label.split(' ')
  return month === 'janvier' ? `janv. ${year.slice(2)}` : (SHORT[month] ?? month)
}
