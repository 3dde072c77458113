/** One offer as anybody reads it, in plain language; or what took its place when it is no longer open. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { storedSchedule, termsOf } from '~/database/offer-content'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { searchOpenOffers } from '~/database/offer-search'
import { frenchDate, frenchTime } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { OBJECTIVE_PLAIN_LABELS } from '~/domain/convention/objectives'
import { jobPosting, type PostedJob } from '~/domain/job/job-posting'
import { describeJob } from '~/domain/job/sheet'
import { isGone, OFFER_KIND_LABELS, publicStatus } from '~/domain/offer/public-status'
import type { Actor } from '~/domain/permissions/actor'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { jobLabel } from '~/domain/referential/rome'
import { isSectorKey } from '~/domain/referential/sectors'
import { SKILLS } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { helpLabels } from '~/domain/sponsorship/choices'
import { describeMeeting } from '~/domain/sponsorship/offer-texts'
import { frenchWindow, type OfferCard, offerCard } from './offer-cards'
import { weekOf } from './offer-week'

/** Never shown, because never public: a draft, an offer being read or mended. */
const NEVER_PUBLIC = ['draft', 'toConfirm', 'submitted', 'changesRequested'] as const

const SIMILAR_WITHIN_KM = 40

/** Null when no such offer was ever public. `gone` pages answer 410; `paused` ones say so without the offer's details. */
export async function loadPublicOffer(db: Db, viewer: Actor, now: Date, { offerId }: { offerId: string }) {
  const offer = await db.offer.findFirst({
    where: { id: offerId, state: { notIn: [...NEVER_PUBLIC] } },
    include: {
      ...HOST_NAMES,
      job: true,
      sponsorship: true,
      company: { select: { name: true, activity: true } },
      establishment: { select: { name: true, address: true, postalCode: true } },
    },
  })
  if (!offer) return null
  const today = parisDay(now)
  const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
  const similar = await similarOffers(db, today, offer)
  const shown = { id: offer.id, title: offer.title, city: offer.city, sector: offer.sector, similar }
  if (isGone(facts, today)) return { status: 'gone' as const, ...shown }
  if (publicStatus(facts, today) !== 'published') return { status: 'paused' as const, ...shown }
  const signedIn = viewer.role !== 'visitor'
  return {
    status: 'open' as const,
    ...shown,
    kind: offer.kind,
    kindLabel: OFFER_KIND_LABELS[offer.kind],
    employment:
      offer.kind === 'job' ? describeJob(termsOf(offer), toLocalDateOrNull(offer.windowStart), today) : null,
    posting: offer.kind === 'job' ? jobPosting(postedJob(offer, today)) : null,
    jobLabel: jobLabel(offer.romeCode),
    companyName: hostName(offer),
    companyActivity: offer.company?.activity ?? null,
    address: offer.establishment
      ? `${offer.establishment.address}, ${offer.establishment.postalCode} ${offer.city}`
      : offer.city,
    description: offer.description,
    places: offer.places,
    window: frenchWindow(offer.windowStart, offer.windowEnd, today),
    preferredDays: offer.preferredDays,
    openUntil: facts.expiresOn && frenchDate(facts.expiresOn),
    week: offer.kind === 'sponsorship' ? null : weekOf(offer.schedule),
    sponsorship: sponsorshipOf(offer),
    // The name of an employee is for those who are concerned, not for every visitor of the site.
    tutor: {
      name: signedIn ? offer.tutorName : null,
      function: offer.tutorFunction && inSentence(offer.tutorFunction),
    },
    transport: {
      reachable: offer.publicTransport,
      firstBus: offer.firstBusAt === null ? null : frenchTime(offer.firstBusAt),
      lastBus: offer.lastBusAt === null ? null : frenchTime(offer.lastBusAt),
      note: offer.transportNote,
      wheelchair: offer.wheelchairAccess,
    },
    conditions: labels(WORKING_CONDITIONS, offer.conditions),
    conditionsNote: offer.conditionsNote,
    equipment: labels(PROTECTIVE_EQUIPMENT, offer.equipment),
    equipmentNote: offer.equipmentNote,
    whatToBring: offer.whatToBring,
    licences: labels({ ...DRIVING_LICENCES, ...CERTIFICATES }, offer.licences),
    frenchLevel:
      offer.frenchLevel === 'none' ? null : (labels(FRENCH_LEVELS, [offer.frenchLevel])[0] ?? null),
    skills: labels(SKILLS, offer.skills),
    softSkills: labels(SOFT_SKILLS, offer.softSkills),
    objectives: labels(OBJECTIVE_PLAIN_LABELS, offer.objectives),
  }
}

interface SponsorshipRow {
  readonly city: string
  readonly schedule: Prisma.JsonValue
  readonly sponsorship: {
    readonly inPerson: boolean
    readonly byVideo: boolean
    readonly maxKm: number
    readonly helps: readonly string[]
  } | null
}

/** What a sponsorship says instead of hours of work: what the sponsor helps with, where and when to meet. */
function sponsorshipOf({ sponsorship, city, schedule }: SponsorshipRow) {
  if (!sponsorship) return null
  const times = storedSchedule(schedule)
  return {
    helps: helpLabels(sponsorship.helps),
    where: describeMeeting({ ...sponsorship, city }),
    times: times && describeSchedule(times),
  }
}

type OpenRow = Prisma.OfferGetPayload<{
  include: typeof HOST_NAMES & { job: true; establishment: { select: { address: true; postalCode: true } } }
}>

function postedJob(offer: OpenRow, today: LocalDate): PostedJob {
  const { id, title, description, romeCode, city, latitude, longitude } = offer
  const { address = null, postalCode = null } = offer.establishment ?? {}
  return {
    ...{ id, title, description, romeCode, terms: termsOf(offer), openings: offer.places },
    publishedOn: offer.publishedAt ? parisDay(offer.publishedAt) : today,
    openUntil: toLocalDateOrNull(offer.expiresOn),
    startsOn: toLocalDateOrNull(offer.windowStart),
    companyName: hostName(offer),
    place: { address, postalCode, city, latitude, longitude },
  }
}

/** « Chef d’équipe » within a sentence; an acronym keeps its capitals. */
function inSentence(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLocaleLowerCase('fr') + words.slice(1)
}

/** Words of the keys that the list knows; an old key is left out rather than shown raw. */
function labels(list: Readonly<Record<string, string>>, keys: readonly string[]): string[] {
  return keys.flatMap((key) => list[key] ?? [])
}

interface SimilarTo {
  readonly id: string
  readonly romeCode: string
  readonly sector: string
  readonly latitude: number
  readonly longitude: number
}

/** Open offers nearby: of the same job, else of the same sector. */
async function similarOffers(
  db: Db,
  today: ReturnType<typeof parisDay>,
  offer: SimilarTo,
): Promise<OfferCard[]> {
  const near = { latitude: offer.latitude, longitude: offer.longitude, km: SIMILAR_WITHIN_KM }
  const common = { today, near, words: [] }
  const sameJob = await searchOpenOffers(db, { ...common, codes: [offer.romeCode] }, 1)
  const others = sameJob.filter(({ id }) => id !== offer.id)
  if (others.length > 0 || !isSectorKey(offer.sector)) {
    return others.slice(0, 3).map((each) => offerCard(each, today))
  }
  const sameSector = await searchOpenOffers(db, { ...common, codes: [], sector: offer.sector }, 1)
  return sameSector
    .filter(({ id }) => id !== offer.id)
    .slice(0, 3)
    .map((each) => offerCard(each, today))
}
