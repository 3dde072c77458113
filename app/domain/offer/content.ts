/** What the author of an offer writes, step by step, and what a change of it leads to once the offer is public. */
import type { LocalDate } from '../calendar/local-date'
import type { JobTerms } from '../job/terms'
import type { WeekSchedule } from '../schedule/week-schedule'
import type { OfferState } from './states'

/** The fields that offers of every kind share, whether or not a kind asks for each; times are minutes from midnight. */
interface SharedContent {
  readonly romeCode: string
  readonly establishmentId: string
  readonly title: string
  readonly description: string
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly objectives: readonly string[]
  readonly places: number
  readonly windowStart: LocalDate | null
  readonly windowEnd: LocalDate | null
  /** Calendar days of one immersion, as the company prefers. */
  readonly preferredDays: number | null
  readonly schedule: WeekSchedule | null
  readonly tutorName: string | null
  readonly tutorFunction: string | null
  readonly tutorEmail: string | null
  readonly tutorPhone: string | null
  readonly welcomeName: string | null
  readonly welcomeFunction: string | null
  readonly conditions: readonly string[]
  readonly conditionsNote: string | null
  readonly equipment: readonly string[]
  readonly equipmentNote: string | null
  readonly licences: readonly string[]
  readonly frenchLevel: string
  readonly whatToBring: string | null
  readonly publicTransport: boolean
  readonly firstBusAt: number | null
  readonly lastBusAt: number | null
  readonly transportNote: string | null
  readonly wheelchairAccess: boolean
}

export interface ImmersionContent extends SharedContent {
  readonly kind: 'immersion'
}

export interface SponsorshipContent extends SharedContent {
  readonly kind: 'sponsorship'
}

/** A job has no last day to begin and nobody named to accompany; it has a contract and a pay. */
export interface JobContent extends SharedContent, JobTerms {
  readonly kind: 'job'
}

export type OfferContent = ImmersionContent | SponsorshipContent | JobContent

/** Everything that an author may write, whatever the kind; the kind itself never changes. */
export type OfferFields = SharedContent & JobTerms

export type OfferField = keyof OfferFields

/** As a conflict or a history names them. */
export const OFFER_FIELD_LABELS: Readonly<Record<OfferField, string>> = {
  romeCode: 'métier',
  establishmentId: 'lieu de travail',
  title: 'titre',
  description: 'missions',
  skills: 'savoir-faire',
  softSkills: 'qualités',
  objectives: 'objectifs acceptés',
  places: 'nombre de places',
  windowStart: 'début de la période',
  windowEnd: 'fin de la période',
  preferredDays: 'durée souhaitée',
  schedule: 'horaires',
  tutorName: 'tuteur ou tutrice',
  tutorFunction: 'fonction du tuteur ou de la tutrice',
  tutorEmail: 'courriel du tuteur ou de la tutrice',
  tutorPhone: 'téléphone du tuteur ou de la tutrice',
  welcomeName: 'personne qui accueille',
  welcomeFunction: 'fonction de la personne qui accueille',
  conditions: 'conditions de travail',
  conditionsNote: 'précisions sur les conditions',
  equipment: 'équipements de protection',
  equipmentNote: 'précisions sur les équipements',
  licences: 'permis et certificats',
  frenchLevel: 'niveau de français',
  whatToBring: 'ce qu’il faut apporter',
  publicTransport: 'accès en transport en commun',
  firstBusAt: 'premier bus',
  lastBusAt: 'dernier bus',
  transportNote: 'précisions sur l’accès',
  wheelchairAccess: 'accès en fauteuil roulant',
  contract: 'contrat',
  contractMonths: 'durée du contrat',
  payMin: 'salaire le plus bas',
  payMax: 'salaire le plus haut',
  payPeriod: 'période du salaire',
  weeklyMinutes: 'heures par semaine',
  needed: 'ce qui est indispensable',
  plus: 'ce qui est un plus',
  benefits: 'avantages',
  immersionFirst: 'immersion possible avant',
}

/** Dates, places and contacts change without a new reading by the referent: they do not change what is offered. */
const FREE_FIELDS: readonly OfferField[] = [
  'places',
  'windowStart',
  'windowEnd',
  'preferredDays',
  'tutorName',
  'tutorFunction',
  'tutorEmail',
  'tutorPhone',
  'welcomeName',
  'welcomeFunction',
]

/** States in which the author may still change the offer. */
export const EDITABLE_STATES: readonly OfferState[] = [
  'draft',
  'changesRequested',
  'submitted',
  'published',
  'paused',
]

/** Whether saving these changes takes the offer off the site until the referent has read it again. */
export function needsNewReading(state: OfferState, changed: readonly OfferField[]): boolean {
  const isPublic = state === 'published' || state === 'paused'
  return isPublic && changed.some((field) => !FREE_FIELDS.includes(field))
}

/** The given fields whose value is not the stored one. */
export function changedFields(before: OfferContent, given: Partial<OfferFields>): OfferField[] {
  const stored: Partial<OfferFields> = before
  return (Object.keys(given) as OfferField[]).filter(
    (field) => JSON.stringify(given[field]) !== JSON.stringify(stored[field]),
  )
}
