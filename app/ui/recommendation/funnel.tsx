/** From proposal to convention, as bars with their table behind. */
export function Funnel({
  steps,
  label,
}: {
  steps: readonly { readonly label: string; readonly count: number }[]
  label: string
}) {
  const most = Math.max(1, ...steps.map(({ count }) => count))
  return (
    <table className="w-full border-separate border-spacing-y-1.5 text-left text-[0.95rem]">
      <caption className="sr-only">{label}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Étape</th>
          <th scope="col">Nombre</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.label}>
            <th scope="row" className="w-[45%] pr-2 font-normal">
              {step.label}
            </th>
            <td>
              <span className="flex items-center gap-2">
                <svg
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  className="h-4 flex-1 overflow-visible"
                >
                  <rect width="100" height="10" rx="2" className="fill-surface-2" />
                  <rect width={(step.count / most) * 100} height="10" rx="2" className="fill-accent" />
                </svg>
                <strong className="w-7 text-right tabular-nums">{step.count}</strong>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
