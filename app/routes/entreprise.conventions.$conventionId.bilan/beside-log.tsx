import type { ComponentProps, ReactNode } from 'react'
import { TutorLog } from '~/ui/convention/tutor-note'
import { Card, Section } from '~/ui/design/card'

interface BesideLogProps extends ComponentProps<typeof TutorLog> {
  children: ReactNode
}

/** The form with what was noted day by day: beside it on a wide screen, folded above it on a phone. */
export function BesideLog({ notes, children }: BesideLogProps) {
  if (notes.length === 0) return children
  const count = notes.length > 1 ? `${notes.length} journées notées` : 'une journée notée'
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)] lg:items-start">
      <details className="lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
          Relire votre carnet ({count})
        </summary>
        <Card>
          <TutorLog notes={notes} />
        </Card>
      </details>
      <div className="lg:order-first">{children}</div>
      <Section title="Votre carnet" className="sticky top-4 hidden max-h-[92vh] overflow-y-auto lg:block">
        <Card>
          <TutorLog notes={notes} />
        </Card>
      </Section>
    </div>
  )
}
