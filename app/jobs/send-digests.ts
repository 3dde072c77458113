/** The summaries that members of companies asked for, in the morning. */
import { sendDigests } from '~/use-cases/message/send-digests'
import type { Schedule } from './schedule'

export const sendDigestsSchedule: Schedule = { name: 'sendDigests', everyMinutes: 15, run: sendDigests }
