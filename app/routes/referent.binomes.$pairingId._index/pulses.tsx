import { Badge, type Tone } from '~/ui/design/badge'
import { Section } from '~/ui/design/card'
import { Frown, Hourglass, type IconComponent, Laugh, Meh, Smile } from '~/ui/design/icons'

interface Pulse {
  readonly id: string
  readonly who: string
  readonly when: string
  readonly mood: number | null
  readonly label: string | null
  readonly note: string | null
}

const LOOKS: Readonly<Record<number, { icon: IconComponent; tone: Tone }>> = {
  1: { icon: Frown, tone: 'danger' },
  2: { icon: Meh, tone: 'warning' },
  3: { icon: Smile, tone: 'info' },
  4: { icon: Laugh, tone: 'success' },
}

/** What each said, month after month, the latest first; only the referent reads it. */
export function Pulses({ pulses }: { pulses: readonly Pulse[] }) {
  return (
    <Section title="Point du mois">
      {pulses.length === 0 && <p className="text-ink-2">La première question part un mois après le début.</p>}
      <ul className="space-y-3">
        {pulses.map((pulse) => {
          const look = pulse.mood ? LOOKS[pulse.mood] : undefined
          return (
            <li key={pulse.id} className="space-y-1">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-semibold">{pulse.who}</span>
                <Badge tone={look?.tone ?? 'neutral'} icon={look?.icon ?? Hourglass}>
                  {pulse.label ?? 'Pas encore répondu'}
                </Badge>
              </p>
              <p className="text-sm text-ink-2">Demandé le {pulse.when}</p>
              {pulse.note && <p className="whitespace-pre-line">{pulse.note}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
