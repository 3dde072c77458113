/** A match as a screen shows it: sentences for whoever reads, strings only. */
import type { MatchablePerson } from '~/database/matching-rows'
import type { LocalDate } from '~/domain/calendar/local-date'
import { parisInstant } from '~/domain/calendar/local-date'
import type { Match, Said } from '~/domain/matching/match-types'
import { PART_LABELS, scoreWord } from '~/domain/matching/score-words'
import { waitingDays } from '~/domain/person/waiting-days'

export interface PartView {
  readonly part: string
  readonly label: string
  readonly points: number
  readonly max: number
  readonly sentence: string
}

export interface MatchView {
  readonly score: number | null
  /** "Correspond bien"; empty when something blocks. */
  readonly word: string
  readonly parts: readonly PartView[]
  readonly reasons: readonly string[]
  readonly cautions: readonly string[]
  readonly blockers: readonly { readonly code: string; readonly sentence: string }[]
  readonly unlocks: readonly {
    readonly blocker: string
    readonly sentence: string
    readonly score: number
  }[]
}

export type Reader = keyof Said

export function describeMatch(match: Match, reader: Reader): MatchView {
  const said = (each: Said) => each[reader]
  return {
    score: match.score,
    word: match.score === null ? '' : scoreWord(match.score),
    parts: match.parts.map(({ part, points, max, sentence }) => ({
      part,
      label: PART_LABELS[part],
      points,
      max,
      sentence: said(sentence),
    })),
    reasons: match.reasons.map(said),
    cautions: match.cautions.map(said),
    blockers: match.blockers.map(({ code, sentence }) => ({ code, sentence: said(sentence) })),
    unlocks: match.unlocks.map(({ blocker, sentence, score }) => ({
      blocker,
      sentence: said(sentence),
      score,
    })),
  }
}

export interface PersonSummary {
  readonly personId: string
  readonly name: string
  readonly city: string
  readonly organisationName: string
  readonly referentName: string
  readonly neverProposed: boolean
  /** "attend depuis 42 jours", "dernière proposition il y a 12 jours". */
  readonly waiting: string
}

export function summarise(person: MatchablePerson, today: LocalDate): PersonSummary {
  const days = waitingDays(
    {
      lastProposedAt: person.lastProposedOn === null ? null : parisInstant(person.lastProposedOn),
      waitingSince: parisInstant(person.waitingSince),
    },
    today,
  )
  return {
    personId: person.id,
    name: `${person.firstName} ${person.lastName}`,
    city: person.city,
    organisationName: person.organisationName,
    referentName: person.referentName,
    neverProposed: person.lastProposedOn === null,
    waiting: waitingWords(person.lastProposedOn !== null, days),
  }
}

function waitingWords(proposedBefore: boolean, days: number): string {
  const count = `${days}\u00a0jour${days > 1 ? 's' : ''}`
  if (proposedBefore)
    return days === 0 ? 'proposition reçue aujourd’hui' : `dernière proposition il y a ${count}`
  return days === 0 ? 'arrivé·e aujourd’hui' : `attend depuis ${count}`
}
