/** What a sponsor said, as columns: their own row, and the same on the offer made from it. */

import type { Sponsor } from '~/database/generated/client'
import { Prisma } from '~/database/generated/client'
import { romeSector } from '~/domain/referential/rome'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { SponsorProfile } from '~/domain/sponsorship/profile'

interface Commune {
  readonly inseeCode: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

const week = (schedule: WeekSchedule | null) =>
  schedule === null ? Prisma.DbNull : (schedule as unknown as Prisma.InputJsonObject)

export function profileColumns(profile: SponsorProfile, commune: Commune) {
  const { situation, trade, romeCode, inPerson, byVideo, maxKm, capacity, presentation } = profile
  const { inseeCode: communeCode, name: city, latitude, longitude } = commune
  return {
    ...{ situation, trade: trade.trim(), romeCode, inPerson, byVideo, maxKm, capacity },
    presentation: presentation?.trim() || null,
    sectors: [...profile.sectors],
    helps: [...profile.helps],
    availability: week(profile.availability),
    ...{ communeCode, city, latitude, longitude },
  }
}

/** The facts of an offer that follow its sponsor's profile, from one edition to the next. */
export function factsOfOffer(sponsor: Sponsor) {
  const { romeCode, sectors, capacity, latitude, longitude, communeCode, city } = sponsor
  const code = romeCode ?? ''
  return {
    romeCode: code,
    sector: romeSector(code) ?? sectors[0] ?? 'construction',
    places: capacity,
    schedule:
      sponsor.availability === null ? Prisma.DbNull : (sponsor.availability as Prisma.InputJsonObject),
    ...{ latitude, longitude, communeCode, city },
  }
}

export function termsOfOffer({ inPerson, byVideo, maxKm, helps }: Sponsor) {
  return { inPerson, byVideo, maxKm, helps }
}
