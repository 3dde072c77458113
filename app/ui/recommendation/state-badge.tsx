import type { RecommendationState } from '~/domain/recommendation/states'
import { Badge, type Tone } from '../design/badge'
import {
  CircleSlash,
  Handshake,
  type IconComponent,
  Lightbulb,
  MailQuestion,
  PartyPopper,
  TimerOff,
  Undo2,
  UserRoundCheck,
} from '../design/icons'

const LOOKS: Record<RecommendationState, { tone: Tone; icon: IconComponent }> = {
  suggested: { tone: 'accent', icon: Lightbulb },
  proposed: { tone: 'info', icon: MailQuestion },
  presented: { tone: 'info', icon: UserRoundCheck },
  agreed: { tone: 'success', icon: Handshake },
  concluded: { tone: 'success', icon: PartyPopper },
  declinedByCandidate: { tone: 'neutral', icon: CircleSlash },
  declinedByEmployer: { tone: 'neutral', icon: CircleSlash },
  dismissed: { tone: 'neutral', icon: CircleSlash },
  lapsed: { tone: 'warning', icon: TimerOff },
  withdrawn: { tone: 'neutral', icon: Undo2 },
  failed: { tone: 'warning', icon: CircleSlash },
}

/** Where a recommendation stands, in a word that comes with the data. */
export function RecommendationBadge({ state, label }: { state: RecommendationState; label: string }) {
  const { tone, icon } = LOOKS[state]
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  )
}
