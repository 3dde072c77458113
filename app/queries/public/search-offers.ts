/** What the public search page shows for what was typed. */
import type { Db } from '~/database/client'
import {
  clusterOpenOffers,
  countOpenOffers,
  MOST_COUNTED,
  type OfferSearch,
  searchOpenOffers,
} from '~/database/offer-search'
import { parisDay } from '~/domain/calendar/local-date'
import type { JobContract } from '~/domain/job/contracts'
import type { OfferKind } from '~/domain/offer/public-status'
import { wordsOf } from '~/domain/referential/normalise-text'
import { romeCodesFor, romeJob } from '~/domain/referential/rome'
import type { SectorKey } from '~/domain/referential/rome-job'
import { sectorNamed } from '~/domain/referential/sectors'
import { mapGround } from './map-ground'
import { offerCard } from './offer-cards'
import { communeLabel, isResolved, type ResolvedCommune, resolveCommune } from './resolve-commune'

export interface OfferSearchInput {
  /** A job as people say it, a ROME code, or words. */
  readonly what: string
  /** A commune as people write it. */
  readonly where: string
  readonly km: number
  readonly sector: SectorKey | undefined
  readonly kind: OfferKind | undefined
  readonly contract?: JobContract | undefined
  readonly page: number
  readonly map: boolean
}

/** Nothing is searched while the place typed is unknown or has several answers: the page asks first. */
export async function loadOfferSearch(db: Db, now: Date, input: OfferSearchInput) {
  const territories = await db.territory.findMany({ select: { departmentCode: true }, take: 20 })
  const departments = territories.map(({ departmentCode }) => departmentCode)
  const nearDepartment = departments.length === 1 ? departments[0] : undefined
  const place = input.where ? await resolveCommune(db, input.where, nearDepartment) : undefined
  if (place && !isResolved(place)) {
    return { asked: place.map(communeLabel), place: null, offers: [], total: 0, bounded: false, map: null }
  }
  const named = sectorNamed(input.what)
  const sector = input.sector ?? named?.key
  const base = {
    today: parisDay(now),
    near: nearOf(input, place),
    kind: input.kind,
    contract: input.contract,
    sector,
  }
  const codes = named ? [] : wantedCodes(input.what)
  const words = named ? [] : wordsOf(input.what).slice(0, MOST_WORDS)
  const byJob = { ...base, codes, words: codes.length > 0 ? [] : words }
  // Words that resemble a job without any offer may well be a company's or a town's name.
  const jobs = await pageOf(db, byJob, input.page)
  const asWords = codes.length > 0 && jobs.count === 0
  const search = asWords ? { ...base, codes: [], words } : byJob
  const { found, count } = asWords ? await pageOf(db, search, input.page) : jobs
  const [clusters, ground] = await Promise.all([
    input.map ? clusterOpenOffers(db, search) : [],
    input.map ? mapGround(db, departments, place && { ...place, km: input.km }) : [],
  ])
  return {
    asked: null,
    place: place ? communeLabel(place) : null,
    offers: found.map((offer) => offerCard(offer, base.today)),
    total: Math.min(count, MOST_COUNTED),
    bounded: count > MOST_COUNTED,
    map: input.map ? { clusters, ground } : null,
  }
}

const MOST_WORDS = 6

async function pageOf(db: Db, search: OfferSearch, page: number) {
  const [found, count] = await Promise.all([searchOpenOffers(db, search, page), countOpenOffers(db, search)])
  return { found, count }
}

function nearOf({ km }: OfferSearchInput, place: ResolvedCommune | undefined): OfferSearch['near'] {
  return place && { latitude: place.latitude, longitude: place.longitude, km }
}

/** « Maçon ou maçonne (F1703) », as the field proposes it, is that code alone; other words are what people say. */
function wantedCodes(what: string): readonly string[] {
  const code = /\(([A-N]\d{4})\)\s*$/i.exec(what)?.[1]?.toUpperCase()
  if (code && romeJob(code)) return [code]
  return what.trim() === '' ? [] : romeCodesFor(what)
}
