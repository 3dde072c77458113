import type { ReactNode } from 'react'
import { Badge } from '~/ui/design/badge'

interface FormPartProps {
  title: string
  /** What it holds now, in a few words. */
  now: string
  /** How many of its fields are still needed before signature. */
  missing: number
  /** How many of its fields are wrong. */
  wrong: number
  open: boolean
  children: ReactNode
}

/** A part of the form that folds: closed, it says what it holds and what it lacks. */
export function Part({ title, now, missing, wrong, open, children }: FormPartProps) {
  return (
    <details
      // A part that holds an error opens again even if it was closed by hand.
      key={wrong > 0 ? 'wrong' : 'right'}
      open={open || wrong > 0}
      className="rounded-xl border border-line bg-surface"
    >
      <summary className="rounded-xl px-4 py-3 hover:bg-surface-2 sm:px-6">
        <h2 className="inline text-lg font-bold">{title}</h2>
        <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 pl-4.5 text-[0.95rem] text-ink-2">
          {now && <span className="first-letter:uppercase">{now}</span>}
          {wrong > 0 && <Badge tone="danger">{wrong === 1 ? '1 erreur' : `${wrong} erreurs`}</Badge>}
          {missing > 0 && <Badge tone="warning">{missing} à compléter</Badge>}
        </span>
      </summary>
      <div className="space-y-6 border-t border-line px-4 py-5 sm:px-6">{children}</div>
    </details>
  )
}
