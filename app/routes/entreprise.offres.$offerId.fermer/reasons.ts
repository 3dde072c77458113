import { CLOSING_REASONS, REFERENT_CLOSING_REASONS } from '~/domain/offer/reasons'

/** The reasons that a company may give. */
export const EMPLOYER_REASONS = CLOSING_REASONS.filter((reason) => !REFERENT_CLOSING_REASONS.includes(reason))
