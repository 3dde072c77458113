import type { ReactNode } from 'react'

interface PhoneFoldProps {
  title: string
  /** In a few words, what is folded. */
  note?: string
  children: ReactNode
}

/** A titled part of a page that a phone folds to one line, and a wide screen shows open. */
export function PhoneFold({ title, note, children }: PhoneFoldProps) {
  return (
    <section>
      <details className="fold-on-phone max-md:rounded-xl max-md:border max-md:border-line max-md:bg-surface max-md:px-4">
        <summary className="min-h-11 py-2.5 text-lg font-bold">
          {title}
          {note && <span className="font-normal text-ink-2"> ({note})</span>}
        </summary>
        <div className="space-y-4 max-md:pb-4">
          <h2 className="text-xl font-bold max-md:hidden">{title}</h2>
          {children}
        </div>
      </details>
    </section>
  )
}
