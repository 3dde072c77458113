/** From rows to what an employer has to do, each with its sentence, its last day and its page. */
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import { addDays, daysBetween, type LocalDate } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import { parseDraft } from '~/domain/convention/draft'
import { missingFromHost } from '~/domain/convention/host-part'
import type { ConventionState } from '~/domain/convention/states'
import { conventionTurn } from '~/domain/convention/whose-turn'
import type { OfferKind } from '~/domain/offer/public-status'
import type { OfferState } from '~/domain/offer/states'
import { stepReached } from '~/domain/offer/steps'
import type { Permission } from '~/domain/permissions/permissions'
import type { RecommendationState } from '~/domain/recommendation/states'
import { whoseTurn } from '~/domain/recommendation/whose-turn'
import { isRefused } from '~/domain/refusal'

export interface EmployerTask {
  readonly key: string
  readonly kind: 'answer' | 'sign' | 'start' | 'assess' | 'offer' | 'draft'
  readonly title: string
  readonly detail: string
  /** Whose turn, in one sentence; said as « yours » when `urgent` or not. */
  readonly turn: string
  readonly action: string
  readonly to: string
  /** Sorting: the day by which it is to be done. */
  readonly due: LocalDate
  readonly late: boolean
  readonly rank: number
  /** Shown to the members of the company who may do it. */
  readonly needs: Permission
}

interface Named {
  readonly firstName: string
  readonly lastName: string
}

interface AwaitedRow {
  readonly id: string
  readonly state: RecommendationState
  readonly candidateDeadline: Date | null
  readonly employerDeadline: Date | null
  readonly person: Named
  readonly offer: { readonly title: string; readonly kind: OfferKind }
}

/** People recommended who wait for the company's answer: first name and initial only. */
export function answersAwaited(rows: readonly AwaitedRow[], today: LocalDate): EmployerTask[] {
  return rows.map((row) => {
    const employerDeadline = toLocalDateOrNull(row.employerDeadline)
    const facts = { kind: row.offer.kind, state: row.state, candidateDeadline: null, employerDeadline }
    const due = employerDeadline ?? today
    return {
      key: `answer-${row.id}`,
      kind: 'answer',
      title: `${row.person.firstName} ${row.person.lastName.trim().charAt(0).toLocaleUpperCase('fr')}. vous est présenté·e`,
      detail: row.offer.title,
      turn: whoseTurn(facts, 'employer', today).sentence,
      action: 'Lire et répondre',
      to: `/entreprise/personnes/${row.id}`,
      due,
      late: due < today,
      rank: 0,
      needs: 'recommendation.answerAsEmployer',
    }
  })
}

interface ConventionRow {
  readonly id: string
  readonly state: ConventionState
  readonly version: number
  readonly startDate: Date
  readonly endDate: Date
  readonly startConfirmedAt: Date | null
  readonly endedOn: Date | null
  readonly person: Named
  readonly offer: { readonly title: string }
  readonly signatures: readonly { readonly version: number }[]
  readonly versions: readonly { readonly content: unknown }[]
  readonly assessments: readonly { readonly id: string }[]
}

function hostPartMissing(content: unknown): boolean {
  const draft = parseDraft(content)
  return !isRefused(draft) && missingFromHost(draft).length > 0
}

const START_SOON_DAYS = 7

