import type { SeveralView } from '~/queries/recommendation/load-several'
import { Gauge } from '~/ui/design/icons'

interface Line {
  readonly id: string
  readonly name: string
  readonly open: number
}

/** How much is in flight on each side, and what may still leave: nobody is flooded. */
export function Room({ limits }: { limits: SeveralView['limits'] }) {
  return (
    <section aria-labelledby="limites" className="rounded-xl border border-line bg-surface-2 px-4 py-3">
      <h2 id="limites" className="flex items-center gap-2 font-bold">
        <Gauge size={18} className="shrink-0" />
        Ce qui peut encore partir
      </h2>
      <div className="mt-1.5 grid gap-x-8 gap-y-2 text-[0.95rem] sm:grid-cols-2">
        <Side title="Chaque personne" lines={limits.people} max={limits.personMax} />
        <Side title="Chaque entreprise, parrain ou marraine" lines={limits.hosts} max={limits.hostMax} />
      </div>
    </section>
  )
}

function Side({ title, lines, max }: { title: string; lines: readonly Line[]; max: number }) {
  return (
    <div>
      <p className="text-ink-2">
        {title} : {max} en attente au plus
      </p>
      <ul>
        {lines.map(({ id, name, open }) => (
          <li key={id}>
            <strong>{name}</strong> : {open === 0 ? 'aucune en attente' : `${open} en attente`},{' '}
            {open >= max ? (
              <strong className="text-warning">plus de place</strong>
            ) : (
              `encore ${max - open} possible${max - open > 1 ? 's' : ''}`
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
