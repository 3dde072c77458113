import type { ReactNode } from 'react'
import type { IconComponent } from './icons'

interface EmptyStateProps {
  icon: IconComponent
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-xl border border-dashed border-line-strong px-6 py-10 text-center">
      <Icon size={36} className="text-ink-2" strokeWidth={1.5} />
      <p className="text-lg font-bold">{title}</p>
      {children && <div className="max-w-prose text-ink-2">{children}</div>}
      {action}
    </div>
  )
}
