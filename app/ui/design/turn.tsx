import { classes } from './classes'
import { CircleCheck, CircleSlash, Hourglass, PenLine } from './icons'

const LOOKS = {
  you: { icon: PenLine, look: 'border-accent bg-accent-soft text-accent-strong font-semibold' },
  other: { icon: Hourglass, look: 'border-line bg-surface-2 text-ink' },
  done: { icon: CircleCheck, look: 'border-line bg-success-soft text-success' },
  over: { icon: CircleSlash, look: 'border-line bg-surface-2 text-ink' },
}

/** Whose turn it is, and until when, in one sentence; `done` went well, `over` did not go on. */
export function Turn({ who, children }: { who: keyof typeof LOOKS; children: string }) {
  const { icon: Icon, look } = LOOKS[who]
  return (
    <p
      className={classes(
        'inline-flex items-start gap-2 rounded-lg border-l-4 px-3 py-2 text-[0.95rem]',
        look,
      )}
    >
      <Icon size={18} className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
