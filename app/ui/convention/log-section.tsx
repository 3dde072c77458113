import type { ComponentProps } from 'react'
import { Card, Section } from '../design/card'
import { TutorLog } from './tutor-note'

/** What the company's tutor noted, for the two referents who follow the immersion; nothing when nothing was noted. */
export function LogSection({ log }: { log: ComponentProps<typeof TutorLog>['notes'] }) {
  if (log.length === 0) return null
  return (
    <Section title="Le carnet du tuteur ou de la tutrice">
      <p className="text-ink-2">
        Tenu par l’entreprise jour après jour. La personne et les référent·es qui suivent l’immersion le
        lisent.
      </p>
      <Card>
        <TutorLog notes={log} />
      </Card>
    </Section>
  )
}
