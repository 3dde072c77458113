import type { Count } from '~/domain/indicators/suppression'
import { countSize, countWords } from '~/ui/charts/count-words'

interface FunnelProps {
  steps: readonly {
    readonly key: string
    readonly label: string
    readonly definition: string
    readonly count: Count
  }[]
}

/** From a proposal to a hire: each step narrower than the one before, centred as a funnel is drawn. */
export function Funnel({ steps }: FunnelProps) {
  const widest = Math.max(1, ...steps.map(({ count }) => countSize(count)))
  return (
    <table className="w-full text-left max-md:block">
      <caption className="sr-only">Nombre de personnes à chaque étape</caption>
      <tbody className="max-md:block">
        {steps.map((step) => {
          const width = (100 * countSize(step.count)) / widest
          return (
            <tr key={step.key} className="align-middle max-md:block max-md:py-2">
              <th
                scope="row"
                className="w-64 py-1.5 pr-4 font-semibold max-md:block max-md:w-auto max-md:py-0"
              >
                {step.label}
                <span className="block text-sm font-normal text-ink-2">{step.definition}</span>
              </th>
              <td className="max-md:block">
                <span className="flex items-center gap-3">
                  <svg
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    className="h-9 flex-1 max-md:h-6"
                    aria-hidden="true"
                  >
                    <rect width="100" height="10" className="fill-surface-2" />
                    <rect x={(100 - width) / 2} width={width} height="10" className="fill-accent" />
                  </svg>
                  <strong className="w-24 tabular-nums">{countWords(step.count)}</strong>
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
