/** Whose turn it is on a recommendation, and until when: the first thing every screen about it says. */

import { frenchByLastDay, frenchNearDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { workingDaysBetween } from '~/domain/calendar/working-days'
import type { OfferKind } from '~/domain/offer/public-status'
import type { RecommendationState } from './states'

export type ViewerRole = 'candidate' | 'employer' | 'referent' | 'supportReferent'

export interface Turn {
  readonly who: 'you' | 'candidate' | 'employer' | 'referent' | 'nobody'
  /** Last day of whoever is awaited. */
  readonly until?: LocalDate
  /** In French, for this viewer. */
  readonly sentence: string
}

/** What a screen shows of a turn: the viewer's, somebody else's, an end that went well, or one that did not. */
export type TurnSide = 'you' | 'other' | 'done' | 'over'

export function turnSide({ who }: Pick<Turn, 'who'>, state: RecommendationState): TurnSide {
  if (who === 'you') return 'you'
  if (who !== 'nobody') return 'other'
  return state === 'concluded' ? 'done' : 'over'
}

export interface TurnFacts {
  /** Of the offer: a sponsorship is answered by its sponsor, the others by a company. */
  readonly kind: OfferKind
  readonly state: RecommendationState
  readonly candidateDeadline: LocalDate | null
  readonly employerDeadline: LocalDate | null
}

type Awaited = 'candidate' | 'employer' | 'referent'

const WAITING: Record<Awaited, string> = {
  candidate: 'En attente de la personne',
  employer: 'En attente de l’entreprise',
  referent: 'En attente de la ou du référent·e entreprises',
}

const WAITING_FOR_PERSON: Record<Awaited, string> = {
  candidate: 'En attente de votre réponse',
  employer: 'L’entreprise réfléchit',
  referent: 'Votre demande est chez la ou le référent·e entreprises',
}

/** « L’entreprise », or whoever answers for a sponsorship, in words for professionals and for the person. */
function waiting(awaited: Awaited, kind: OfferKind, viewer: ViewerRole): string {
  const person = viewer === 'candidate'
  if (kind === 'sponsorship' && awaited === 'employer') {
    return person
      ? 'La personne qui peut vous accompagner réfléchit'
      : 'En attente du parrain ou de la marraine'
  }
  return (person ? WAITING_FOR_PERSON : WAITING)[awaited]
}

function daysLeft(until: LocalDate, today: LocalDate): string {
  const left = workingDaysBetween(today, until)
  if (today > until) return ', délai dépassé'
  if (left === 0) return ', dernier jour'
  return left === 1 ? ', encore 1\u00a0jour ouvré' : `, encore ${left}\u00a0jours ouvrés`
}

/** For the person, a date is easier than a number of working days. */
function dateLeft(until: LocalDate, today: LocalDate): string {
  return today > until ? ', sa réponse tarde' : `\u202f: réponse attendue${frenchByLastDay(until, today)}`
}

function yours(until: LocalDate, today: LocalDate): string {
  if (today > until) {
    return `À vous de répondre\u202f: le délai était le ${frenchNearDate(until, today)}, une réponse reste possible`
  }
  return `À vous de répondre${frenchByLastDay(until, today)}`
}

const ENDED: Partial<Record<RecommendationState, { readonly pro: string; readonly person: string }>> = {
  declinedByCandidate: { pro: 'Déclinée par la personne', person: 'Vous avez décliné cette proposition' },
  declinedByEmployer: {
    pro: 'Déclinée par l’entreprise',
    person: 'L’entreprise n’a pas donné suite, votre référent·e vous propose la prochaine étape',
  },
  dismissed: { pro: 'Non retenue', person: 'Cette offre ne vous a pas été proposée, voici pourquoi' },
  lapsed: { pro: 'Restée sans réponse', person: 'Cette proposition est restée sans réponse' },
  withdrawn: { pro: 'Retirée', person: 'Cette proposition a été retirée' },
  concluded: { pro: 'Concrétisée', person: 'C’est fait, la suite est dans votre parcours' },
  failed: { pro: 'Sans suite après accord', person: 'L’accord n’a pas pu aller jusqu’au bout' },
}

const SPONSOR_DECLINED = {
  pro: 'Déclinée par le parrain ou la marraine',
  person: 'Cette personne ne peut pas vous accompagner, votre référent·e vous propose la prochaine étape',
}

/** Who must act on a recommendation, as one viewer reads it today. The referent decides on a suggestion and follows an agreement. */
export function whoseTurn(recommendation: TurnFacts, viewer: ViewerRole, today: LocalDate): Turn {
  const { state, kind, candidateDeadline, employerDeadline } = recommendation
  const ended = kind === 'sponsorship' && state === 'declinedByEmployer' ? SPONSOR_DECLINED : ENDED[state]
  if (ended) return { who: 'nobody', sentence: viewer === 'candidate' ? ended.person : ended.pro }
  if (state === 'suggested')
    return referentTurn(viewer, 'À vous de décider\u202f: proposer, ou dire pourquoi non')
  if (state === 'agreed') {
    if (viewer === 'candidate') {
      return {
        who: 'referent',
        sentence: 'C’est d’accord\u202f! Votre référent·e prépare la suite avec vous',
      }
    }
    if (viewer === 'employer') {
      return {
        who: 'referent',
        sentence: 'C’est d’accord\u202f! Votre référent·e prépare la suite avec vous',
      }
    }
    return referentTurn(viewer, 'À vous de préparer la suite\u202f: convention, parrainage ou embauche')
  }
  const awaited = state === 'proposed' ? 'candidate' : 'employer'
  const until = state === 'proposed' ? candidateDeadline : employerDeadline
  const who = viewer === awaited ? 'you' : awaited
  if (until === null) {
    return { who, sentence: who === 'you' ? 'À vous de répondre' : waiting(awaited, kind, viewer) }
  }
  if (who === 'you') return { who, until, sentence: yours(until, today) }
  const left = viewer === 'candidate' ? dateLeft(until, today) : daysLeft(until, today)
  return { who, until, sentence: `${waiting(awaited, kind, viewer)}${left}` }
}

function referentTurn(viewer: ViewerRole, yourSentence: string): Turn {
  if (viewer === 'referent') return { who: 'you', sentence: yourSentence }
  const words = viewer === 'candidate' ? WAITING_FOR_PERSON : WAITING
  return { who: 'referent', sentence: words.referent }
}
