/** When a run of disappointments must open a rebound plan, so that nobody is left after a failure. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import type { TerritorySettings } from '~/domain/territory/settings'

export type PathwayEvent =
  | 'noShow'
  | 'endedEarly'
  | 'employerDeclined'
  | 'candidateDeclined'
  | 'lapsed'
  | 'agreed'
  | 'completed'
  | 'jobEndedBeforeThreeMonths'
  | 'reboundOpened'

export type ReboundCause =
  | 'noShow'
  | 'endedEarly'
  | 'twoEmployerRefusals'
  | 'declinedThenLapsed'
  | 'jobEndedBeforeThreeMonths'

/** The same, as its person reads it. */
export const REBOUND_CAUSE_FOR_PERSON: Readonly<Record<ReboundCause, string>> = {
  noShow: 'L’immersion prévue n’a pas commencé.',
  endedEarly: 'Votre immersion s’est arrêtée plus tôt que prévu.',
  twoEmployerRefusals: 'Deux entreprises n’ont pas pu vous accueillir.',
  declinedThenLapsed: 'Les dernières propositions ne vous allaient pas.',
  jobEndedBeforeThreeMonths: 'Votre emploi s’est arrêté.',
}

export const REBOUND_CAUSE_LABELS: Record<ReboundCause, string> = {
  noShow: 'Absence au premier jour de l’immersion',
  endedEarly: 'Immersion arrêtée avant la fin',
  twoEmployerRefusals: 'Deux refus d’entreprises à la suite',
  declinedThenLapsed: 'Une proposition déclinée, puis une autre restée sans réponse',
  jobEndedBeforeThreeMonths: 'Emploi terminé avant trois mois',
}

/**
 * The cause for which a plan is due now, from what happened to one person, oldest first. Only what came
 * after the last plan counts; an agreement or a completed immersion breaks a run of refusals.
 */
export function reboundDue(history: readonly PathwayEvent[]): ReboundCause | undefined {
  const since = history.slice(history.lastIndexOf('reboundOpened') + 1)
  const last = since.at(-1)
  const before = since.at(-2)
  const broken = since.findLast(
    (event) => event === 'noShow' || event === 'endedEarly' || event === 'jobEndedBeforeThreeMonths',
  )
  if (broken === 'noShow' || broken === 'endedEarly' || broken === 'jobEndedBeforeThreeMonths') return broken
  // A candidate's own refusal in between does not make two employers' refusals less of a run.
  const answers = since.filter((event) => event !== 'candidateDeclined' && event !== 'lapsed')
  if (last === 'employerDeclined' && answers.at(-2) === 'employerDeclined') return 'twoEmployerRefusals'
  const declined = before === 'employerDeclined' || before === 'candidateDeclined'
  return last === 'lapsed' && declined ? 'declinedThenLapsed' : undefined
}

/** Last days to open the plan (2 working days by default) and to hold its first appointment (10). */
export function reboundDeadlines(
  on: LocalDate,
  settings: Pick<TerritorySettings, 'reboundPlanWorkingDays' | 'reboundAppointmentWorkingDays'>,
): { readonly planBy: LocalDate; readonly appointmentBy: LocalDate } {
  return {
    planBy: addWorkingDays(on, settings.reboundPlanWorkingDays),
    appointmentBy: addWorkingDays(on, settings.reboundAppointmentWorkingDays),
  }
}
