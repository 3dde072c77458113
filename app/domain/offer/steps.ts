/** The short pages of the publication form of each kind, in order; each is saved when it is sent. */
import type { OfferField } from './content'
import type { OfferKind } from './public-status'

export interface OfferStep {
  /** The last part of its address. */
  readonly slug: OfferStepSlug
  readonly label: string
  readonly fields: readonly OfferField[]
}

/** Every page that a form of some kind has. */
export const OFFER_STEP_SLUGS = [
  'metier',
  'missions',
  'contrat',
  'lieu-et-dates',
  'horaires',
  'accueil',
  'conditions',
  'acces',
] as const

export type OfferStepSlug = (typeof OFFER_STEP_SLUGS)[number]

const JOB_TITLE: OfferStep = { slug: 'metier', label: 'Métier', fields: ['romeCode'] }

const ACCESS: OfferStep = {
  slug: 'acces',
  label: 'Accès',
  fields: ['publicTransport', 'firstBusAt', 'lastBusAt', 'transportNote', 'wheelchairAccess'],
}

const CONDITIONS = [
  'conditions',
  'conditionsNote',
  'equipment',
  'equipmentNote',
  'licences',
  'frenchLevel',
] as const

const IMMERSION_STEPS: readonly OfferStep[] = [
  JOB_TITLE,
  {
    slug: 'missions',
    label: 'Missions',
    fields: ['title', 'description', 'objectives', 'skills', 'softSkills'],
  },
  {
    slug: 'lieu-et-dates',
    label: 'Lieu et dates',
    fields: ['establishmentId', 'windowStart', 'windowEnd', 'places', 'preferredDays'],
  },
  { slug: 'horaires', label: 'Horaires', fields: ['schedule'] },
  {
    slug: 'accueil',
    label: 'Accueil',
    fields: ['tutorName', 'tutorFunction', 'tutorEmail', 'tutorPhone', 'welcomeName', 'welcomeFunction'],
  },
  { slug: 'conditions', label: 'Conditions de travail', fields: [...CONDITIONS, 'whatToBring'] },
  ACCESS,
]

const JOB_STEPS: readonly OfferStep[] = [
  JOB_TITLE,
  {
    slug: 'missions',
    label: 'Missions et exigences',
    fields: ['title', 'description', 'needed', 'plus', 'skills', 'softSkills'],
  },
  {
    slug: 'contrat',
    label: 'Contrat et rémunération',
    fields: ['contract', 'contractMonths', 'payMin', 'payMax', 'payPeriod', 'benefits', 'immersionFirst'],
  },
  { slug: 'lieu-et-dates', label: 'Lieu et dates', fields: ['establishmentId', 'windowStart', 'places'] },
  { slug: 'horaires', label: 'Horaires', fields: ['weeklyMinutes', 'schedule'] },
  { slug: 'conditions', label: 'Conditions de travail', fields: CONDITIONS },
  ACCESS,
]

/** The pages of a kind, in order. */
export function offerSteps(kind: OfferKind): readonly OfferStep[] {
  return kind === 'job' ? JOB_STEPS : IMMERSION_STEPS
}

/** A page of a kind; undefined when its form does not have it. */
export function offerStep(kind: OfferKind, slug: OfferStepSlug): OfferStep | undefined {
  return offerSteps(kind).find((step) => step.slug === slug)
}

/** The number of a step in the form of a kind, from 1; 0 when that form does not have it. */
export function stepNumber(kind: OfferKind, slug: OfferStepSlug): number {
  return offerSteps(kind).findIndex((step) => step.slug === slug) + 1
}

/** The step after this one; undefined after the last, when the preview follows. */
export function stepAfter(kind: OfferKind, slug: OfferStepSlug): OfferStepSlug | undefined {
  return offerSteps(kind)[stepNumber(kind, slug)]?.slug
}

/** The step before this one; undefined before the first. */
export function stepBefore(kind: OfferKind, slug: OfferStepSlug): OfferStepSlug | undefined {
  return offerSteps(kind)[stepNumber(kind, slug) - 2]?.slug
}

/** Where a draft is taken up again: the step reached, undefined once all are done. */
export function stepReached(kind: OfferKind, draftStep: number): OfferStepSlug | undefined {
  return offerSteps(kind)[Math.max(1, draftStep) - 1]?.slug
}
