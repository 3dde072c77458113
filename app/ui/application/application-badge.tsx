import type { ApplicationState } from '~/domain/application/states'
import { Badge, type Tone } from '../design/badge'
import {
  CalendarClock,
  CircleSlash,
  Handshake,
  type IconComponent,
  PartyPopper,
  Undo2,
  UserRoundSearch,
} from '../design/icons'

const LOOKS: Record<ApplicationState, { tone: Tone; icon: IconComponent }> = {
  presented: { tone: 'info', icon: UserRoundSearch },
  interview: { tone: 'accent', icon: CalendarClock },
  offered: { tone: 'accent', icon: Handshake },
  hired: { tone: 'success', icon: PartyPopper },
  refused: { tone: 'neutral', icon: CircleSlash },
  withdrawn: { tone: 'neutral', icon: Undo2 },
}

/** Where an application stands: icon, word and colour. */
export function ApplicationBadge({ state, label }: { state: ApplicationState; label: string }) {
  const { tone, icon } = LOOKS[state]
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  )
}
