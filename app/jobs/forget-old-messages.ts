/** Who was written to, six months ago and more. */
import { forgetOldMessages } from '~/use-cases/message/forget-old-messages'
import type { Schedule } from './schedule'

export const forgetOldMessagesSchedule: Schedule = {
  name: 'forgetOldMessages',
  everyMinutes: 720,
  run: forgetOldMessages,
}
