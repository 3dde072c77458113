import type { PersonNeed, PersonNeedKey } from '~/domain/person/needs'
import { Badge, type Tone } from '../design/badge'
import {
  CalendarClock,
  ClipboardList,
  FileSignature,
  HandHelping,
  Hourglass,
  type IconComponent,
  MessageCircleQuestion,
  ShieldQuestion,
  Users,
} from '../design/icons'

const LOOKS: Readonly<Record<PersonNeedKey, { icon: IconComponent; tone: Tone }>> = {
  reboundPlan: { icon: HandHelping, tone: 'danger' },
  answerAwaited: { icon: MessageCircleQuestion, tone: 'warning' },
  signatureAwaited: { icon: FileSignature, tone: 'warning' },
  consentMissing: { icon: ShieldQuestion, tone: 'info' },
  diagnosticMissing: { icon: ClipboardList, tone: 'info' },
  representativeMissing: { icon: Users, tone: 'info' },
  noStep: { icon: Hourglass, tone: 'neutral' },
  diagnosticToReview: { icon: CalendarClock, tone: 'neutral' },
}

/** What a file asks for, in a few words. */
export function NeedBadge({ need }: { need: PersonNeed }) {
  const { icon, tone } = LOOKS[need.key]
  return (
    <Badge tone={tone} icon={icon}>
      {need.sentence}
    </Badge>
  )
}
