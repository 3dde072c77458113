/** A rebound plan in the words of the one it is for. */
import { toLocalDate } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import type { ReboundCause } from '~/domain/recommendation/rebound'

const CAUSES: Readonly<Record<ReboundCause, string>> = {
  noShow: 'L’immersion prévue n’a pas commencé.',
  endedEarly: 'Votre immersion s’est arrêtée plus tôt que prévu.',
  twoEmployerRefusals: 'Deux entreprises n’ont pas pu vous accueillir.',
  declinedThenLapsed: 'Les dernières propositions ne vous allaient pas.',
  jobEndedBeforeThreeMonths: 'Votre emploi s’est arrêté.',
}

interface Plan {
  readonly cause: string
  readonly appointmentDueOn: Date
  readonly appointmentOn: Date | null
  readonly bridges: string | null
}

/** What happened, the appointment, and what could come of it. */
export function reboundInWords(plan: Plan, ownerName: string) {
  const causes: Readonly<Record<string, string>> = CAUSES
  return {
    cause: causes[plan.cause] ?? 'Tout ne s’est pas passé comme prévu.',
    appointment: plan.appointmentOn
      ? `Vous avez rendez-vous avec ${ownerName} le ${frenchDate(toLocalDate(plan.appointmentOn))}.`
      : `Un rendez-vous avec ${ownerName}, au plus tard le ${frenchDate(toLocalDate(plan.appointmentDueOn))}.`,
    bridges: plan.bridges,
  }
}
