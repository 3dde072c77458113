/** Immersions start and end with the calendar; the eve is told, assessments are asked again. */
import { advanceImmersions } from '~/use-cases/immersion/advance-immersions'
import type { Schedule } from './schedule'

export const advanceImmersionsSchedule: Schedule = {
  name: 'advanceImmersions',
  everyMinutes: 5,
  run: advanceImmersions,
}
