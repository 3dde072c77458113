/** Offers that end soon, and those that ended. */
import { announceExpiringOffers } from '~/use-cases/offer/announce-expiring-offers'
import type { Schedule } from './schedule'

export const announceExpiringOffersSchedule: Schedule = {
  name: 'announceExpiringOffers',
  everyMinutes: 15,
  run: announceExpiringOffers,
}
