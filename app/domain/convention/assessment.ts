/** How an immersion went, said by the host and by the person, and the next door it opens. */
import { z } from 'zod'
import { frenchDate, frenchDuration } from '../calendar/french'
import { type LocalDate, localDate } from '../calendar/local-date'
import { CONTRACT_NATURES, CONTRACT_TYPES } from '../referential/contracts'
import { type OrRefusal, type Refusal, refuse } from '../refusal'
import type { Objective } from './objectives'
import type { ConventionEvent } from './states'

export const OUTCOMES = ['completed', 'partly', 'didNotCome'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  completed: 'L’immersion est allée jusqu’au bout',
  partly: 'Une partie seulement a eu lieu',
  didNotCome: 'L’immersion n’a pas commencé',
}

/** Asked with the same words to both sides, never worked out: none of the answers is the default one. */
export const NO_SHOW_CAUSES = {
  hostUnavailable: 'L’entreprise n’a pas pu accueillir la personne',
  personUnable: 'La personne a eu un empêchement',
  personGaveUp: 'La personne a renoncé',
  transport: 'Un problème de transport',
  misunderstanding: 'La date, l’heure ou le lieu avaient été mal compris',
  unknown: 'Je ne sais pas',
} as const

export type NoShowCause = keyof typeof NO_SHOW_CAUSES

/** Five criteria for each side, answered from 1 to 4. */
export const HOST_CRITERIA = {
  attendance: 'Présence et ponctualité',
  instructions: 'Respect des consignes, dont la sécurité',
  skills: 'Apprentissage des gestes du métier',
  teamwork: 'Relations avec l’équipe et la clientèle',
  initiative: 'Curiosité et envie d’apprendre',
} as const

export const BENEFICIARY_CRITERIA = {
  welcome: 'J’ai été bien accueilli·e',
  explanations: 'On m’a bien expliqué ce que je devais faire',
  tasks: 'Ce que j’ai fait correspondait à ce qui était prévu',
  safety: 'Je me suis senti·e en sécurité',
  interest: 'Ce métier me plaît',
} as const

export const HOST_RATING_LABELS = ['À travailler', 'En progrès', 'Bien', 'Très bien'] as const
export const BENEFICIARY_RATING_LABELS = ['Non', 'Plutôt non', 'Plutôt oui', 'Oui'] as const

/** What a host may say it hired with: the codes of job offers. */
export const HIRE_CONTRACTS = {
  CDI: CONTRACT_TYPES.CDI,
  CDD: CONTRACT_TYPES.CDD,
  MIS: CONTRACT_TYPES.MIS,
  SAI: CONTRACT_TYPES.SAI,
  DDI: CONTRACT_TYPES.DDI,
  DIN: CONTRACT_TYPES.DIN,
  E2: CONTRACT_NATURES.E2,
  FS: CONTRACT_NATURES.FS,
} as const

const rating = z.number().int().min(1).max(4)
const date = z.iso.date().transform(localDate)
const keys = <K extends string>(table: Readonly<Record<K, string>>) => Object.keys(table) as [K, ...K[]]
const words = z.string().trim().max(2000).optional()

const ratings = (criteria: Readonly<Record<string, string>>) =>
  z.object(Object.fromEntries(Object.keys(criteria).map((key) => [key, rating]))).optional()

const common = {
  outcome: z.enum(OUTCOMES),
  /** Last day of presence, when only a part took place. */
  lastDay: date.optional(),
  hoursMissed: z.number().min(0).optional(),
  noShowCause: z.enum(keys(NO_SHOW_CAUSES)).optional(),
  objectiveReached: z.boolean().optional(),
  strengths: words,
  toImprove: words,
  comment: words,
}

export const hostAssessmentSchema = z.object({
  author: z.literal('host'),
  ...common,
  ratings: ratings(HOST_CRITERIA),
  hired: z.boolean(),
  hireContract: z.enum(keys(HIRE_CONTRACTS)).optional(),
  hireDate: date.optional(),
  wouldHostAgain: z.boolean().optional(),
})

export const beneficiaryAssessmentSchema = z.object({
  author: z.literal('beneficiary'),
  ...common,
  ratings: ratings(BENEFICIARY_CRITERIA),
})

export type HostAssessment = z.output<typeof hostAssessmentSchema>
export type BeneficiaryAssessment = z.output<typeof beneficiaryAssessmentSchema>
export type Assessment = HostAssessment | BeneficiaryAssessment

