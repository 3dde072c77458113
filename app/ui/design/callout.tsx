import type { ReactNode } from 'react'
import { classes } from './classes'
import { CircleCheck, type IconComponent, Info, OctagonAlert, TriangleAlert } from './icons'

type CalloutTone = 'info' | 'success' | 'warning' | 'danger'

const LOOKS: Record<CalloutTone, { icon: IconComponent; look: string; iconLook: string }> = {
  info: { icon: Info, look: 'bg-info-soft border-info', iconLook: 'text-info' },
  success: { icon: CircleCheck, look: 'bg-success-soft border-success', iconLook: 'text-success' },
  warning: { icon: TriangleAlert, look: 'bg-warning-soft border-warning', iconLook: 'text-warning' },
  danger: { icon: OctagonAlert, look: 'bg-danger-soft border-danger', iconLook: 'text-danger' },
}

interface CalloutProps {
  tone?: CalloutTone
  title?: ReactNode
  children?: ReactNode
  role?: 'status' | 'alert'
}

/** Something to know before acting. */
export function Callout({ tone = 'info', title, children, role }: CalloutProps) {
  const { icon: Icon, look, iconLook } = LOOKS[tone]
  return (
    <div role={role} className={classes('flex gap-3 rounded-lg border-l-4 p-4 text-ink', look)}>
      <Icon size={22} className={classes('mt-0.5 shrink-0', iconLook)} />
      <div className="min-w-0 space-y-1">
        {title && <p className="font-bold">{title}</p>}
        {children && <div className="space-y-2">{children}</div>}
      </div>
    </div>
  )
}
