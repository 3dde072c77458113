/** A score and its parts in words, for professionals: a number alone says nothing. */
import type { MatchPart } from '~/domain/territory/settings'
import type { BlockerCode } from './match-types'

export const PART_LABELS: Record<MatchPart, string> = {
  wantedJob: 'Métier souhaité',
  skills: 'Savoir-faire',
  distance: 'Distance',
  availability: 'Disponibilité',
  conditions: 'Conditions de travail',
  waiting: 'Attente',
}

/** From the best down. */
const WORDS: readonly (readonly [number, string])[] = [
  [85, 'Correspond très bien'],
  [70, 'Correspond bien'],
  [50, 'Correspond en partie'],
  [0, 'Correspond peu'],
]

export function scoreWord(score: number): string {
  return WORDS.find(([least]) => score >= least)?.[1] ?? ''
}

/** What stands in the way, as the title of a group of people. */
export const BLOCKER_LABELS: Record<BlockerCode, string> = {
  offerNotOpen: 'Offre fermée',
  noPlaceLeft: 'Plus de place',
  underSixteen: 'Âge légal',
  minorHours: 'Horaires interdits avant 18\u00a0ans',
  licenceMissing: 'Un permis ou un certificat manque',
  hoursOutside: 'Les horaires ne vont pas',
  tooManyHours: 'Trop d’heures par semaine',
  tooFar: 'Le trajet n’est pas possible',
  datesOutside: 'Pas libre à ces dates',
  engaged: 'Déjà pris·e ailleurs à ces dates',
  legalCap: 'Maximum légal atteint dans cette entreprise',
  noConsent: 'Accord manquant',
  noDiagnostic: 'Diagnostic à faire',
  alreadyRecommended: 'Déjà en relation',
  declinedHere: 'Déjà déclinée',
}
