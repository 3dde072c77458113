/** Rows turned into what needs the referent, each with its urgency, whose turn it is and the one click that acts. */
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import {
  frenchBeforeFirstDay,
  frenchByLastDay,
  frenchDateTime,
  frenchNearDate,
  frenchWorkingDaysLeft,
} from '~/domain/calendar/french'
import { addDays, daysBetween, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays, workingDaysBetween } from '~/domain/calendar/working-days'
import { ASSESS_WITHIN_WORKING_DAYS } from '~/domain/convention/whose-turn'
import type { ConventionRow, OfferRow, RecommendationRow, SponsorRow } from './desk-rows'

export type DeskUrgency = 'late' | 'today' | 'soon'

export type DeskKind =
  | 'accident'
  | 'decide'
  | 'silent'
  | 'agreed'
  | 'again'
  | 'publish'
  | 'sponsor'
  | 'validate'
  | 'signatures'
  | 'start'
  | 'assessment'
  | 'pairing'

export interface DeskItem {
  readonly key: string
  readonly kind: DeskKind
  readonly urgency: DeskUrgency
  readonly title: string
  readonly detail: string
  /** Whose turn, until when. */
  readonly turn: string
  readonly to: string
  readonly action: string
  /** The day that matters, for the order. */
  readonly due: LocalDate
  /** Nobody's in particular: a company without a referent, a sponsor to validate. Whoever is free takes it. */
  readonly shared?: boolean
}

/** Working days that the referent gives themselves to decide, to publish or to start a convention. */
const OWN_DAYS = { decide: 2, publish: 2, sponsor: 3, agreed: 3, again: 3, validate: 2 } as const

function urgencyOf(due: LocalDate, today: LocalDate): DeskUrgency {
  return due < today ? 'late' : due === today ? 'today' : 'soon'
}

function yours(due: LocalDate, today: LocalDate): string {
  const left = workingDaysBetween(today, due)
  // On a Sunday, Friday's task is late although no working day went by.
  return due < today && left === 0 ? 'À vous, délai dépassé' : `À vous, ${frenchWorkingDaysLeft(left)}`
}

export function recommendationItem(row: RecommendationRow, today: LocalDate): DeskItem | null {
  const pair = `${row.offerTitle}, ${row.companyName}`
  const made = (item: Omit<DeskItem, 'key' | 'urgency'>): DeskItem => ({
    key: `recommendation-${row.id}`,
    urgency: urgencyOf(item.due, today),
    shared: row.shared,
    ...item,
  })
  const detailPage = `/referent/mises-en-relation/${row.id}`
  switch (row.state) {
    case 'suggested': {
      const due = addWorkingDays(parisDay(row.suggestedAt ?? new Date()), OWN_DAYS.decide)
      const by = row.origin === 'candidate' ? 'est intéressé·e' : 'est suggéré·e par son ou sa référent·e'
      return made({
        kind: 'decide',
        title: `${row.personName} ${by}`,
        detail: pair,
        turn: yours(due, today),
        to: detailPage,
        action: 'Décider',
        due,
      })
    }
    case 'proposed':
    case 'presented': {
      const company = row.state === 'presented'
      const due = toLocalDateOrNull(company ? row.employerDeadline : row.candidateDeadline) ?? today
      const who = company ? row.companyName : row.personName
      return made({
        kind: 'silent',
        title: `${who} n’a pas répondu`,
        detail: company ? `${row.personName}, ${row.offerTitle}` : pair,
        turn: row.escalatedAt
          ? 'À vous d’appeler avant que la demande ne s’éteigne'
          : `Réponse attendue${frenchByLastDay(due, today)}`,
        to: detailPage,
        action: 'Débloquer',
        due: row.escalatedAt ? addDays(today, -1) : due,
      })
    }
    case 'agreed': {
      const due = addWorkingDays(parisDay(row.agreedAt ?? new Date()), OWN_DAYS.agreed)
      return made({
        kind: 'agreed',
        title: `${row.personName} et ${row.companyName} sont d’accord`,
        detail: row.offerTitle,
        turn: yours(due, today),
        to: row.kind === 'immersion' ? `/referent/conventions/nouvelle?recommandation=${row.id}` : detailPage,
        action: row.kind === 'immersion' ? 'Préparer la convention' : 'Préparer la suite',
        due,
      })
    }
    default: {
      if (!row.closedAt) return null
      const due = addWorkingDays(parisDay(row.closedAt), OWN_DAYS.again)
      const said =
        row.state === 'lapsed'
          ? 'est restée sans réponse'
          : row.state === 'declinedByCandidate'
            ? 'a été déclinée par la personne'
            : `a été déclinée par ${row.kind === 'sponsorship' ? 'le parrain ou la marraine' : 'l’entreprise'}`
      return made({
        kind: 'again',
        title: `La proposition de ${row.personName} ${said}`,
        detail: pair,
        turn: yours(due, today),
        to: `/referent/offres/${row.offerId}`,
        action: 'Proposer quelqu’un d’autre',
        due,
      })
    }
  }
}

export function offerItem(row: OfferRow, today: LocalDate): DeskItem {
  const due = addWorkingDays(parisDay(row.submittedAt ?? new Date()), OWN_DAYS.publish)
  return {
    key: `offer-${row.id}`,
    kind: 'publish',
    urgency: urgencyOf(due, today),
    shared: row.shared,
    title: `Offre à relire\u202f: ${row.title}`,
    detail: `${row.companyName}, ${row.city}`,
    turn: yours(due, today),
    to: `/referent/offres/${row.id}/publier`,
    action: 'Relire et publier',
    due,
  }
}

