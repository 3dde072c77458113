/** Closed lists of reasons for an offer: why it closes, why a change is asked. */

export const CLOSING_REASONS = [
  'filledHere',
  'filledElsewhere',
  'noLongerNeeded',
  'noTutor',
  'datesChanged',
  'notCompliant',
  'other',
] as const

export type ClosingReason = (typeof CLOSING_REASONS)[number]

export const CLOSING_REASON_LABELS: Record<ClosingReason, string> = {
  filledHere: 'Pourvue grâce à Passerelle',
  filledElsewhere: 'Pourvue par un autre moyen',
  noLongerNeeded: 'Le besoin n’existe plus',
  noTutor: 'Plus de tuteur ou de tutrice disponible',
  datesChanged: 'Les dates ont changé',
  notCompliant: 'Ne respecte pas les règles',
  other: 'Autre raison',
}

/** Reasons that only a referent may give. */
export const REFERENT_CLOSING_REASONS: readonly ClosingReason[] = ['notCompliant']
