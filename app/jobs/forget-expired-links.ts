/** Links and sessions that open nothing any more. */
import { forgetExpiredLinks } from '~/use-cases/account/forget-expired-links'
import type { Schedule } from './schedule'

export const forgetExpiredLinksSchedule: Schedule = {
  name: 'forgetExpiredLinks',
  everyMinutes: 60,
  run: forgetExpiredLinks,
}