/** Conventions to complete or to sign, immersions that begin, assessments to make. */
export function conventionTasks(rows: readonly ConventionRow[], today: LocalDate): EmployerTask[] {
  return rows.flatMap((row) => {
    const start = toLocalDate(row.startDate)
    const who = `${row.person.firstName} ${row.person.lastName}`
    const at = `/entreprise/conventions/${row.id}`
    const signed = row.signatures.some(({ version }) => version === row.version)
    const turn = conventionTurn(
      {
        state: row.state,
        startDate: start,
        endDate: toLocalDate(row.endDate),
        endedOn: toLocalDateOrNull(row.endedOn),
        startConfirmed: row.startConfirmedAt !== null,
        hostPartMissing: row.state === 'draft' && hostPartMissing(row.versions[0]?.content),
        waiting: signed ? [] : ['hostRepresentative'],
        assessedBy: row.assessments.length > 0 ? ['host'] : [],
      },
      'employer',
      today,
    )
    const task = {
      ...{ key: `${row.state}-${row.id}`, detail: row.offer.title },
      ...{ turn: turn.sentence, due: turn.until ?? start, late: turn.late },
    }
    if (row.state === 'validated' && start > today && daysBetween(today, start) <= START_SOON_DAYS) {
      return {
        ...task,
        kind: 'start',
        rank: 2,
        needs: 'convention.followAsHost',
        title: `${who} commence le ${frenchDate(start)}`,
        turn: 'À préparer\u202f: accueil, équipements, consignes',
        action: 'Préparer l’accueil',
        to: `${at}/tutorat`,
      }
    }
    if (turn.who !== 'you') return []
    switch (row.state) {
      case 'draft':
        return {
          ...task,
          kind: 'sign',
          rank: 1,
          needs: 'convention.completeAsHost',
          title: `Convention à compléter\u202f: ${who}`,
          action: 'Compléter',
          to: `${at}/completer`,
        }
      case 'readyToSign':
      case 'partlySigned':
        return {
          ...task,
          kind: 'sign',
          rank: 1,
          needs: 'convention.signAsHost',
          title: `Convention à signer\u202f: ${who}`,
          action: 'Relire et signer',
          to: `${at}/signer`,
        }
      case 'validated':
      case 'ongoing':
        return {
          ...task,
          kind: 'start',
          rank: 2,
          needs: 'convention.followAsHost',
          title:
            start === today
              ? `${who} commence aujourd’hui`
              : `${who} devait commencer le ${frenchDate(start)}`,
          action: 'Confirmer le démarrage',
          to: `${at}/demarrage`,
        }
      default:
        return {
          ...task,
          kind: 'assess',
          rank: 3,
          needs: 'convention.followAsHost',
          title: `Bilan à faire\u202f: ${who}`,
          action: 'Faire le bilan',
          to: `${at}/bilan`,
        }
    }
  })
}

interface OfferTaskRow {
  readonly id: string
  readonly kind: OfferKind
  readonly title: string
  readonly state: OfferState
  readonly expiresOn: Date | null
  readonly draftStep: number
  readonly changeRequest: string | null
}

/** Nobody waits but the company itself: an answer or a signature comes first. */
const CORRECT_WITHIN_WORKING_DAYS = 5
const DRAFT_CAN_WAIT_DAYS = 14

/** Offers sent back, drafts to finish, offers about to end or just ended. */
export function offerTasks(rows: readonly OfferTaskRow[], today: LocalDate): EmployerTask[] {
  return rows.map((row) => {
    const at = `/entreprise/offres/${row.id}`
    const common = { key: `offer-${row.id}`, late: false, needs: 'offer.write' as const }
    if (row.state === 'draft') {
      const step = stepReached(row.kind, row.draftStep)
      return {
        ...common,
        kind: 'draft',
        title: `Terminer l’offre « ${row.title} »`,
        detail: 'Votre brouillon est enregistré',
        turn: 'Reprenez là où vous vous êtes arrêté·e',
        action: 'Reprendre',
        to: step ? `${at}/modifier/${step}` : `${at}/apercu`,
        due: addDays(today, DRAFT_CAN_WAIT_DAYS),
        rank: 6,
      }
    }
    if (row.state === 'toConfirm') {
      return {
        ...common,
        kind: 'offer',
        title: `Confirmer l’offre « ${row.title} »`,
        detail: 'Écrite pour vous par votre référent·e après votre échange',
        turn: 'À vous de la relire et de la confirmer : elle sera publiée aussitôt',
        action: 'Relire et confirmer',
        to: `${at}/confirmer`,
        due: addWorkingDays(today, CORRECT_WITHIN_WORKING_DAYS),
        rank: 4,
      }
    }
    if (row.state === 'changesRequested') {
      return {
        ...common,
        kind: 'offer',
        title: `Une modification est demandée sur « ${row.title} »`,
        detail: row.changeRequest ?? '',
        turn: 'À vous de corriger puis de renvoyer l’offre',
        action: 'Corriger l’offre',
        to: `${at}/apercu`,
        due: addWorkingDays(today, CORRECT_WITHIN_WORKING_DAYS),
        rank: 4,
      }
    }
    const end = toLocalDateOrNull(row.expiresOn) ?? today
    return {
      ...common,
      kind: 'offer',
      title: end < today ? `« ${row.title} » a expiré` : `« ${row.title} » expire bientôt`,
      detail:
        end < today
          ? `Elle n’est plus visible depuis le ${frenchDate(end)}`
          : `Dernier jour : ${frenchDate(end)}`,
      turn: 'À vous de la prolonger ou de la fermer',
      action: 'Décider',
      to: at,
      due: end < today ? addWorkingDays(today, CORRECT_WITHIN_WORKING_DAYS) : end,
      rank: 5,
    }
  })
}
