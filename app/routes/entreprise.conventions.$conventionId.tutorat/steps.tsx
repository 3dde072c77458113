import type { SerializeFrom } from '@remix-run/node'
import type { TutorSheet } from '~/queries/convention/load-tutor-sheet'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { CircleCheck, CircleDashed } from '~/ui/design/icons'

type Sheet = SerializeFrom<TutorSheet>

/** Where the immersion is, and what the tutor does next. */
export function NextSteps({ sheet }: { sheet: Sheet }) {
  const { steps } = sheet
  const at = `/entreprise/conventions/${sheet.id}`
  const list = [
    {
      ...{ done: steps.ready, label: 'La convention est signée et validée' },
      hint: steps.ready ? null : 'L’immersion ne peut pas commencer avant.',
      to: null,
    },
    {
      ...{ done: steps.started, label: 'Le début est confirmé' },
      hint: steps.started ? null : `Le premier jour, ${steps.firstDay}.`,
      to: steps.toStart && sheet.may.follow ? { at: `${at}/demarrage`, label: 'Confirmer le début' } : null,
    },
    {
      ...{ done: steps.assessed, label: 'Le bilan est fait' },
      hint: steps.assessed ? null : `À partir du dernier jour, ${steps.lastDay}, avec ${sheet.firstName}.`,
      to: steps.toAssess && sheet.may.follow ? { at: `${at}/bilan`, label: 'Faire le bilan' } : null,
    },
  ]
  return (
    <ol className="no-print grid gap-3 md:grid-cols-3">
      {list.map(({ done, label, hint, to }) => (
        <li key={label}>
          <Card className="h-full space-y-2">
            <p className="flex items-start gap-2 font-semibold">
              {done ? (
                <CircleCheck size={22} className="mt-0.5 shrink-0 text-success" />
              ) : (
                <CircleDashed size={22} className="mt-0.5 shrink-0 text-ink-2" />
              )}
              <span>
                {label}
                <span className="sr-only">{done ? ' : fait' : ' : à faire'}</span>
              </span>
            </p>
            {hint && <p className="text-ink-2">{hint}</p>}
            {to && <ButtonLink to={to.at}>{to.label}</ButtonLink>}
          </Card>
        </li>
      ))}
    </ol>
  )
}

/** What is ready before the person comes. */
export function Before({ sheet }: { sheet: Sheet }) {
  return (
    <Section title="Avant l’arrivée">
      <Card>
        <ul className="list-disc space-y-1.5 pl-5 print:columns-2 print:gap-x-8 print:space-y-0.5">
          <li>Prévenez l’équipe : qui vient, pour quoi, avec qui.</li>
          <li>Choisissez qui accueille le premier jour et fait le tour des lieux, sécurité comprise.</li>
          <li>
            Préparez un poste et des tâches simples à montrer, de quoi se changer et un endroit où déjeuner.
          </li>
          {sheet.equipment.length > 0 && (
            <li>Équipements de protection à fournir : {sheet.equipment.join(', ')}.</li>
          )}
          {sheet.prevention && <li>Consignes de prévention : {sheet.prevention}</li>}
          {sheet.bring && (
            <li>
              Ce que {sheet.firstName} apporte : {sheet.bring}
            </li>
          )}
        </ul>
      </Card>
    </Section>
  )
}
