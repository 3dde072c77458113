/**
 * A question that the chosen outcome makes pointless is put away by the style sheet alone: without it, every question
 * stays, and the server leaves out the answers that the outcome does not ask.
 */
export const ASKED_WHEN = {
  partly:
    '[form:has([name=outcome][value=completed]:checked)_&]:hidden [form:has([name=outcome][value=didNotCome]:checked)_&]:hidden',
  didNotCome:
    '[form:has([name=outcome][value=completed]:checked)_&]:hidden [form:has([name=outcome][value=partly]:checked)_&]:hidden',
  came: '[form:has([name=outcome][value=didNotCome]:checked)_&]:hidden',
  hired: '[form:has([name=hired][value=non]:checked)_&]:hidden',
} as const
