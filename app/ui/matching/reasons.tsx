import { classes } from '../design/classes'
import { Check, KeyRound, Lock, TriangleAlert } from '../design/icons'

const LINE = 'flex items-start gap-2'

/** Why a person fits, then what to be careful about: icons and words, not colour alone. */
export function Reasons({ reasons, cautions }: { reasons: readonly string[]; cautions: readonly string[] }) {
  return (
    <ul className="space-y-1">
      {reasons.map((reason) => (
        <li key={reason} className={LINE}>
          <Check size={18} className="mt-1 shrink-0 text-success" />
          <span>{reason}</span>
        </li>
      ))}
      {cautions.map((caution) => (
        <li key={caution} className={LINE}>
          <TriangleAlert size={18} className="mt-1 shrink-0 text-warning" />
          <span>
            <span className="sr-only">Attention : </span>
            {caution}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The same in a few flowing lines: the best reasons, every caution. On a phone three reasons, the cautions being folded, unless `all`. */
export function ReasonLine({
  reasons,
  cautions,
  all = false,
}: {
  reasons: readonly string[]
  cautions: readonly string[]
  all?: boolean
}) {
  const line = 'inline-flex items-start gap-1.5'
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-[0.95rem]">
      {reasons.map((reason, index) => (
        <li key={reason} className={classes(line, !all && index >= 3 && 'max-sm:hidden')}>
          <Check size={16} className="mt-1 shrink-0 text-success" />
          <span>{reason}</span>
        </li>
      ))}
      {cautions.map((caution) => (
        <li key={caution} className={classes(line, !all && 'max-sm:hidden')}>
          <TriangleAlert size={16} className="mt-1 shrink-0 text-warning" />
          <span>
            <span className="sr-only">Attention : </span>
            {caution}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What stands in the way, and what would open it. */
export function Blockers({ blockers, unlocks }: { blockers: readonly string[]; unlocks: readonly string[] }) {
  return (
    <ul className="space-y-1">
      {blockers.map((blocker) => (
        <li key={blocker} className={LINE}>
          <Lock size={18} className="mt-1 shrink-0 text-ink-2" />
          <span>{blocker}</span>
        </li>
      ))}
      {unlocks.map((unlock) => (
        <li key={unlock} className={`${LINE} font-semibold text-accent-strong`}>
          <KeyRound size={18} className="mt-1 shrink-0" />
          <span>{unlock}</span>
        </li>
      ))}
    </ul>
  )
}
