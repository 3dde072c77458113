/** The pulse of the month, alerts on pairings, reminders to sign their charter. */
import { advancePairings } from '~/use-cases/pairing/advance-pairings'
import type { Schedule } from './schedule'

export const advancePairingsSchedule: Schedule = {
  name: 'advancePairings',
  everyMinutes: 15,
  run: advancePairings,
}
