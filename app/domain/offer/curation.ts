/** What an open offer still lacks, for the referent who looks for people: read on the board of open offers. */
import { frenchShortDate } from '~/domain/calendar/french'
import { daysBetween, type LocalDate } from '~/domain/calendar/local-date'

/** Where an offer stands, for the views of the board. */
export const CURATION_VIEWS = ['toutes', 'a-decider', 'personne', 'en-attente', 'accord'] as const
export type CurationView = (typeof CURATION_VIEWS)[number]

export interface CurationFacts {
  /** Interests and suggestions that nobody has decided. */
  readonly suggested: number
  /** Proposed to the person. */
  readonly withPerson: number
  /** Presented to whoever offers. */
  readonly withHost: number
  /** Agreed, the rest being under way. */
  readonly agreed: number
  /** Of those, how many wait longer than they were given. */
  readonly latePerson: number
  readonly lateHost: number
  /** Agreements of which no convention or pairing was born yet. */
  readonly agreedIdle: number
  readonly placesLeft: number
  readonly publishedOn: LocalDate
  /** When the last proposal ended without an agreement; null when there was none. */
  readonly lastEndedOn: LocalDate | null
  readonly expiresOn: LocalDate | null
}

export interface Lack {
  readonly key: 'decide' | 'lateHost' | 'latePerson' | 'agreed' | 'nobody' | 'places' | 'ends'
  readonly sentence: string
}

/** Days before its end from which an open offer says so. */
const ENDS_SOON_DAYS = 7

/** « 1 jour », « 12 jours ». */
const days = (count: number) => `${count}\u00a0jour${count > 1 ? 's' : ''}`

/** The most pressing first; empty when everything asked of others is in its time. */
export function lacksOf(facts: CurationFacts, today: LocalDate): Lack[] {
  const found: Lack[] = []
  const { suggested, withPerson, withHost, agreed, placesLeft } = facts
  if (facts.lateHost > 0) found.push({ key: 'lateHost', sentence: 'L’entreprise tarde à répondre' })
  if (suggested > 0) {
    found.push({ key: 'decide', sentence: `${suggested} suggestion${suggested > 1 ? 's' : ''} à décider` })
  }
  if (facts.latePerson > 0) found.push({ key: 'latePerson', sentence: 'La personne tarde à répondre' })
  if (facts.agreedIdle > 0) {
    const many = facts.agreedIdle > 1
    found.push({
      key: 'agreed',
      sentence: many ? `${facts.agreedIdle} accords à préparer` : 'Un accord à préparer',
    })
  }
  const inView = suggested + withPerson + withHost + agreed
  if (inView === 0 && placesLeft > 0) found.push({ key: 'nobody', sentence: nobodySince(facts, today) })
  else if (placesLeft > suggested + withPerson + withHost) {
    const free = placesLeft - (suggested + withPerson + withHost)
    found.push({
      key: 'places',
      sentence: free === 1 ? 'Une place sans personne en vue' : `${free} places sans personne en vue`,
    })
  }
  if (facts.expiresOn !== null && daysBetween(today, facts.expiresOn) <= ENDS_SOON_DAYS) {
    found.push({ key: 'ends', sentence: `Se ferme le ${frenchShortDate(facts.expiresOn)}` })
  }
  return found
}

function nobodySince({ publishedOn, lastEndedOn }: CurationFacts, today: LocalDate): string {
  const never = lastEndedOn === null || lastEndedOn < publishedOn
  const since = daysBetween(never ? publishedOn : lastEndedOn, today)
  if (since <= 0) return never ? 'Publiée aujourd’hui, personne de proposé' : 'Plus personne de proposé'
  return never
    ? `Personne de proposé depuis ${days(since)}`
    : `Plus personne de proposé depuis ${days(since)}`
}
