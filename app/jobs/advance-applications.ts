/** The eve of a job interview is told; how a hire goes is asked, and asked again once. */
import { advanceApplications } from '~/use-cases/application/advance-applications'
import type { Schedule } from './schedule'

export const advanceApplicationsSchedule: Schedule = {
  name: 'advanceApplications',
  everyMinutes: 10,
  run: advanceApplications,
}
