import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import type { TutorSheet } from '~/queries/convention/load-tutor-sheet'
import { TutorNote } from '~/ui/convention/tutor-note'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { classes } from '~/ui/design/classes'
import { NotebookPen } from '~/ui/design/icons'

type Sheet = SerializeFrom<TutorSheet>

/** Today's hours first, with the day to note. */
export function Today({ sheet }: { sheet: Sheet }) {
  const { today } = sheet
  if (!today) return null
  return (
    <Card className="no-print flex flex-wrap items-center justify-between gap-4 border-accent">
      <div className="min-w-0">
        <h2 className="text-xl font-bold">
          Aujourd’hui, jour {today.number} sur {sheet.worked}
        </h2>
        <p>
          {today.hours} <span className="text-ink-2">({today.total})</span>
        </p>
      </div>
      {today.open && (
        <ButtonLink
          to={noteAt(sheet.id, today.on)}
          icon={NotebookPen}
          variant={today.note ? 'secondary' : 'primary'}
        >
          {today.note ? 'Modifier la note du jour' : 'Noter la journée'}
        </ButtonLink>
      )}
    </Card>
  )
}

const noteAt = (conventionId: string, day: string) => `/entreprise/conventions/${conventionId}/carnet/${day}`

/** Every worked day with its hours, how far the immersion is, and the log. */
export function Days({ sheet }: { sheet: Sheet }) {
  const { days, done, worked } = sheet
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
        <span className="no-print text-ink-2">
          {done === 0 ? `${worked} jours` : `${done} sur ${worked} jours passés`}
        </span>
      }
    >
      {done > 0 && (
        <svg
          viewBox={`0 0 ${worked} 1`}
          preserveAspectRatio="none"
          className="no-print h-2 w-full rounded-full bg-line"
          aria-hidden="true"
        >
          <rect width={done} height="1" className="fill-accent" />
        </svg>
      )}
      {days.some(({ open, note }) => open || note) && (
        <p className="no-print text-ink-2">
          {sheet.firstName} et ses deux référent·es lisent ce carnet. Il ne s’imprime pas, se ferme avec le
          bilan et s’efface six mois après l’immersion.
        </p>
      )}
      <div className="card overflow-hidden rounded-xl border border-line bg-surface py-1 shadow-xs">
        <ol className="divide-y divide-line print:columns-2 print:gap-x-4">
          {days.map((day) => (
            <Day key={day.on} day={day} at={noteAt(sheet.id, day.on)} />
          ))}
        </ol>
      </div>
    </Section>
  )
}

function Day({ day, at }: { day: Sheet['days'][number]; at: string }) {
  const isToday = day.when === 'today'
  return (
    <li
      aria-current={isToday ? 'date' : undefined}
      className={classes(
        'px-4 py-2.5 print:break-inside-avoid print:py-0.5 sm:px-6',
        isToday && 'bg-accent-soft print:bg-transparent',
      )}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <span className="inline-block basis-54 font-semibold first-letter:uppercase print:basis-36">
          {day.date}
        </span>
        <span className="flex min-w-0 flex-1 basis-56 flex-wrap print:basis-0 items-center gap-2">
          {day.hours ?? 'Pas de présence prévue'}
          {isToday && (
            <span className="no-print">
              <Badge tone="accent">Aujourd’hui</Badge>
            </span>
          )}
        </span>
        {day.total && <span className="text-ink-2 tabular-nums">{day.total}</span>}
        {day.open && (
          <Link
            to={at}
            className="no-print inline-flex min-h-8 items-center gap-1.5 text-accent underline underline-offset-4"
          >
            <NotebookPen size={16} />
            {day.note ? 'Modifier' : 'Noter'}
            <span className="sr-only"> le {day.date}</span>
          </Link>
        )}
      </div>
      {day.note && (
        <div className="no-print mt-1 mb-1 border-l-4 border-line pl-3">
          <TutorNote note={day.note} />
        </div>
      )}
    </li>
  )
}
