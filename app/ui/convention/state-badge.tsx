import type { ConventionState } from '~/domain/convention/states'
import { Badge, type Tone } from '../design/badge'
import {
  CalendarCheck,
  CircleCheck,
  CircleSlash,
  FilePen,
  HardHat,
  type IconComponent,
  PenLine,
  SearchCheck,
  SquareX,
  TimerOff,
  UserX,
} from '../design/icons'

const LOOKS: Record<ConventionState, { tone: Tone; icon: IconComponent }> = {
  draft: { tone: 'neutral', icon: FilePen },
  readyToSign: { tone: 'warning', icon: PenLine },
  partlySigned: { tone: 'warning', icon: PenLine },
  inReview: { tone: 'info', icon: SearchCheck },
  validated: { tone: 'accent', icon: CalendarCheck },
  ongoing: { tone: 'success', icon: HardHat },
  completed: { tone: 'info', icon: CircleCheck },
  interrupted: { tone: 'warning', icon: TimerOff },
  noShow: { tone: 'danger', icon: UserX },
  assessed: { tone: 'success', icon: CircleCheck },
  rejected: { tone: 'danger', icon: SquareX },
  cancelled: { tone: 'neutral', icon: CircleSlash },
}

/** Where a convention stands, in a word; the word comes with the data. */
export function ConventionStateBadge({ state, label }: { state: ConventionState; label: string }) {
  const { tone, icon } = LOOKS[state]
  return (
    <Badge tone={tone} icon={icon}>
      {label.charAt(0).toUpperCase() + label.slice(1)}
    </Badge>
  )
}
