import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../design/button'
import { Search, SlidersHorizontal } from '../design/icons'

interface FilterPanelProps {
  /** What is looked for by words: always in view. */
  search?: ReactNode
  /** The other filters: folded on a phone, side by side on a wide screen. */
  children: ReactNode
  /** How many of those are set. */
  active: number
  /** Where everything is shown again; absent when nothing is filtered. */
  reset?: string | undefined
  label?: string
  /** Fields that go with the form without being seen. */
  hidden?: Readonly<Record<string, string>>
}

/** The filters of a list, kept in its address. A phone shows the search and its button; the rest opens under one touch, without a script. */
export function FilterPanel({ search, children, active, reset, label, hidden = {} }: FilterPanelProps) {
  const submit = (
    <Button variant="secondary" icon={Search}>
      Filtrer
    </Button>
  )
  return (
    <Form
      method="get"
      aria-label={label ?? 'Filtrer la liste'}
      className="no-print mb-5 flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {search}
      <details className="fold-on-phone max-md:basis-full">
        <summary className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent underline underline-offset-4">
          <SlidersHorizontal size={18} />
          {active === 0 ? 'Filtrer et trier' : `Filtrer et trier (${active} choix)`}
        </summary>
        <div className="flex flex-wrap items-end gap-3 max-md:pb-1">
          {children}
          {!search && submit}
        </div>
      </details>
      {search && submit}
      {reset && (
        <Link
          to={reset}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          Tout afficher
        </Link>
      )}
    </Form>
  )
}
