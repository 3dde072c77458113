/** Reminders on the 2nd and 4th working days, the escalation of a silent employer, lapses. */
import { remindOrLapseRecommendations } from '~/use-cases/recommendation/remind-or-lapse-recommendations'
import type { Schedule } from './schedule'

export const remindOrLapseRecommendationsSchedule: Schedule = {
  name: 'remindOrLapseRecommendations',
  everyMinutes: 5,
  run: remindOrLapseRecommendations,
}
