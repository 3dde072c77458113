/** What a company committed to for a year, and how far it is: progress is shown, nobody is punished. */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import { type Refusal, refuse } from '~/domain/refusal'

export const COMMITMENT_MAX = 200

/** In the plural: « 4 immersions ». */
export const COMMITMENT_WORDS: Readonly<Record<OfferKind, { readonly one: string; readonly many: string }>> =
  {
    immersion: { one: 'immersion accueillie', many: 'immersions accueillies' },
    sponsorship: { one: 'parrainage engagé', many: 'parrainages engagés' },
    job: { one: 'embauche', many: 'embauches' },
  }

/** A commitment is for this year or the next. */
export function refuseYear(year: number, today: LocalDate): Refusal | undefined {
  const now = Number(today.slice(0, 4))
  return year === now || year === now + 1 ? undefined : refuse('commitmentYearUnknown')
}

/** « 3 sur 4 immersions accueillies », and the share for a bar, at most 1. */
export function progressOf(kind: OfferKind, done: number, committed: number) {
  const { one, many } = COMMITMENT_WORDS[kind]
  return {
    sentence: `${done} sur ${committed} ${committed > 1 ? many : one}`,
    share: committed === 0 ? 1 : Math.min(1, done / committed),
    held: done >= committed,
  }
}
