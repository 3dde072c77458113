import type { SponsorState } from '~/domain/sponsorship/states'
import { Badge } from '../design/badge'
import {
  CircleCheck,
  CirclePause,
  CircleX,
  DoorOpen,
  Hourglass,
  type IconComponent,
  Mail,
} from '../design/icons'

const LOOKS: Record<
  SponsorState,
  { icon: IconComponent; tone: 'neutral' | 'info' | 'success' | 'warning' | 'danger' }
> = {
  pendingConfirmation: { icon: Mail, tone: 'neutral' },
  submitted: { icon: Hourglass, tone: 'warning' },
  active: { icon: CircleCheck, tone: 'success' },
  paused: { icon: CirclePause, tone: 'info' },
  refused: { icon: CircleX, tone: 'danger' },
  left: { icon: DoorOpen, tone: 'neutral' },
}

export function SponsorBadge({ state, label }: { state: SponsorState; label: string }) {
  const { icon, tone } = LOOKS[state]
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  )
}
