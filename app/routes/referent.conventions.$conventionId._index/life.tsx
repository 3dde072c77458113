import type { ComponentProps } from 'react'
import { AccidentClocks } from '~/ui/convention/accident-clocks'
import { AssessmentCard } from '~/ui/convention/assessment-card'
import { LogSection } from '~/ui/convention/log-section'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import type { ShownConvention } from './shown-convention'

/** What happened during and after: accidents first, then assessments and the next door, the tutor's log, then visits. */
export function Life({ convention }: { convention: ShownConvention & ComponentProps<typeof LogSection> }) {
  const { accidents, assessments, visits, nextDoor, log } = convention
  return (
    <>
      {accidents.length > 0 && (
        <Section title="Accident">
          {accidents.map((accident) => (
            <AccidentClocks key={accident.id} accident={accident}>
              {!accident.declared && (
                <ButtonLink to={`/referent/conventions/${convention.id}/accident`}>
                  Noter la déclaration
                </ButtonLink>
              )}
            </AccidentClocks>
          ))}
        </Section>
      )}
      {assessments.length > 0 && (
        <Section title="Bilans">
          {nextDoor && (
            <Callout tone="success" title={`La suite possible\u202f: ${nextDoor.toLocaleLowerCase('fr')}`}>
              <p>C’est une suggestion tirée du bilan de l’entreprise : vous décidez avec la personne.</p>
            </Callout>
          )}
          <div className="grid gap-4 lg:grid-cols-2">
            {assessments.map((assessment) => (
              <AssessmentCard key={assessment.author} assessment={assessment} />
            ))}
          </div>
        </Section>
      )}
      <LogSection log={log} />
      {visits.length > 0 && (
        <Section title="Visites et appels">
          <Card>
            <ul className="divide-y divide-line">
              {visits.map((visit) => (
                <li key={visit.id} className="py-2">
                  <p className="font-semibold">
                    {visit.title} ({visit.by})
                  </p>
                  <p className="whitespace-pre-line">{visit.note}</p>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
    </>
  )
}