export function sponsorItem(row: SponsorRow, today: LocalDate): DeskItem {
  const due = addWorkingDays(parisDay(row.updatedAt), OWN_DAYS.sponsor)
  return {
    key: `sponsor-${row.id}`,
    kind: 'sponsor',
    urgency: urgencyOf(due, today),
    shared: true,
    title: `Un parrain ou une marraine à valider\u202f: ${row.name}`,
    detail: `${row.trade}, ${row.city}`,
    turn: yours(due, today),
    to: `/referent/parrains/${row.id}`,
    action: 'Lire et valider',
    due,
  }
}

/** Signatures are stuck when three days passed, or the start is near. */
const SIGNATURES_DAYS = 3

export function conventionItem(row: ConventionRow, today: LocalDate): DeskItem | null {
  const start = toLocalDate(row.startDate)
  const end = toLocalDate(row.endedOn ?? row.endDate)
  const pair = `${row.personName}, ${row.companyName}`
  const page = `/referent/conventions/${row.id}`
  const made = (
    item: Omit<DeskItem, 'key' | 'urgency' | 'detail'> & { urgency?: DeskUrgency },
  ): DeskItem => ({
    key: `convention-${row.id}`,
    urgency: urgencyOf(item.due, today),
    shared: row.shared,
    detail: `${pair} · ${row.reference}`,
    ...item,
  })
  if (row.accidentDue) {
    return made({
      kind: 'accident',
      title: 'Accident à déclarer',
      turn: `À déclarer au plus tard le ${frenchDateTime(row.accidentDue)}`,
      to: page,
      action: 'Déclarer',
      due: parisDay(row.accidentDue),
      urgency: parisDay(row.accidentDue) < today ? 'late' : 'today',
    })
  }
  switch (row.state) {
    case 'inReview': {
      const asked = addWorkingDays(parisDay(row.updatedAt), OWN_DAYS.validate)
      const due = asked < start ? asked : start
      return made({
        kind: 'validate',
        title: 'Convention à valider',
        turn:
          due < today
            ? `À vous de valider sans attendre, début prévu le ${frenchNearDate(start, today)}`
            : `À vous de valider${frenchBeforeFirstDay(start, today)}`,
        to: page,
        action: 'Relire et valider',
        due,
      })
    }
    case 'draft':
      return made({
        kind: 'agreed',
        title: 'Convention à terminer',
        turn: `À vous de compléter et d’envoyer à la signature${frenchBeforeFirstDay(start, today)}`,
        to: page,
        action: 'Compléter',
        due: addDays(start, -5),
      })
    case 'readyToSign':
    case 'partlySigned': {
      const stuck = row.sentToSignatureAt ? addDays(parisDay(row.sentToSignatureAt), SIGNATURES_DAYS) : today
      const near = addDays(start, -2)
      const due = stuck < near ? stuck : near
      if (due > today) return null
      const left = row.missingSignatures
      return made({
        kind: 'signatures',
        title: `Il manque ${left} signature${left > 1 ? 's' : ''}`,
        turn: `En attente des signataires, début prévu le ${frenchNearDate(start, today)}`,
        to: page,
        action: 'Relancer',
        due: near,
      })
    }
    case 'validated':
      if (start > addDays(today, 1)) return null
      return made({
        kind: 'start',
        title: start > today ? 'Une immersion commence demain' : 'Une immersion commence',
        turn:
          start < today
            ? `L’entreprise n’a pas encore confirmé le début, prévu le ${frenchNearDate(start, today)}`
            : `Tout est prêt\u202f: début le ${frenchNearDate(start, today)}`,
        to: page,
        action: 'Voir',
        due: start,
      })
    case 'completed':
    case 'interrupted': {
      if (daysBetween(end, today) < 2) return null
      const due = addWorkingDays(end, ASSESS_WITHIN_WORKING_DAYS)
      return made({
        kind: 'assessment',
        title: 'Immersion terminée sans bilan de l’entreprise',
        turn: `Bilan attendu (l’entreprise)${frenchByLastDay(due, today)}`,
        to: page,
        action: 'Demander le bilan',
        due,
      })
    }
    default:
      return null
  }
}

const KIND_WEIGHT: readonly DeskKind[] = [
  'accident',
  'silent',
  'validate',
  'signatures',
  'decide',
  'agreed',
  'publish',
  'sponsor',
  'again',
  'pairing',
  'start',
  'assessment',
]

const URGENCY_WEIGHT: Record<DeskUrgency, number> = { late: 0, today: 1, soon: 2 }

/** Accidents first, then what is late, the oldest on top; the same day goes by kind. Total and stable. */
export function byUrgency(a: DeskItem, b: DeskItem): number {
  const accident = Number(b.kind === 'accident') - Number(a.kind === 'accident')
  return (
    accident ||
    URGENCY_WEIGHT[a.urgency] - URGENCY_WEIGHT[b.urgency] ||
    (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) ||
    KIND_WEIGHT.indexOf(a.kind) - KIND_WEIGHT.indexOf(b.kind) ||
    (a.key < b.key ? -1 : 1)
  )
}
