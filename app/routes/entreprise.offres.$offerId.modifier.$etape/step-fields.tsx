import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { inSentence } from '~/domain/matching/in-sentence'
import type { OfferKind } from '~/domain/offer/public-status'
import type { OfferStepSlug } from '~/domain/offer/steps'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { readTypedWeek, type TypedWeek } from '~/domain/schedule/typed-week'
import type { Choice } from '~/ui/forms/choice-fields'
import { WeekGrid } from '~/ui/forms/week-grid'
import { type AskedJob, JobChoice } from '~/ui/offer/job-choice'
import { AccessFields } from './access-fields'
import { ConditionsFields } from './conditions-fields'
import { ContractFields, JobTasksFields, WeeklyHoursField } from './job-fields'
import { PlaceFields } from './place-fields'
import { TasksFields } from './tasks-fields'
import type { TypedValues } from './typed-values'
import { WelcomeFields } from './welcome-fields'

// biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the field's type; only strings are read.
export type OfferFields = Record<keyof TypedValues, FieldMetadata<any, any, any>>

interface StepFieldsProps {
  step: OfferStepSlug
  fields: OfferFields
  offer: { kind: OfferKind; skillChoices: readonly Choice[]; establishments: readonly Choice[] }
  ambiguous: AskedJob | undefined
}

/** The questions of one page of the form. */
export function StepFields({ step, fields, offer, ambiguous }: StepFieldsProps) {
  switch (step) {
    case 'metier':
      return <JobChoice field={fields.job} ambiguous={ambiguous} kind={offer.kind} />
    case 'missions':
      return offer.kind === 'job' ? (
        <JobTasksFields fields={fields} skills={offer.skillChoices} />
      ) : (
        <TasksFields fields={fields} skills={offer.skillChoices} />
      )
    case 'contrat':
      return <ContractFields fields={fields} />
    case 'lieu-et-dates':
      return <PlaceFields kind={offer.kind} fields={fields} establishments={offer.establishments} />
    case 'horaires':
      return (
        <>
          {offer.kind === 'job' && <WeeklyHoursField fields={fields} />}
          <Folded
            when={offer.kind === 'job'}
            open={wrongIn(fields.schedule)}
            title={weekInWords(fields.schedule.initialValue)}
          >
            <WeekGrid
              field={fields.schedule}
              label={offer.kind === 'job' ? 'Les heures d’une semaine' : 'Horaires d’une semaine'}
              hint="Écrivez les heures comme vous voulez : 8h, 8:30, 8 h 30. Un travail de nuit finit le lendemain : de 22 h à 6 h."
            />
          </Folded>
          <div>
            <noscript>
              <button
                type="submit"
                name="intent"
                value="total"
                className="min-h-11 rounded-lg border border-line-strong bg-surface px-4 py-2 font-semibold"
              >
                Calculer le total
              </button>
            </noscript>
          </div>
        </>
      )
    case 'accueil':
      return <WelcomeFields fields={fields} />
    case 'conditions':
      return <ConditionsFields kind={offer.kind} fields={fields} />
    case 'acces':
      return <AccessFields fields={fields} />
  }
}

/** What the fold holds, which the offer will show: « Une semaine habituelle : du lundi au vendredi, 8 h – 12 h ». */
function weekInWords(typed: unknown): string {
  const read = readTypedWeek((typed ?? {}) as TypedWeek)
  const empty = 'problems' in read || read.schedule.days.every((day) => day.length === 0)
  if (empty) return 'Une semaine habituelle (facultatif)'
  return `Une semaine habituelle\u202f: ${inSentence(describeSchedule(read.schedule))}`
}

/** Whether something of a week of hours is to be mended. */
function wrongIn(field: OfferFields['schedule']): boolean {
  return Object.keys(field.allErrors).some((name) => name.startsWith(field.name))
}

interface FoldedProps {
  when: boolean
  open: boolean
  title: string
  children: ReactNode
}

/** What is already filled and may stay as it is: folded, with its title, where it is optional. */
function Folded({ when, open, title, children }: FoldedProps) {
  if (!when) return children
  return (
    <details open={open} className="rounded-lg border border-line p-3">
      <summary className="min-h-8 cursor-pointer font-semibold">{title}</summary>
      <div className="space-y-4 pt-3">{children}</div>
    </details>
  )
}
