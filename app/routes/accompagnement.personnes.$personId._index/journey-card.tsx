import { Link } from '@remix-run/react'
import type { JourneyEntry } from '~/queries/person/person-journey'
import { Card, Section } from '~/ui/design/card'
import { Timeline } from '~/ui/design/timeline'
import { Turn } from '~/ui/design/turn'

/** Recommendations and immersions: what is open first, with whose turn it is. */
export function JourneyCard({ entries }: { entries: readonly JourneyEntry[] }) {
  return (
    <Card id="parcours">
      <Section title="Où en est le parcours">
        {entries.length === 0 ? (
          <p className="text-ink-2">Rien n’a encore été proposé à cette personne.</p>
        ) : (
          <Timeline
            label="Propositions et immersions, les plus récentes d’abord"
            entries={entries.map((entry) => ({
              key: entry.key,
              when: entry.when,
              state: entry.state,
              title: entry.href ? (
                <Link to={entry.href} className="text-accent underline underline-offset-4">
                  {entry.title}
                </Link>
              ) : (
                entry.title
              ),
              detail: (
                <div className="space-y-2">
                  <p>{entry.status}</p>
                  {entry.turn && <Turn who={entry.turn.who}>{entry.turn.sentence}</Turn>}
                </div>
              ),
            }))}
          />
        )}
      </Section>
    </Card>
  )
}
