/** The order of a list of people who fit: total, so that two runs and two pages never disagree. */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { MatchPerson } from './match-types'

export interface Ranked {
  readonly id: string
  readonly score: number
  /** From `waitedSince`. */
  readonly waitedSince: LocalDate
}

/** Since when a person has had nothing proposed: their last proposal, or their entry. */
export function waitedSince(person: Pick<MatchPerson, 'lastProposedOn' | 'waitingSince'>): LocalDate {
  return person.lastProposedOn ?? person.waitingSince
}

/** Best score first, then who has waited longer, then the identifier. Negative when `a` comes before `b`. */
export function rank(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.waitedSince !== b.waitedSince) return a.waitedSince < b.waitedSince ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
