import type { SerializeFrom } from '@remix-run/node'
import type { TutorSheet } from '~/queries/convention/load-tutor-sheet'
import { Badge } from '~/ui/design/badge'
import { Card, Section } from '~/ui/design/card'
import { classes } from '~/ui/design/classes'

/** Every worked day with its hours, and how far the immersion is. */
export function Days({ sheet }: { sheet: SerializeFrom<TutorSheet> }) {
  const { days, done } = sheet
  if (days.length === 0) {
    return (
      <Section title="Jour par jour">
        <p className="text-ink-2">Les horaires seront connus quand la convention sera complète.</p>
      </Section>
    )
  }
  return (
    <Section
      title="Jour par jour"
      aside={
        <span className="text-ink-2">
          {done === 0 ? `${days.length} jours` : `${done} sur ${days.length} jours passés`}
        </span>
      }
    >
      {done > 0 && (
        <progress
          aria-label="Jours passés"
          className="no-print h-2.5 w-full accent-(--color-accent)"
          max={days.length}
          value={done}
        />
      )}
      <Card className="p-0 sm:p-0">
        <ol className="divide-y divide-line">
          {days.map((day) => (
            <li
              key={day.date}
              aria-current={day.when === 'today' ? 'date' : undefined}
              className={classes(
                'flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-2.5 print:py-0.5 sm:px-6',
                day.when === 'today' && 'bg-accent-soft',
              )}
            >
              <span className="flex basis-56 flex-wrap items-center gap-2 font-semibold first-letter:uppercase">
                {day.date}
                {day.when === 'today' && <Badge tone="accent">Aujourd’hui</Badge>}
                {day.when === 'past' && <Badge>Passé</Badge>}
              </span>
              <span className="min-w-0 flex-1 basis-56">{day.hours}</span>
              <span className="text-ink-2 tabular-nums">{day.total}</span>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  )
}
