/**
 * The life of a job application after both sides agreed to meet, as data: who may do what in which state. Use cases,
 * pages and the property tests all read this table.
 */
import { type OrRefusal, refuse } from '~/domain/refusal'

export const APPLICATION_STATES = [
  'presented',
  'interview',
  'offered',
  'hired',
  'refused',
  'withdrawn',
] as const

export type ApplicationState = (typeof APPLICATION_STATES)[number]

export const APPLICATION_EVENTS = [
  'proposeInterview',
  'changeInterview',
  'cancelInterview',
  'offer',
  'hire',
  'refuse',
  'withdraw',
] as const

export type ApplicationEvent = (typeof APPLICATION_EVENTS)[number]

export const APPLICATION_PARTIES = ['employer', 'partnershipReferent', 'candidate'] as const

export type ApplicationParty = (typeof APPLICATION_PARTIES)[number]

interface ApplicationTransition {
  readonly state: ApplicationState
  readonly event: ApplicationEvent
  readonly by: readonly ApplicationParty[]
  readonly to: ApplicationState
  /** A reason must come with the event. */
  readonly reason?: true
}

/** The referent keeps the board for a company that would rather call than click. */
const COMPANY: readonly ApplicationParty[] = ['employer', 'partnershipReferent']
/** A person withdraws by themselves, or by a word to a referent. */
const PERSON: readonly ApplicationParty[] = ['candidate', 'partnershipReferent']

export const APPLICATION_TRANSITIONS: readonly ApplicationTransition[] = [
  { state: 'presented', event: 'proposeInterview', by: COMPANY, to: 'interview' },
  { state: 'interview', event: 'changeInterview', by: COMPANY, to: 'interview' },
  { state: 'interview', event: 'cancelInterview', by: COMPANY, to: 'presented' },
  { state: 'presented', event: 'offer', by: COMPANY, to: 'offered' },
  { state: 'interview', event: 'offer', by: COMPANY, to: 'offered' },
  // After an immersion, « embaucher » is one click away: the steps in between are not compulsory.
  { state: 'presented', event: 'hire', by: COMPANY, to: 'hired' },
  { state: 'interview', event: 'hire', by: COMPANY, to: 'hired' },
  { state: 'offered', event: 'hire', by: COMPANY, to: 'hired' },
  { state: 'presented', event: 'refuse', by: COMPANY, to: 'refused', reason: true },
  { state: 'interview', event: 'refuse', by: COMPANY, to: 'refused', reason: true },
  { state: 'offered', event: 'refuse', by: COMPANY, to: 'refused', reason: true },
  { state: 'presented', event: 'withdraw', by: PERSON, to: 'withdrawn', reason: true },
  { state: 'interview', event: 'withdraw', by: PERSON, to: 'withdrawn', reason: true },
  { state: 'offered', event: 'withdraw', by: PERSON, to: 'withdrawn', reason: true },
]

/** Somebody's decision is still awaited. */
export const OPEN_APPLICATIONS = [
  'presented',
  'interview',
  'offered',
] as const satisfies readonly ApplicationState[]

export function isOpenApplication(state: ApplicationState): boolean {
  return (OPEN_APPLICATIONS as readonly ApplicationState[]).includes(state)
}

/** The state that an event leads to. Refuses what the table does not hold, and a reason that is missing. */
export function nextApplicationState(
  state: ApplicationState,
  event: ApplicationEvent,
  by: ApplicationParty,
  reason?: string,
): OrRefusal<ApplicationState> {
  const line = APPLICATION_TRANSITIONS.find(
    (each) => each.state === state && each.event === event && each.by.includes(by),
  )
  if (!line) return refuse('applicationStateForbids')
  if (line.reason && !reason) return refuse('recommendationReasonMissing')
  return line.to
}

/** What a party can do now, in the order of the table: the buttons of a page. */
export function applicationEvents(state: ApplicationState, by: ApplicationParty): ApplicationEvent[] {
  return APPLICATION_TRANSITIONS.filter((line) => line.state === state && line.by.includes(by)).map(
    ({ event }) => event,
  )
}

/** Words for professionals; colour and icon belong to the screen. */
export const APPLICATION_STATE_LABELS: Record<ApplicationState, string> = {
  presented: 'À rencontrer',
  interview: 'Entretien prévu',
  offered: 'Poste proposé',
  hired: 'Embauche',
  refused: 'Sans suite',
  withdrawn: 'Retirée par la personne',
}
