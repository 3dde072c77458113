import type { ReactNode } from 'react'
import { classes } from './classes'
import { Building2, HeartHandshake, type IconComponent, Truck } from './icons'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent'

const TONES: Record<Tone, string> = {
  neutral: 'bg-surface-2 text-ink',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  accent: 'bg-accent-soft text-accent-strong',
}

const SHAPE =
  'inline-flex items-center gap-1.5 rounded-[0.85rem] px-2.5 py-0.5 text-sm leading-snug font-semibold'

/** A status: a word and an icon, coloured; never colour alone. */
export function Badge({
  tone = 'neutral',
  icon: Icon,
  children,
}: {
  tone?: Tone
  icon?: IconComponent
  children: ReactNode
}) {
  return (
    <span className={classes(SHAPE, TONES[tone])}>
      {Icon && <Icon size={15} className="shrink-0" />}
      {children}
    </span>
  )
}

const SECTOR_LOOKS: Record<string, { icon: IconComponent; label: string; look: string }> = {
  construction: { icon: Building2, label: 'Bâtiment et TP', look: 'bg-construction-soft text-construction' },
  personalCare: { icon: HeartHandshake, label: 'Aide à la personne', look: 'bg-care-soft text-care' },
  logistics: { icon: Truck, label: 'Logistique', look: 'bg-logistics-soft text-logistics' },
}

/** The sector where a line has no room for its name: the icon, the name being read aloud and on hover. */
export function SectorMark({ sector }: { sector: string }) {
  const known = SECTOR_LOOKS[sector]
  if (!known) return null
  const Icon = known.icon
  return (
    <span
      title={known.label}
      className={classes('inline-flex size-7 shrink-0 items-center justify-center rounded-lg', known.look)}
    >
      <Icon size={17} />
      <span className="sr-only">{known.label}</span>
    </span>
  )
}

/** The sector of an offer; colour and icon both tell it. */
export function SectorBadge({ sector }: { sector: string }) {
  const known = SECTOR_LOOKS[sector]
  if (!known) return null
  const Icon = known.icon
  return (
    <span className={classes(SHAPE, known.look)}>
      <Icon size={15} className="shrink-0" />
      {known.label}
    </span>
  )
}
