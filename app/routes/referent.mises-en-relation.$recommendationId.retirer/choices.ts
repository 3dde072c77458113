import { FAILURE_REASON_LABELS, WITHDRAWAL_REASON_LABELS } from '~/domain/recommendation/reasons'

/** What a referent may choose: an offer's end withdraws by itself. */
export const WITHDRAWN_BY_REFERENT = ['personUnavailable', 'consentWithdrawn', 'mistake', 'other'] as const

export const WITHDRAW_CHOICES = Object.fromEntries(
  WITHDRAWN_BY_REFERENT.map((reason) => [reason, WITHDRAWAL_REASON_LABELS[reason]]),
)

export const FAIL_CHOICES = FAILURE_REASON_LABELS
