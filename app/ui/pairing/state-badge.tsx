import type { PairingState } from '~/domain/pairing/states'
import { Badge, type Tone } from '../design/badge'
import {
  CircleCheck,
  CirclePause,
  CircleSlash,
  FilePen,
  HeartHandshake,
  type IconComponent,
  PenLine,
} from '../design/icons'

const LOOKS: Record<PairingState, { tone: Tone; icon: IconComponent }> = {
  accepted: { tone: 'warning', icon: PenLine },
  charterSigned: { tone: 'accent', icon: FilePen },
  active: { tone: 'success', icon: HeartHandshake },
  paused: { tone: 'neutral', icon: CirclePause },
  completed: { tone: 'success', icon: CircleCheck },
  endedEarly: { tone: 'neutral', icon: CircleSlash },
}

/** Where a pairing stands, in a word; the word comes with the data. */
export function PairingStateBadge({ state, label }: { state: PairingState; label: string }) {
  const { tone, icon } = LOOKS[state]
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  )
}
