/** An offer written out in French, for every page that shows one; strings only, nothing to compute in a browser. */
import { frenchPhone } from '../account/french-phone'
import { frenchDateRange, frenchDuration, frenchTime } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { isObjective, OBJECTIVE_LABELS } from '../convention/objectives'
import { describeJob, type JobSheet } from '../job/sheet'
import { FRENCH_LEVELS } from '../referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '../referential/licences'
import { PROTECTIVE_EQUIPMENT } from '../referential/protective-equipment'
import { jobLabel, jobTitleFor } from '../referential/rome'
import { SKILLS } from '../referential/skills'
import { SOFT_SKILLS } from '../referential/soft-skills'
import { WORKING_CONDITIONS } from '../referential/working-conditions'
import { describeSchedule } from '../schedule/describe-schedule'
import { weeklyMinutes } from '../schedule/measure-schedule'
import type { WeekSchedule } from '../schedule/week-schedule'
import type { OfferContent } from './content'
import type { OfferKind } from './public-status'

export interface OfferPlace {
  readonly companyName: string
  /** Null for a sponsor alone, who meets where it suits both. */
  readonly address: string | null
  readonly postalCode: string | null
  readonly city: string
}

export interface OfferSheet {
  readonly kind: OfferKind
  /** Contract, pay, hours, requirements; null for what is no job. */
  readonly employment: JobSheet | null
  readonly title: string
  readonly job: string
  readonly sector: string
  readonly companyName: string
  readonly address: string
  readonly city: string
  readonly description: string
  readonly objectives: readonly string[]
  readonly places: string
  /** « du 4 au 29 janvier 2027 », or null while the dates are not said. */
  readonly window: string | null
  readonly length: string | null
  readonly schedule: WeekSchedule | null
  readonly hours: string | null
  readonly weekly: string | null
  readonly tutor: string | null
  /** All that the public reads of the tutor. */
  readonly tutorFunction: string | null
  readonly tutorContact: string | null
  readonly welcome: string | null
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly conditions: readonly string[]
  readonly conditionsNote: string | null
  readonly equipment: readonly string[]
  readonly equipmentNote: string | null
  readonly licences: readonly string[]
  readonly frenchLevel: string
  readonly whatToBring: string | null
  /** Sentences on how to get there. */
  readonly access: readonly string[]
  readonly wheelchairAccess: boolean
}

const LICENCES: Readonly<Record<string, string>> = { ...DRIVING_LICENCES, ...CERTIFICATES }

/** The labels of stored keys; a key that is no longer known is left out. */
function labels(keys: readonly string[], table: Readonly<Record<string, string>>): string[] {
  return keys.flatMap((key) => table[key] ?? [])
}

function named(name: string | null, role: string | null): string | null {
  return [name, role].filter(Boolean).join(', ') || null
}

/** Writes an offer out, as it is on a day. `sector` is the stored key, for the badge. */
export function describeOffer(
  offer: OfferContent & { readonly sector: string },
  place: OfferPlace,
  today: LocalDate,
): OfferSheet {
  const { schedule, windowStart, windowEnd, preferredDays } = offer
  return {
    kind: offer.kind,
    employment: offer.kind === 'job' ? describeJob(offer, offer.windowStart, today) : null,
    title: offer.title,
    job: `${jobTitleFor(offer.romeCode)} (${jobLabel(offer.romeCode)})`,
    sector: offer.sector,
    companyName: place.companyName,
    address: place.address === null ? place.city : `${place.address}, ${place.postalCode} ${place.city}`,
    city: place.city,
    description: offer.description,
    objectives: offer.objectives.filter(isObjective).map((objective) => OBJECTIVE_LABELS[objective]),
    places: placesInWords(offer),
    window: windowStart && windowEnd ? frenchDateRange(windowStart, windowEnd) : null,
    length: preferredDays === null ? null : preferredLength(preferredDays),
    schedule,
    hours: schedule && describeSchedule(schedule),
    weekly:
      offer.kind === 'job' ? null : schedule && `${frenchDuration(weeklyMinutes(schedule))} par semaine`,
    tutor: named(offer.tutorName, offer.tutorFunction),
    tutorFunction: offer.tutorFunction,
    tutorContact:
      [offer.tutorEmail, offer.tutorPhone && frenchPhone(offer.tutorPhone)].filter(Boolean).join(' · ') ||
      null,
    welcome: named(offer.welcomeName, offer.welcomeFunction),
    skills: labels(offer.skills, SKILLS),
    softSkills: labels(offer.softSkills, SOFT_SKILLS),
    conditions: labels(offer.conditions, WORKING_CONDITIONS),
    conditionsNote: offer.conditionsNote,
    equipment: labels(offer.equipment, PROTECTIVE_EQUIPMENT),
    equipmentNote: offer.equipmentNote,
    licences: labels(offer.licences, LICENCES),
    frenchLevel: labels([offer.frenchLevel], FRENCH_LEVELS)[0] ?? FRENCH_LEVELS.none,
    whatToBring: offer.whatToBring,
    access: accessOf(offer),
    wheelchairAccess: offer.wheelchairAccess,
  }
}

/** « 3 places », or « 3 postes » of a job. */
function placesInWords({ kind, places }: OfferContent): string {
  const word = kind === 'job' ? 'poste' : 'place'
  return `${places}\u00a0${word}${places === 1 ? '' : 's'}`
}

/** « 2 semaines », « 10 jours »: calendar days, said in weeks when they are whole. */
function preferredLength(days: number): string {
  if (days % 7 !== 0) return days === 1 ? '1\u00a0jour' : `${days}\u00a0jours`
  return days === 7 ? '1\u00a0semaine' : `${days / 7}\u00a0semaines`
}

function accessOf(offer: OfferContent): string[] {
  const first = offer.firstBusAt === null ? null : `premier bus utile à ${frenchTime(offer.firstBusAt)}`
  const last = offer.lastBusAt === null ? null : `dernier à ${frenchTime(offer.lastBusAt)}`
  const buses = [first, last].filter(Boolean).join(', ')
  const transport = offer.publicTransport
    ? `Accessible en transport en commun${buses && `\u202f: ${buses}`}`
    : 'Pas de transport en commun à proximité'
  return [transport, ...(offer.transportNote ? [offer.transportNote] : [])]
}

/** All an author wrote freely, to be searched for forbidden criteria. */
export function writtenTexts(offer: OfferContent): string {
  const { title, description, conditionsNote, equipmentNote, whatToBring, transportNote } = offer
  const terms = offer.kind === 'job' ? [...offer.needed, ...offer.plus, ...offer.benefits] : []
  return [title, description, ...terms, conditionsNote, equipmentNote, whatToBring, transportNote]
    .filter(Boolean)
    .join('\n')
}
