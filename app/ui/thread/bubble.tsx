import type { ReactNode } from 'react'
import { classes } from '../design/classes'

interface BubbleProps {
  author: string
  when: string
  body: string
  mine?: boolean
  children?: ReactNode
}

/** One message: who, when, what; the reader's own stand to the right. */
export function Bubble({ author, when, body, mine = false, children }: BubbleProps) {
  return (
    <div className={classes('flex', mine && 'justify-end')}>
      <div
        className={classes(
          'max-w-[min(34rem,92%)] space-y-1 rounded-2xl px-4 py-3',
          mine ? 'rounded-br-sm bg-accent-soft' : 'rounded-bl-sm border border-line bg-surface',
        )}
      >
        <p className="text-sm text-ink-2">
          <span className="font-semibold text-ink">{author}</span>, {when}
        </p>
        <p className="whitespace-pre-line break-words">{body}</p>
        {children}
      </div>
    </div>
  )
}
