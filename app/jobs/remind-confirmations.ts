/** Companies that did not confirm an offer entered for them: a reminder, then a word to the referent. */
import { remindConfirmations } from '~/use-cases/offer/remind-confirmations'
import type { Schedule } from './schedule'

export const remindConfirmationsSchedule: Schedule = {
  name: 'remindConfirmations',
  everyMinutes: 60,
  run: remindConfirmations,
}
