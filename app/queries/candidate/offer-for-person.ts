/** An offer as one person reads it before saying yes or no: short sentences, nothing to decode. */
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { storedSchedule, termsOf } from '~/database/offer-content'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { frenchDateRange } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { describeJob, type JobSheet } from '~/domain/job/sheet'
import { inSentence } from '~/domain/matching/in-sentence'
import { OFFER_KIND_LABELS } from '~/domain/offer/public-status'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { jobLabel } from '~/domain/referential/rome'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { helpLabels } from '~/domain/sponsorship/choices'
import { describeMeeting } from '~/domain/sponsorship/offer-texts'
import { weekOf } from '../public/offer-week'
import { transportOf } from './transport'

export const OFFER_RELATIONS = {
  ...HOST_NAMES,
  job: true,
  company: { select: { name: true, activity: true } },
  establishment: { select: { address: true, postalCode: true } },
  sponsorship: true,
} as const satisfies Prisma.OfferInclude

type OfferRow = Prisma.OfferGetPayload<{ include: typeof OFFER_RELATIONS }>

export function offerForPerson(offer: OfferRow, today: LocalDate) {
  const { windowStart, windowEnd, latitude, longitude } = offer
  const job = offer.kind === 'job' ? describeJob(termsOf(offer), toLocalDateOrNull(windowStart), today) : null
  return {
    id: offer.id,
    title: offer.title,
    kindLabel: OFFER_KIND_LABELS[offer.kind],
    sector: offer.sector,
    companyName: hostName(offer),
    companyActivity: offer.company?.activity ?? null,
    city: offer.city,
    trade: jobLabel(offer.romeCode),
    description: offer.description,
    address: offer.establishment
      ? `${offer.establishment.address}, ${offer.establishment.postalCode} ${offer.city}`
      : offer.city,
    map: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
    transport: offer.kind === 'sponsorship' ? [] : transportOf(offer),
    job: job && workOf(job),
    window: job
      ? `Le travail commence ${job.start}.`
      : windowStart && windowEnd
        ? `À choisir avec l’entreprise, ${frenchDateRange(toLocalDate(windowStart), toLocalDate(windowEnd))}.`
        : null,
    length: lengthOf(offer.preferredDays),
    week: offer.kind === 'sponsorship' ? null : weekOf(offer.schedule),
    sponsorship: sponsorshipOf(offer),
    welcome: job || offer.kind === 'sponsorship' ? [] : welcomeOf(offer),
    bring: offer.whatToBring,
    given: sentenceOf(PROTECTIVE_EQUIPMENT, offer.equipment, offer.equipmentNote),
    conditions: sentenceOf(WORKING_CONDITIONS, offer.conditions, offer.conditionsNote),
    asked: [...(job?.needed ?? []), ...askedOf(offer)],
  }
}

/** The contract and the pay, each in its own sentence. */
function workOf({ contractSentence, pay, week, benefits, plus, immersionFirst }: JobSheet) {
  return {
    contract: contractSentence,
    pay: pay && `Le salaire est ${pay}.`,
    week: week && `${week}.`,
    benefits: benefits.length === 0 ? null : `${benefits.join(', ')}.`,
    plus: plus.length === 0 ? null : `${plus.join(', ')}.`,
    immersionFirst,
  }
}

/** What a sponsorship says instead of a work: what for, where and when to meet. */
function sponsorshipOf({ sponsorship, city, schedule }: OfferRow) {
  if (!sponsorship) return null
  const times = storedSchedule(schedule)
  return {
    helps: helpLabels(sponsorship.helps),
    where: `${describeMeeting({ ...sponsorship, city })}.`,
    times: times && `${describeSchedule(times)}.`,
  }
}

function lengthOf(days: number | null): string | null {
  if (days === null) return null
  return days === 1 ? '1\u00a0jour.' : `Environ ${days}\u00a0jours.`
}

function welcomeOf({ tutorName, tutorFunction, welcomeName, welcomeFunction }: OfferRow): string[] {
  const named = (name: string, job: string | null) => (job ? `${name} (${inSentence(job)})` : name)
  const tutor = tutorName ? named(tutorName, tutorFunction) : 'Une personne de l’entreprise'
  const other = welcomeName && welcomeName !== tutorName
  return [
    ...(other ? [`${named(welcomeName, welcomeFunction)} vous accueille le premier jour.`] : []),
    `${tutor} vous accompagne et répond à vos questions.`,
  ]
}

function askedOf({ licences, frenchLevel }: OfferRow): string[] {
  const papers: Readonly<Record<string, string>> = { ...DRIVING_LICENCES, ...CERTIFICATES }
  const levels: Readonly<Record<string, string>> = FRENCH_LEVELS
  const french = frenchLevel === 'none' ? undefined : levels[frenchLevel]
  return [
    ...licences.flatMap((key) => papers[key] ?? []),
    ...(french ? [`Français\u202f: ${inSentence(french)}`] : []),
  ]
}

/** The words of the known keys, and what the company added. */
function sentenceOf(list: Readonly<Record<string, string>>, keys: readonly string[], note: string | null) {
  const known = keys
    .flatMap((key) => list[key] ?? [])
    .map((label, i) => (i === 0 ? label : inSentence(label)))
  const words = known.length === 0 ? [] : [`${known.join(', ')}.`]
  return [...words, ...(note ? [note] : [])].join(' ') || null
}
