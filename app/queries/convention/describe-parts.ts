/** Parts of a convention that several pages show in the same words. */
import { frenchDate, frenchDateTime, frenchDayMonthYear, frenchDuration } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import {
  BENEFICIARY_CRITERIA,
  BENEFICIARY_RATING_LABELS,
  HIRE_CONTRACTS,
  HOST_CRITERIA,
  HOST_RATING_LABELS,
  NEXT_DOOR_LABELS,
  NO_SHOW_CAUSES,
  OUTCOME_LABELS,
} from '~/domain/convention/assessment'
import { accidentTasks } from '~/domain/convention/deadlines'
import { type AccidentRow, type AssessmentRow, type ConventionLists, instant } from './convention-lists'

const named = (table: object, key: string | null) =>
  key === null ? null : ((table as Readonly<Record<string, string>>)[key] ?? key)
const yesNo = (value: boolean | null) => (value === null ? null : value ? 'Oui' : 'Non')

/** An accident, its two clocks and what is left to do (D5135-5). */
export function describeAccident(row: AccidentRow, now: Date) {
  const occurredAt = instant(row.occurredAt)
  const declaredAt = row.declaredAt === null ? null : instant(row.declaredAt)
  const tasks = accidentTasks({ occurredAt, reportedAt: instant(row.reportedAt), declaredAt }, now)
  return {
    id: row.id,
    when: frenchDateTime(occurredAt),
    place: row.place,
    description: row.description,
    declarationReference: row.declarationReference,
    declared: declaredAt !== null,
    tasks: tasks.map((task) => ({
      key: task.task,
      label: task.label,
      due: frenchDateTime(task.dueAt),
      done: task.doneAt ? frenchDateTime(task.doneAt) : null,
      late: task.late,
      left: task.doneAt || task.late ? null : hoursLeft(task.dueAt, now),
    })),
  }
}

export type AccidentView = ReturnType<typeof describeAccident>

function hoursLeft(due: Date, now: Date): string {
  return frenchDuration(Math.max(1, Math.floor((due.getTime() - now.getTime()) / 60_000)))
}

/** One side's assessment as label and value. */
export function describeAssessment(row: AssessmentRow) {
  const host = row.author === 'host'
  const criteria: Readonly<Record<string, string>> = host ? HOST_CRITERIA : BENEFICIARY_CRITERIA
  const words = host ? HOST_RATING_LABELS : BENEFICIARY_RATING_LABELS
  const ratings = (row.ratings ?? {}) as Readonly<Record<string, number>>
  const contract = named(HIRE_CONTRACTS, row.hireContract)
  const hire = row.hireDate
    ? `${contract}, à partir du ${frenchDayMonthYear(row.hireDate as LocalDate)}`
    : contract
  return {
    author: row.author,
    title: host ? 'Le bilan de l’entreprise' : 'L’avis de la personne',
    signed: `${row.signedName}, le ${frenchDateTime(instant(row.signedAt))}`,
    nextStep: named(NEXT_DOOR_LABELS, row.nextStep),
    rows: [
      { label: 'Déroulement', value: named(OUTCOME_LABELS, row.outcome) },
      { label: 'Dernier jour de présence', value: row.lastDay && frenchDate(row.lastDay as LocalDate) },
      { label: 'Heures manquées', value: row.hoursMissed ? `${row.hoursMissed}\u00a0h` : null },
      { label: 'Ce qui s’est passé', value: named(NO_SHOW_CAUSES, row.noShowCause) },
      ...Object.entries(criteria).map(([key, label]) => ({
        label,
        value: words[(ratings[key] ?? 0) - 1] ?? null,
      })),
      { label: 'Objectif atteint', value: yesNo(row.objectiveReached) },
      { label: 'Points forts', value: row.strengths },
      { label: 'À travailler', value: row.toImprove },
      { label: 'Commentaire', value: row.comment },
      ...(host
        ? [
            { label: 'Embauche', value: row.hired ? (hire ?? 'Oui') : 'Non' },
            { label: 'Accueillerait à nouveau', value: yesNo(row.wouldHostAgain) },
          ]
        : []),
    ].filter(({ value }) => value !== null && value !== ''),
  }
}

export type AssessmentView = ReturnType<typeof describeAssessment>

const VISIT_FORMS: Readonly<Record<string, string>> = {
  onSite: 'Visite sur place',
  phone: 'Appel téléphonique',
  video: 'Échange en visio',
}

export function describeVisit(row: ConventionLists['visits'][number]) {
  const form = VISIT_FORMS[row.form] ?? row.form
  return { id: row.id, title: `${form}, ${frenchDate(row.on as LocalDate)}`, note: row.note, by: row.byName }
}
