import type { ReactNode } from 'react'
import { classes } from './classes'

export interface TimelineEntry {
  readonly key: string
  /** Already written in French. */
  readonly when: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly state: 'done' | 'current' | 'coming'
}

const DOTS = {
  done: 'bg-accent border-accent',
  current: 'bg-surface border-accent ring-4 ring-accent-soft',
  coming: 'bg-surface border-line-strong border-dashed',
}

/** What happened, what is happening, what comes next. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol aria-label={label} className="relative ml-2 space-y-5 border-l-2 border-line pl-6">
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="relative"
          aria-current={entry.state === 'current' ? 'step' : undefined}
        >
          <span
            aria-hidden="true"
            className={classes(
              'absolute top-1.5 -left-[2.05rem] size-4 rounded-full border-2',
              DOTS[entry.state],
            )}
          />
          <p className={classes('font-semibold', entry.state === 'coming' && 'text-ink-2')}>{entry.title}</p>
          <p className="text-sm text-ink-2">{entry.when}</p>
          {entry.detail && <div className="mt-1">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