export interface AssessedConvention {
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  /** Hours that the convention planned in all. */
  readonly plannedHours: number
}

const incomplete = (label: string) => refuse('assessmentInvalid', { label })

/**
 * Refuses an assessment whose answers do not hold together: a part without its last day or with one outside the
 * dates, more hours missed than planned, an absence without an answer on its cause, criteria left blank for someone
 * who came, a hire without its contract and date or before the immersion.
 */
export function checkAssessment(assessment: Assessment, convention: AssessedConvention): Refusal | undefined {
  const { outcome, lastDay, hoursMissed = 0 } = assessment
  const { startDate, endDate, plannedHours } = convention
  if (outcome === 'didNotCome' && assessment.noShowCause === undefined)
    return incomplete('dites ce qui s’est passé')
  if (outcome === 'partly' && lastDay === undefined) return incomplete('indiquez le dernier jour de présence')
  if (lastDay !== undefined && (lastDay < startDate || lastDay > endDate)) {
    return refuse('assessmentLastDayOutside', { start: frenchDate(startDate), end: frenchDate(endDate) })
  }
  if (hoursMissed > plannedHours) {
    const [hours, limit] = [hoursMissed, plannedHours].map((each) => frenchDuration(Math.round(each * 60)))
    return refuse('assessmentHoursMissedTooMany', { hours: hours ?? '', limit: limit ?? '' })
  }
  if (outcome !== 'didNotCome' && assessment.ratings === undefined) {
    return incomplete('répondez aux cinq questions')
  }
  if (assessment.author === 'beneficiary' || !assessment.hired) return undefined
  if (assessment.hireContract === undefined || assessment.hireDate === undefined) {
    return incomplete('indiquez le contrat et la date d’embauche')
  }
  return assessment.hireDate < startDate
    ? refuse('assessmentHireBeforeStart', { start: frenchDate(startDate) })
    : undefined
}

/** Reads an assessment and checks it against its convention. */
export function parseAssessment(input: unknown, convention: AssessedConvention): OrRefusal<Assessment> {
  const result = z
    .discriminatedUnion('author', [hostAssessmentSchema, beneficiaryAssessmentSchema])
    .safeParse(input)
  if (!result.success) return incomplete('une réponse manque ou n’est pas lisible')
  return checkAssessment(result.data, convention) ?? result.data
}

/** The event that the host's answer is for a convention which is under way or ended by the clock. */
export function outcomeEvent(
  outcome: Outcome,
): Extract<ConventionEvent, 'complete' | 'interrupt' | 'noShow'> {
  return outcome === 'completed' ? 'complete' : outcome === 'partly' ? 'interrupt' : 'noShow'
}

export const NEXT_DOORS = ['job', 'sponsorship', 'anotherImmersion', 'training', 'rebound'] as const
export type NextDoor = (typeof NEXT_DOORS)[number]

export const NEXT_DOOR_LABELS: Readonly<Record<NextDoor, string>> = {
  job: 'Un emploi',
  sponsorship: 'Un parrainage',
  anotherImmersion: 'Une autre immersion',
  training: 'Une formation',
  rebound: 'Un plan de rebond',
}

/**
 * The next step that an assessment suggests; the referent decides. A hire opens the job; an absence or an early end
 * opens a rebound; then the objective speaks: a job discovered is to be confirmed by another immersion, a confirmed
 * project goes to training while the gestures are still to be learned and to a job otherwise, a recruitment that did
 * not happen asks for a sponsor's network.
 */
export function nextDoor(
  assessment: Assessment,
  convention: { objective: Objective; endDate: LocalDate },
): NextDoor {
  if (assessment.author === 'host' && assessment.hired) return 'job'
  if (assessment.outcome === 'didNotCome') return 'rebound'
  const endedEarly = assessment.lastDay !== undefined && assessment.lastDay < convention.endDate
  if (assessment.outcome === 'partly' && endedEarly) return 'rebound'
  const reached = assessment.objectiveReached !== false
  if (convention.objective === 'initiateRecruitment') return reached ? 'job' : 'sponsorship'
  if (convention.objective === 'discoverJob' || !reached) return 'anotherImmersion'
  return (assessment.ratings?.skills ?? 4) <= 2 ? 'training' : 'job'
}
