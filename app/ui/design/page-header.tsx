import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ChevronLeft } from './icons'

interface PageHeaderProps {
  title: ReactNode
  /** One sentence: what this page is for. */
  intro?: ReactNode
  back?: { to: string; label: string }
  badges?: ReactNode
  actions?: ReactNode
}

/** The page's level-1 heading, with the way back, its status and what can be done. */
export function PageHeader({ title, intro, back, badges, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 space-y-3">
      {back && (
        <Link
          to={back.to}
          className="no-print inline-flex min-h-11 items-center gap-1 text-accent underline-offset-4 hover:underline"
        >
          <ChevronLeft size={18} />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 space-y-2">
          {badges && <div className="flex flex-wrap gap-2">{badges}</div>}
          <h1 className="text-2xl font-bold sm:text-3xl">{title}</h1>
          {intro && <div className="max-w-prose text-ink-2">{intro}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  )
}
