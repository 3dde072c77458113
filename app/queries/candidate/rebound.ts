/** A rebound plan in the words of the one it is for. */
import { toLocalDate } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import { REBOUND_CAUSE_FOR_PERSON } from '~/domain/recommendation/rebound'

interface Plan {
  readonly cause: string
  readonly appointmentDueOn: Date
  readonly appointmentOn: Date | null
  readonly bridges: string | null
}

/** What happened, gently. */
export function reboundCause(cause: string): string {
  const causes: Readonly<Record<string, string>> = REBOUND_CAUSE_FOR_PERSON
  return causes[cause] ?? 'Tout ne s’est pas passé comme prévu.'
}

/** What happened, the appointment, and what could come of it. */
export function reboundInWords(plan: Plan, ownerName: string) {
  return {
    cause: reboundCause(plan.cause),
    appointment: plan.appointmentOn
      ? `Vous avez rendez-vous avec ${ownerName} le ${frenchDate(toLocalDate(plan.appointmentOn))}.`
      : `Un rendez-vous avec ${ownerName}, au plus tard le ${frenchDate(toLocalDate(plan.appointmentDueOn))}.`,
    bridges: plan.bridges,
  }
}
