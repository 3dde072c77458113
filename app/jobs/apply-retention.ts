/** What is kept no longer: domain/retention says what, and after how long. */
import { applyRetention } from '~/use-cases/retention/apply-retention'
import type { Schedule } from './schedule'

export const applyRetentionSchedule: Schedule = {
  name: 'applyRetention',
  everyMinutes: 360,
  run: applyRetention,
}
