import type { Lack } from '~/domain/offer/curation'
import { classes } from '~/ui/design/classes'
import { CircleAlert, CircleCheck, Hourglass, Lightbulb, UserRoundX } from '~/ui/design/icons'

const LACK_LOOKS: Readonly<Record<Lack['key'], { icon: typeof Hourglass; look: string }>> = {
  lateHost: { icon: CircleAlert, look: 'text-danger' },
  latePerson: { icon: CircleAlert, look: 'text-danger' },
  decide: { icon: Lightbulb, look: 'text-accent' },
  agreed: { icon: CircleCheck, look: 'text-success' },
  nobody: { icon: UserRoundX, look: 'text-warning' },
  places: { icon: UserRoundX, look: 'text-ink-2' },
  ends: { icon: Hourglass, look: 'text-warning' },
}

/** What an offer lacks, the most pressing first, each with its icon. */
export function Lacks({ lacks }: { lacks: readonly Lack[] }) {
  if (lacks.length === 0) {
    return <span className="text-[0.95rem] text-ink-2">Rien : réponses attendues</span>
  }
  return (
    <ul className="space-y-0.5 text-[0.95rem] leading-snug">
      {lacks.map(({ key, sentence }) => {
        const { icon: Icon, look } = LACK_LOOKS[key]
        return (
          <li key={key} className="flex items-start gap-1.5">
            <Icon size={16} className={classes('mt-0.5 shrink-0', look)} />
            <span>{sentence}</span>
          </li>
        )
      })}
    </ul>
  )
}
