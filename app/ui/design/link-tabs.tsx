import { NavLink } from '@remix-run/react'
import { classes, IN_VIEW } from './classes'

export interface LinkTab {
  readonly to: string
  readonly label: string
  readonly count?: number
  readonly current?: boolean
}

/** Views of one list, as links: each has its own address. */
export function LinkTabs({ tabs, label }: { tabs: readonly LinkTab[]; label: string }) {
  return (
    <nav aria-label={label} className="no-print mb-5 flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={tab.to}
          end
          {...(tab.current === undefined ? {} : { 'aria-current': tab.current ? 'page' : false })}
          className={({ isActive }) =>
            classes(
              'flex min-h-11 items-center gap-2 whitespace-nowrap border-b-3 px-3 py-2 no-underline',
              (tab.current ?? isActive)
                ? `border-accent font-bold text-accent ${IN_VIEW}`
                : 'border-transparent text-ink-2 hover:border-line-strong hover:text-ink',
            )
          }
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className="rounded-full bg-surface-2 px-2 text-sm tabular-nums text-ink">{tab.count}</span>
          )}
        </NavLink>
      ))}
    </nav>
  )
}
