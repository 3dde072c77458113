/** The sections of a file as labels and values in French: the same words for the referent and for the person. */
import { frenchPhone } from '~/domain/account/french-phone'
import { frenchDayMonthYear, frenchDuration } from '~/domain/calendar/french'
import { ageOn, type LocalDate } from '~/domain/calendar/local-date'
import { CONTACT_WAYS } from '~/domain/person/contact-way'
import { PERSON_SECTIONS, type PersonSection, PRIVATE_SECTIONS } from '~/domain/person/sections'
import { PERSON_STATUSES } from '~/domain/person/statuses'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { jobTitleFor } from '~/domain/referential/rome'
import { SECTORS } from '~/domain/referential/sectors'
import { SKILLS } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { TRANSPORT_MODES } from '~/domain/referential/transport-modes'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { isRefused } from '~/domain/refusal'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import type { PersonColumns } from './person-columns'
import type { PersonLists } from './person-lists'

export interface SectionRow {
  readonly label: string
  /** One line, or a list of short ones. */
  readonly value: string | readonly string[]
}

export interface FileSection {
  readonly key: PersonSection
  readonly slug: string
  readonly title: string
  readonly private: boolean
  readonly rows: readonly SectionRow[]
}

/** Only what is known: a section without rows says so on the screen. */
export function describeSections(
  person: PersonColumns,
  lists: PersonLists,
  today: LocalDate,
): readonly FileSection[] {
  const rows: Readonly<Record<PersonSection, readonly (SectionRow | false)[]>> = {
    identity: identityRows(person, today),
    statuses: [list('Statuts', wordsOf(PERSON_STATUSES, person.statuses))],
    jobs: [
      list(
        'Par ordre de préférence',
        lists.jobs.map(({ romeCode }, index) => `${index + 1}. ${capital(jobTitleFor(romeCode))}`),
      ),
      list('Ouvert·e aussi à tout le secteur', sectorNames(person.openSectors)),
    ],
    experiences: lists.experiences.map(({ romeCode, months, description }) => ({
      label: capital(jobTitleFor(romeCode)),
      value: [monthsText(months), description].filter(Boolean).join(' · '),
    })),
    skills: [
      list('Savoir-faire', wordsOf(SKILLS, person.skills)),
      list('Savoir-être', wordsOf(SOFT_SKILLS, person.softSkills)),
    ],
    licences: [
      list('Permis de conduire', wordsOf(DRIVING_LICENCES, person.licences)),
      list(
        'Certificats',
        lists.certificates.map((certificate) => certificateText(certificate, today)),
      ),
    ],
    availability: availabilityRows(person),
    travel: [
      list(
        'Moyens de transport',
        lists.travel.map(({ mode, maxKm }) => `${wordOf(TRANSPORT_MODES, mode)}, jusqu’à ${maxKm}\u00a0km`),
      ),
    ],
    conditions: [list('À éviter', wordsOf(WORKING_CONDITIONS, person.conditionsToAvoid))],
    presentation: [
      { label: 'Français', value: frenchText(person.frenchLevel) },
      known('En quelques mots', person.presentation),
    ],
    employer: [
      known('Employeur', person.currentEmployerName),
      known('Qui signe pour l’employeur', person.currentEmployerSignatory),
      known('E-mail', person.currentEmployerEmail),
    ],
    representative: [
      known('Nom', person.legalRepresentativeName),
      known('E-mail', person.legalRepresentativeEmail),
      known('Téléphone', person.legalRepresentativePhone && frenchPhone(person.legalRepresentativePhone)),
    ],
  }
  return (Object.keys(rows) as PersonSection[]).map((key) => ({
    key,
    slug: PERSON_SECTIONS[key].slug,
    title: PERSON_SECTIONS[key].title,
    private: PRIVATE_SECTIONS.includes(key),
    rows: rows[key].filter((row) => row !== false),
  }))
}

function identityRows(person: PersonColumns, today: LocalDate): (SectionRow | false)[] {
  const age = ageOn(person.birthDate, today)
  return [
    { label: 'Nom', value: `${person.firstName} ${person.lastName}` },
    { label: 'Date de naissance', value: `${frenchDayMonthYear(person.birthDate)} (${age}\u00a0ans)` },
    {
      label: 'Adresse',
      value: [person.address, `${person.postalCode} ${person.city}`].filter(Boolean).join(', '),
    },
    known('Téléphone', person.phone && frenchPhone(person.phone)),
    known('E-mail', person.email),
    { label: 'Contact préféré', value: wordOf(CONTACT_WAYS, person.contactBy) },
  ]
}

function availabilityRows(person: PersonColumns): (SectionRow | false)[] {
  const schedule = person.availability === null ? null : parseSchedule(person.availability)
  const hours = schedule === null || isRefused(schedule) ? 'N’importe quand' : describeSchedule(schedule)
  const { availableFrom, availableUntil, maxWeeklyMinutes } = person
  return [
    { label: 'Peut travailler', value: hours },
    maxWeeklyMinutes !== null && {
      label: 'Au plus',
      value: `${frenchDuration(maxWeeklyMinutes)} par semaine`,
    },
    availableFrom !== null && { label: 'À partir du', value: frenchDayMonthYear(availableFrom) },
    availableUntil !== null && { label: 'Jusqu’au', value: frenchDayMonthYear(availableUntil) },
  ]
}

function certificateText({ key, validUntil }: PersonLists['certificates'][number], today: LocalDate): string {
  const name = wordOf(CERTIFICATES, key)
  if (validUntil === null) return name
  const date = frenchDayMonthYear(validUntil)
  return validUntil < today ? `${name}, terminé depuis le ${date}` : `${name}, valable jusqu’au ${date}`
}

function monthsText(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [
    years > 0 && `${years}\u00a0${years === 1 ? 'an' : 'ans'}`,
    rest > 0 && `${rest}\u00a0mois`,
  ].filter(Boolean)
  return parts.length === 0 ? 'Quelques jours' : parts.join(' et ')
}

/** A person's own level is never « none asked », the word of an offer. */
function frenchText(level: string): string {
  return level === 'none' ? 'Ne parle pas encore français' : wordOf(FRENCH_LEVELS, level)
}

function known(label: string, value: string | null): SectionRow | false {
  return value !== null && value !== '' && { label, value }
}

function list(label: string, value: readonly string[]): SectionRow | false {
  return value.length > 0 && { label, value }
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}

function wordsOf(words: Readonly<Record<string, string>>, keys: readonly string[]): string[] {
  return keys.map((key) => wordOf(words, key))
}

function sectorNames(keys: readonly string[]): string[] {
  return Object.values(SECTORS).flatMap((sector) => (keys.includes(sector.key) ? [sector.name] : []))
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
