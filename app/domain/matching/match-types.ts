/**
 * What matching is given and what it answers. The inputs are flat so that SQL rows fill them.
 * What is absent is absent on purpose (L1132-1): no sex, no name, no status, no health, no nationality,
 * no family situation, no address beyond the point from which a distance is measured.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import type { FrenchLevel } from '~/domain/referential/french-levels'
import type { TransportMode } from '~/domain/referential/transport-modes'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { MatchPart } from '~/domain/territory/settings'

export interface PublicTransport {
  readonly served: boolean
  /** When the first useful bus arrives, in minutes from midnight; null when nobody said. */
  readonly firstBusAt: number | null
  /** When the last useful bus leaves, in minutes from midnight; null when nobody said. */
  readonly lastBusAt: number | null
}

/** Where and how a sponsor meets the person. */
export interface Meeting {
  /** The sectors that the sponsor knows. */
  readonly sectors: readonly string[]
  readonly inPerson: boolean
  readonly byVideo: boolean
  /** How far the sponsor goes from their commune to meet, in km as the crow flies. */
  readonly maxKm: number
}

export interface MatchOffer {
  readonly id: string
  /** Null for a sponsor alone. */
  readonly companyId: string | null
  readonly sponsorId: string | null
  readonly kind: OfferKind
  /** From `isOpen`, the one function that decides it. */
  readonly open: boolean
  readonly placesLeft: number
  readonly romeCode: string
  readonly sector: string
  readonly latitude: number
  readonly longitude: number
  /** Hours of work; for a sponsorship, when the sponsor can meet. Null when nothing is said. */
  readonly schedule: WeekSchedule | null
  /** Minutes a week when they differ from the schedule's; null to count the schedule's. */
  readonly weeklyMinutes: number | null
  readonly windowStart: LocalDate | null
  readonly windowEnd: LocalDate | null
  /** Driving licences and certificates that the offer demands, by their keys. */
  readonly licences: readonly string[]
  readonly conditions: readonly string[]
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly frenchLevel: FrenchLevel
  readonly publicTransport: PublicTransport
  /** Set for a sponsorship, and for it alone: it is a meeting and not a work, see `prepare-offer`. */
  readonly meeting: Meeting | null
}

export interface MatchSolution {
  /** The diagnostic domain that the solution answers. */
  readonly domain: string
  /** A subject and verb that read on: "le garage solidaire lui prête un véhicule". */
  readonly label: string
  /** Last day; null when it has no end. */
  readonly until: LocalDate | null
  readonly grantsMode: TransportMode | null
  readonly grantsMaxKm: number | null
}

export interface MatchPerson {
  readonly id: string
  /** For the legal-age blocker only; null when unknown. */
  readonly birthDate: LocalDate | null
  /** When the person agreed to be presented; null when they have not, or no longer do. */
  readonly consentAt: Date | null
  readonly diagnosticDone: boolean
  /** ROME codes, the first wish first. */
  readonly wantedJobs: readonly string[]
  readonly openSectors: readonly string[]
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly experiences: readonly { readonly romeCode: string; readonly months: number }[]
  readonly licences: readonly string[]
  readonly certificates: readonly { readonly key: string; readonly validUntil: LocalDate | null }[]
  readonly latitude: number
  readonly longitude: number
  readonly travelModes: readonly { readonly mode: TransportMode; readonly maxKm: number }[]
  /** When the person can work; null when they said any time. */
  readonly availability: WeekSchedule | null
  readonly maxWeeklyMinutes: number | null
  readonly availableFrom: LocalDate | null
  readonly availableUntil: LocalDate | null
  /** Dates already taken: an immersion takes those of another immersion, a job those of both. */
  readonly engaged: readonly {
    readonly by: 'immersion' | 'job'
    readonly start: LocalDate
    readonly end: LocalDate
  }[]
  /** Immersions already done or agreed, for the legal caps (D5135-3): `days` counts renewals. */
  readonly conventions: readonly {
    readonly companyId: string
    readonly start: LocalDate
    readonly days: number
  }[]
  readonly conditionsToAvoid: readonly string[]
  readonly frenchLevel: FrenchLevel | null
  /** Domains of the diagnostic with a difficulty that is not lifted. Cautions only, never the score. */
  readonly barriers: readonly string[]
  readonly solutions: readonly MatchSolution[]
  /** Offers with a recommendation that is open, agreed or concluded. */
  readonly recommendedOfferIds: readonly string[]
  /** Offers that the person, or their company about this person, declined. */
  readonly declinedOfferIds: readonly string[]
  readonly lastProposedOn: LocalDate | null
  readonly waitingSince: LocalDate
}

/** One fact in French, said to a professional about the person, and to the person. */
export interface Said {
  readonly referent: string
  readonly person: string
}

export interface PartScore {
  readonly part: MatchPart
  /** Whole points, 0 to `max`; together they are the score. */
  readonly points: number
  /** The territory's weight. */
  readonly max: number
  readonly sentence: Said
}

export type BlockerCode =
  | 'offerNotOpen'
  | 'noPlaceLeft'
  | 'underSixteen'
  | 'minorHours'
  | 'licenceMissing'
  | 'hoursOutside'
  | 'tooManyHours'
  | 'tooFar'
  | 'datesOutside'
  | 'engaged'
  | 'legalCap'
  | 'noConsent'
  | 'noDiagnostic'
  | 'alreadyRecommended'
  | 'declinedHere'

export interface Blocker {
  readonly code: BlockerCode
  readonly sentence: Said
  /** What would lift this blocker, others put aside: "un permis B"; absent when nothing can. */
  readonly unlock?: string
}

/** One change that alone would open the match, and the score it would then have. */
export interface Unlock {
  readonly blocker: BlockerCode
  /** "un permis B", "un bus avant 6 h", "un début à 8 h au lieu de 6 h". */
  readonly change: string
  readonly sentence: Said
  readonly score: number
}

export interface Match {
  readonly offerId: string
  readonly personId: string
  /** 0 to 100, or null when something blocks. */
  readonly score: number | null
  readonly parts: readonly PartScore[]
  readonly reasons: readonly Said[]
  readonly cautions: readonly Said[]
  readonly blockers: readonly Blocker[]
  readonly unlocks: readonly Unlock[]
}

/** A part's share of its weight, 0 to 1, and its sentence, written only when somebody reads it. */
export interface PartShare {
  readonly share: number
  readonly say: () => Said
}
