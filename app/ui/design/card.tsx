import type { ReactNode } from 'react'
import { classes } from './classes'

/** A sheet on the ground: one object, one subject. */
export function Card({ children, className, id }: { children: ReactNode; className?: string; id?: string }) {
  return (
    <div
      id={id}
      className={classes('card rounded-xl border border-line bg-surface p-4 shadow-xs sm:p-6', className)}
    >
      {children}
    </div>
  )
}

interface SectionProps {
  title: ReactNode
  children: ReactNode
  id?: string
  aside?: ReactNode
  className?: string
}

/** A titled part of a page; its heading is a level 2. */
export function Section({ title, children, id, aside, className }: SectionProps) {
  return (
    <section id={id} className={classes('space-y-4', className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-xl font-bold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
