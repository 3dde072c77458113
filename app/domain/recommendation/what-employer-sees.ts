/**
 * The only door through which a person reaches an employer's screen. What an employer may never see is
 * named here as `never`: a wider row handed over by mistake does not compile, and is not copied either.
 */
import type { RecommendationState } from './states'

/** What no employer sees, whatever the state (product, "What each sees"). */
export const NEVER_FOR_EMPLOYERS = [
  'birthDate',
  'address',
  'statuses',
  'status',
  'diagnostic',
  'barriers',
  'solutions',
  'nationality',
  'conditionsToAvoid',
  'consentAt',
  'recommendations',
  'declinedReasons',
  'score',
  'supportReferentId',
  'organisationId',
] as const

type Never = { readonly [K in (typeof NEVER_FOR_EMPLOYERS)[number]]?: never }

/** The facts that may be projected; select exactly these. */
export interface EmployerSource extends Never {
  readonly firstName: string
  readonly lastName: string
  readonly city: string
  readonly phone: string | null
  readonly email: string | null
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly experiences: readonly { readonly romeCode: string; readonly months: number }[]
  readonly licences: readonly string[]
  readonly certificates: readonly string[]
  /** The availability, already written in French. */
  readonly availability: string
  /** The referent's sentence, read by the candidate before it left. */
  readonly sentence: string
}

/** Before the employer has accepted: enough to decide, not enough to find the person. */
export interface EmployerViewBefore extends Never {
  readonly stage: 'before'
  readonly firstName: string
  /** First letter of the last name. */
  readonly initial: string
  readonly city: string
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly experiences: readonly { readonly romeCode: string; readonly months: number }[]
  readonly licences: readonly string[]
  readonly certificates: readonly string[]
  readonly availability: string
  readonly sentence: string
  readonly lastName?: never
  readonly phone?: never
  readonly email?: never
}

/** After: the same, and how to reach the person. */
export type EmployerViewAfter = Omit<EmployerViewBefore, 'stage' | 'lastName' | 'phone' | 'email'> & {
  readonly stage: 'after'
  readonly lastName: string
  readonly phone: string | null
  readonly email: string | null
}

export type EmployerView = EmployerViewBefore | EmployerViewAfter

/** Whether an employer may see that a recommendation exists: once the candidate has accepted to be presented. */
export function shownToEmployer(recommendation: {
  readonly state: RecommendationState
  readonly presentedAt: Date | null
}): boolean {
  return recommendation.presentedAt !== null && recommendation.state !== 'declinedByCandidate'
}

/**
 * A person as the company of the recommendation sees them. Undefined while nothing may be seen at all.
 * Contact details come with the employer's acceptance and leave when the agreement fails.
 */
export function whatEmployerSees(
  recommendation: { readonly state: RecommendationState; readonly presentedAt: Date | null },
  person: EmployerSource,
): EmployerView | undefined {
  if (!shownToEmployer(recommendation)) return undefined
  const shared = {
    firstName: person.firstName,
    initial: initialOf(person.lastName),
    city: person.city,
    skills: [...person.skills],
    softSkills: [...person.softSkills],
    experiences: person.experiences.map(({ romeCode, months }) => ({ romeCode, months })),
    licences: [...person.licences],
    certificates: [...person.certificates],
    availability: person.availability,
    sentence: person.sentence,
  }
  const accepted = recommendation.state === 'agreed' || recommendation.state === 'concluded'
  if (!accepted) return { stage: 'before', ...shared }
  return { stage: 'after', ...shared, lastName: person.lastName, phone: person.phone, email: person.email }
}

function initialOf(lastName: string): string {
  const first = Array.from(lastName.trim())[0]
  return first === undefined ? '' : `${first.toLocaleUpperCase('fr')}.`
}
