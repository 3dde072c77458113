/** How long a person has waited for something to be proposed. */
import { daysBetween, type LocalDate, parisDay } from '~/domain/calendar/local-date'

/** Days since the last proposal, or since the person entered when nothing was ever proposed. Never negative. */
export function waitingDays(
  person: { readonly lastProposedAt: Date | null; readonly waitingSince: Date },
  today: LocalDate,
): number {
  return Math.max(0, daysBetween(parisDay(person.lastProposedAt ?? person.waitingSince), today))
}
