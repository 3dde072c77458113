/** The short pages of the publication form, in order; each is saved when it is sent. */
import type { OfferField } from './content'

export interface OfferStep {
  /** The last part of its address. */
  readonly slug: OfferStepSlug
  readonly label: string
  readonly fields: readonly OfferField[]
}

export const OFFER_STEP_SLUGS = [
  'metier',
  'missions',
  'lieu-et-dates',
  'horaires',
  'accueil',
  'conditions',
  'acces',
] as const

export type OfferStepSlug = (typeof OFFER_STEP_SLUGS)[number]

export const OFFER_STEPS: readonly OfferStep[] = [
  { slug: 'metier', label: 'Métier', fields: ['romeCode'] },
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
  {
    slug: 'conditions',
    label: 'Conditions de travail',
    fields: [
      'conditions',
      'conditionsNote',
      'equipment',
      'equipmentNote',
      'licences',
      'frenchLevel',
      'whatToBring',
    ],
  },
  {
    slug: 'acces',
    label: 'Accès',
    fields: ['publicTransport', 'firstBusAt', 'lastBusAt', 'transportNote', 'wheelchairAccess'],
  },
]

/** The number of a step, from 1. */
export function stepNumber(slug: OfferStepSlug): number {
  return OFFER_STEP_SLUGS.indexOf(slug) + 1
}

/** The step after this one; undefined after the last, when the preview follows. */
export function stepAfter(slug: OfferStepSlug): OfferStepSlug | undefined {
  return OFFER_STEP_SLUGS[stepNumber(slug)]
}

/** Where a draft is taken up again: the step reached, undefined once all are done. */
export function stepReached(draftStep: number): OfferStepSlug | undefined {
  return OFFER_STEP_SLUGS[Math.max(1, draftStep) - 1]
}
