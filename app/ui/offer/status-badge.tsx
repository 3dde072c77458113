import type { PublicStatus } from '~/domain/offer/public-status'
import { Badge, type Tone } from '../design/badge'
import {
  CircleCheck,
  CirclePause,
  Eye,
  FilePen,
  Hourglass,
  type IconComponent,
  MessageSquareWarning,
  SquareX,
  TimerOff,
} from '../design/icons'

const LOOKS: Record<PublicStatus, { tone: Tone; icon: IconComponent }> = {
  draft: { tone: 'neutral', icon: FilePen },
  toConfirm: { tone: 'warning', icon: Hourglass },
  submitted: { tone: 'info', icon: Hourglass },
  changesRequested: { tone: 'warning', icon: MessageSquareWarning },
  published: { tone: 'success', icon: Eye },
  paused: { tone: 'neutral', icon: CirclePause },
  filled: { tone: 'accent', icon: CircleCheck },
  closed: { tone: 'neutral', icon: SquareX },
  expired: { tone: 'warning', icon: TimerOff },
}

/** Where an offer stands, in a word; the word comes with the data. */
export function OfferStatusBadge({ status, label }: { status: PublicStatus; label: string }) {
  const { tone, icon } = LOOKS[status]
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  )
}
