/**
 * The status of an offer, decided here and nowhere else from stored facts and the date, so that an offer
 * is never "expired" on one page and open on another.
 */
import { addDays, addMonths, daysBetween, type LocalDate } from '~/domain/calendar/local-date'
import type { OfferState } from './states'

export const OFFER_KINDS = ['immersion', 'sponsorship', 'job'] as const
export type OfferKind = (typeof OFFER_KINDS)[number]

export const OFFER_KIND_LABELS: Record<OfferKind, string> = {
  immersion: 'Immersion professionnelle',
  sponsorship: 'Parrainage',
  job: 'Offre d’emploi',
}

/** For a card, which has one line for its sector and its kind. */
export const OFFER_KIND_SHORT_LABELS: Record<OfferKind, string> = {
  immersion: 'Immersion',
  sponsorship: 'Parrainage',
  job: 'Offre d’emploi',
}

export type PublicStatus = OfferState | 'expired'

export interface OfferStatusFacts {
  readonly state: OfferState
  /** Last day on which the offer can be answered; null until it is published. */
  readonly expiresOn: LocalDate | null
}

/** Status of an offer on a day (Paris). The expiry day itself is still open; filled and closed offers never expire. */
export function publicStatus(offer: OfferStatusFacts, today: LocalDate): PublicStatus {
  const runs = offer.state === 'published' || offer.state === 'paused'
  return runs && offer.expiresOn !== null && today > offer.expiresOn ? 'expired' : offer.state
}

/** Whether a person can be recommended for the offer on that day. */
export function isOpen(offer: OfferStatusFacts, today: LocalDate): boolean {
  return publicStatus(offer, today) === 'published'
}

/** Whether the public address answers 410 (gone) instead of the offer: it was public and will not be again by itself. */
export function isGone(offer: OfferStatusFacts, today: LocalDate): boolean {
  const status = publicStatus(offer, today)
  return status === 'closed' || status === 'filled' || status === 'expired'
}

export const PUBLIC_STATUS_LABELS: Record<PublicStatus, string> = {
  draft: 'Brouillon',
  toConfirm: 'À confirmer',
  submitted: 'En relecture',
  changesRequested: 'À compléter',
  published: 'Publiée',
  paused: 'En pause',
  filled: 'Pourvue',
  closed: 'Clôturée',
  expired: 'Expirée',
}

/**
 * Last open day of an offer published or renewed on `from`: the end of its window for an immersion,
 * a number of months (2 by default) for a job or a sponsorship.
 */
export function expiryOf(
  kind: OfferKind,
  windowEnd: LocalDate | null,
  from: LocalDate,
  settings: { readonly offerExpiryMonths: number },
): LocalDate {
  if (kind === 'immersion' && windowEnd !== null) return windowEnd
  return addMonths(from, settings.offerExpiryMonths)
}

/** Days on which the author of a published offer is reminded that it ends (7 and 1 day before by default). */
export function expiryReminders(
  expiresOn: LocalDate,
  settings: { readonly offerReminderDays: readonly [number, number] },
): readonly [LocalDate, LocalDate] {
  const [first, second] = settings.offerReminderDays
  return [addDays(expiresOn, -first), addDays(expiresOn, -second)]
}

/** Days before expiry of a reminder already sent; 0 once the author was told that the offer has expired. */
export type ExpiryNotice = number

/**
 * The notice due today: the days of a reminder (7, then 1 by default), 0 when the offer has expired and its
 * author was not told yet, undefined when nothing is due. A notice is never sent twice, and when two are late
 * only the last is sent.
 */
export function dueExpiryNotice(
  offer: OfferStatusFacts & { readonly expiryNotice: ExpiryNotice | null },
  today: LocalDate,
  settings: { readonly offerReminderDays: readonly [number, number] },
): ExpiryNotice | undefined {
  if (offer.expiresOn === null) return undefined
  const status = publicStatus(offer, today)
  const told = offer.expiryNotice ?? Number.POSITIVE_INFINITY
  if (status === 'expired') return told > 0 ? 0 : undefined
  if (status !== 'published') return undefined
  const left = daysBetween(today, offer.expiresOn)
  const [first, second] = settings.offerReminderDays
  const due = left <= second ? second : left <= first ? first : undefined
  return due !== undefined && due < told ? due : undefined
}

/** Places that can still be promised: the offer's, less those agreed or already used. Never negative. */
export function placesLeft(places: number, taken: number): number {
  return Math.max(0, places - taken)
}
