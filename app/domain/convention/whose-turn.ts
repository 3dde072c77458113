/** Whose turn it is on a convention, and until when: the first thing every screen about it says. */
import { frenchBeforeFirstDay, frenchByLastDay, frenchNearDate } from '../calendar/french'
import { addDays, type LocalDate } from '../calendar/local-date'
import { addWorkingDays } from '../calendar/working-days'
import type { SignatoryRole } from './signatories'
import type { ConventionState } from './states'

/** Working days after the last day within which both sides say how it went. */
export const ASSESS_WITHIN_WORKING_DAYS = 5

export type ConventionViewer = 'referent' | 'employer' | 'supportReferent' | 'candidate'

export interface ConventionTurnFacts {
  readonly state: ConventionState
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly endedOn: LocalDate | null
  readonly startConfirmed: boolean
  /** The company has something to fill in the draft. */
  readonly hostPartMissing: boolean
  /** Who has not signed the current version, the prescriber apart. */
  readonly waiting: readonly SignatoryRole[]
  readonly assessedBy: readonly ('host' | 'beneficiary')[]
}

export interface ConventionTurn {
  readonly who: 'you' | 'other' | 'done' | 'over'
  readonly until: LocalDate | null
  readonly late: boolean
  /** In French, for this viewer. */
  readonly sentence: string
}

const SIGNS_AS: Partial<Record<ConventionViewer, SignatoryRole>> = {
  employer: 'hostRepresentative',
  candidate: 'beneficiary',
  supportReferent: 'supportAdviser',
}

const WAITED: Readonly<Record<SignatoryRole, string>> = {
  beneficiary: 'la personne',
  hostRepresentative: 'l’entreprise',
  supportAdviser: 'la structure d’accompagnement',
  currentEmployer: 'l’employeur actuel',
  legalRepresentative: 'la représentation légale',
  prescriber: 'le prescripteur',
}

/** Who must act now on a convention, as one viewer reads it today. */
export function conventionTurn(
  facts: ConventionTurnFacts,
  viewer: ConventionViewer,
  today: LocalDate,
): ConventionTurn {
  const { state, startDate } = facts
  const eve = addDays(startDate, -1)
  /** All that comes before the first day is to be done by its eve. */
  const turn = (mine: boolean, yours: string, others: string): ConventionTurn => ({
    who: mine ? 'you' : 'other',
    until: eve,
    late: eve < today,
    sentence: mine
      ? `${yours}${frenchBeforeFirstDay(startDate, today)}`
      : `${others}, début prévu le ${frenchNearDate(startDate, today)}`,
  })
  switch (state) {
    case 'draft':
      return facts.hostPartMissing
        ? turn(
            viewer === 'employer',
            'À vous de compléter votre partie',
            'En attente de l’entreprise, qui complète sa partie',
          )
        : turn(
            viewer === 'referent',
            'À vous de compléter et d’envoyer à la signature',
            'En préparation chez la ou le référent·e',
          )
    case 'readyToSign':
    case 'partlySigned': {
      const own = SIGNS_AS[viewer]
      const names = facts.waiting.map((role) => WAITED[role]).join(', ')
      return turn(
        own !== undefined && facts.waiting.includes(own),
        'À vous de signer',
        `Signature attendue (${names})`,
      )
    }
    case 'inReview':
      return turn(
        viewer === 'referent',
        'À vous de valider',
        'Validation attendue du prescripteur, toutes les signatures sont là',
      )
    case 'validated':
    case 'ongoing':
      return runningTurn(facts, viewer, today)
    case 'completed':
    case 'interrupted':
    case 'noShow':
    case 'assessed':
      return assessmentTurn(facts, viewer, today)
    case 'rejected':
      return {
        who: 'over',
        until: null,
        late: false,
        sentence: 'Rien à faire\u202f: le prescripteur l’a refusée',
      }
    case 'cancelled':
      return { who: 'over', until: null, late: false, sentence: 'Rien à faire\u202f: elle est annulée' }
  }
}

function runningTurn(facts: ConventionTurnFacts, viewer: ConventionViewer, today: LocalDate): ConventionTurn {
  const { startDate, endDate, startConfirmed } = facts
  if (today < startDate) {
    const sentence = `Tout est prêt\u202f: début le ${frenchNearDate(startDate, today)}`
    return { who: 'other', until: startDate, late: false, sentence }
  }
  if (!startConfirmed) {
    const mine = viewer === 'employer'
    const sentence = mine
      ? 'À vous de dire si la personne est venue'
      : `L’entreprise n’a pas encore confirmé le début, prévu le ${frenchNearDate(startDate, today)}`
    return { who: mine ? 'you' : 'other', until: startDate, late: startDate < today, sentence }
  }
  return {
    who: 'other',
    until: endDate,
    late: false,
    sentence: `En cours jusqu’au ${frenchNearDate(endDate, today)}`,
  }
}

function assessmentTurn(
  facts: ConventionTurnFacts,
  viewer: ConventionViewer,
  today: LocalDate,
): ConventionTurn {
  const until = addWorkingDays(facts.endedOn ?? facts.endDate, ASSESS_WITHIN_WORKING_DAYS)
  const missing = (['host', 'beneficiary'] as const).filter((author) => !facts.assessedBy.includes(author))
  const mine = missing.some((author) => author === (viewer === 'employer' ? 'host' : 'beneficiary'))
  const concerned = viewer === 'employer' || viewer === 'candidate'
  if (missing.length === 0 || (concerned && !mine)) {
    return { who: 'done', until: null, late: false, sentence: 'Bilan fait' }
  }
  if (concerned) {
    const yours = viewer === 'employer' ? 'À vous de faire le bilan' : 'À vous de donner votre avis'
    return { who: 'you', until, late: until < today, sentence: `${yours}${frenchByLastDay(until, today)}` }
  }
  const who = missing.map((author) => (author === 'host' ? 'l’entreprise' : 'la personne')).join(' et ')
  return {
    who: 'other',
    until,
    late: until < today,
    sentence: `Bilan attendu (${who})${frenchByLastDay(until, today)}`,
  }
}
