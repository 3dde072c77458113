/** What a sponsor says of themselves, and what it must hold before it can be sent. */
import { type Refusal, refuse } from '~/domain/refusal'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'

export interface SponsorProfile {
  readonly situation: string
  /** In their own words. */
  readonly trade: string
  /** The ROME code nearest to it. */
  readonly romeCode: string | null
  readonly sectors: readonly string[]
  readonly inPerson: boolean
  readonly byVideo: boolean
  /** How far they go to meet, in km as the crow flies. */
  readonly maxKm: number
  /** When they can meet; null = any time. */
  readonly availability: WeekSchedule | null
  /** People they can accompany at once. */
  readonly capacity: number
  readonly helps: readonly string[]
  readonly presentation: string | null
}

export const SPONSOR_LIMITS = {
  tradeMax: 120,
  kmMin: 1,
  kmMax: 100,
  capacityMin: 1,
  capacityMax: 5,
  presentationMax: 1500,
} as const

/** Everything that stops a profile from being sent; empty when it may be. `taken` people are already accompanied. */
export function refuseProfile(profile: SponsorProfile, taken = 0): Refusal[] {
  const { kmMin, kmMax, capacityMin, capacityMax, presentationMax } = SPONSOR_LIMITS
  const refusals: Refusal[] = []
  const within = (value: number, min: number, max: number) =>
    Number.isInteger(value) && value >= min && value <= max
  if (profile.trade.trim() === '') refusals.push(refuse('sponsorTradeMissing'))
  if (profile.romeCode === null) refusals.push(refuse('sponsorJobMissing'))
  if (profile.sectors.length === 0) refusals.push(refuse('sponsorSectorsMissing'))
  if (!profile.inPerson && !profile.byVideo) refusals.push(refuse('sponsorPlaceMissing'))
  if (profile.inPerson && !within(profile.maxKm, kmMin, kmMax)) {
    refusals.push(refuse('sponsorDistanceWrong', { min: kmMin, max: kmMax }))
  }
  if (!within(profile.capacity, capacityMin, capacityMax)) {
    refusals.push(refuse('sponsorCapacityWrong', { min: capacityMin, max: capacityMax }))
  } else if (profile.capacity < taken) refusals.push(refuse('sponsorCapacityBelowTaken', { taken }))
  if (profile.helps.length === 0) refusals.push(refuse('sponsorHelpsMissing'))
  if ((profile.presentation ?? '').length > presentationMax) {
    refusals.push(refuse('sponsorPresentationTooLong', { max: presentationMax }))
  }
  return refusals
}
