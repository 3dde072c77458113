/** Signatures that are still missing. */
import { remindSignatories } from '~/use-cases/convention/remind-signatories'
import type { Schedule } from './schedule'

export const remindSignatoriesSchedule: Schedule = {
  name: 'remindSignatories',
  everyMinutes: 15,
  run: remindSignatories,
}
