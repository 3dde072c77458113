import type { Db } from '~/database/client'
import { peopleVisibleTo } from '~/database/scope'
import { frenchPhone } from '~/domain/account/french-phone'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import {
  CERTIFICATES_MAX,
  EXPERIENCES_MAX,
  type PersonSection,
  WANTED_JOBS_MAX,
} from '~/domain/person/sections'
import { jobTitleFor } from '~/domain/referential/rome'
import { type SkillGroup, skillGroupsFor } from '~/domain/referential/skill-families'
import { isRefused } from '~/domain/refusal'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import { type TypedWeek, typedWeekOf } from '~/domain/schedule/typed-week'
import { communeLabel } from '../public/resolve-commune'
import { jobLabelWithCode } from '../public/resolve-job'
import { loadPersonColumns, type PersonColumns } from './person-columns'
import { loadPersonLists, type PersonLists } from './person-lists'

type Value =
  | string
  | readonly string[]
  | readonly Record<string, string>[]
  | Record<string, string>
  | TypedWeek

export interface SectionFormView {
  readonly personId: string
  readonly name: string
  readonly closed: boolean
  readonly revision: number
  readonly section: PersonSection
  /** First values of the form, as text. */
  readonly values: Readonly<Record<string, Value>>
  /** Rows to show in the repeated parts: those known and two empty ones. */
  readonly rowCount: number
  /** Every skill by family, for the section that asks for them. */
  readonly skillGroups: readonly SkillGroup[]
}

/** What one section's form shows. Null when the person is not the viewer's. */
export async function loadSectionForm(
  db: Db,
  viewer: Actor,
  personId: string,
  section: PersonSection,
): Promise<SectionFormView | null> {
  const person = await loadPersonColumns(db, { AND: [peopleVisibleTo(viewer), { id: personId }] })
  if (!person) return null
  const lists = await loadPersonLists(db, personId)
  return {
    personId,
    name: `${person.firstName} ${person.lastName}`,
    closed: person.state === 'closed',
    revision: person.revision,
    section,
    values: { section, ...valuesOf(section, person, lists) },
    rowCount: rowCountOf(section, lists),
    skillGroups: section === 'skills' ? skillGroupsFor(lists.jobs.map(({ romeCode }) => romeCode)) : [],
  }
}

function rowCountOf(section: PersonSection, lists: PersonLists): number {
  if (section === 'jobs') return WANTED_JOBS_MAX
  if (section === 'experiences') return Math.min(EXPERIENCES_MAX, lists.experiences.length + 2)
  if (section === 'licences') return Math.min(CERTIFICATES_MAX, lists.certificates.length + 2)
  return 0
}

function valuesOf(
  section: PersonSection,
  person: PersonColumns,
  lists: PersonLists,
): Readonly<Record<string, Value>> {
  switch (section) {
    case 'identity':
      return {
        firstName: person.firstName,
        lastName: person.lastName,
        birthDate: typedDate(person.birthDate),
        email: person.email ?? '',
        phone: frenchPhone(person.phone ?? ''),
        contactBy: person.contactBy,
        address: person.address ?? '',
        commune: communeLabel({ name: person.city, postalCode: person.postalCode }),
      }
    case 'statuses':
      return { statuses: person.statuses }
    case 'jobs':
      return { jobs: lists.jobs.map(({ romeCode }) => jobText(romeCode)), openSectors: person.openSectors }
    case 'experiences':
      return { experiences: lists.experiences.map(experienceRow) }
    case 'skills':
      return { skills: person.skills, softSkills: person.softSkills }
    case 'licences':
      return {
        licences: person.licences,
        certificates: lists.certificates.map(({ key, validUntil }) => ({
          key,
          validUntil: typedDate(validUntil),
        })),
      }
    case 'availability':
      return availabilityValues(person)
    case 'travel':
      return { modes: Object.fromEntries(lists.travel.map(({ mode, maxKm }) => [mode, String(maxKm)])) }
    case 'conditions':
      return { conditionsToAvoid: person.conditionsToAvoid }
    case 'presentation':
      return { frenchLevel: person.frenchLevel, presentation: person.presentation ?? '' }
    case 'employer':
      return {
        currentEmployerName: person.currentEmployerName ?? '',
        currentEmployerSignatory: person.currentEmployerSignatory ?? '',
        currentEmployerEmail: person.currentEmployerEmail ?? '',
      }
    case 'representative':
      return {
        legalRepresentativeName: person.legalRepresentativeName ?? '',
        legalRepresentativeEmail: person.legalRepresentativeEmail ?? '',
        legalRepresentativePhone: frenchPhone(person.legalRepresentativePhone ?? ''),
      }
  }
}

function experienceRow({ romeCode, months, description }: PersonLists['experiences'][number]) {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return {
    job: jobText(romeCode),
    years: years > 0 ? String(years) : '',
    months: rest > 0 ? String(rest) : '',
    description: description ?? '',
  }
}

function availabilityValues(person: PersonColumns): Readonly<Record<string, Value>> {
  const schedule = person.availability === null ? null : parseSchedule(person.availability)
  const known = schedule !== null && !isRefused(schedule)
  return {
    anytime: known ? 'no' : 'yes',
    week: known ? typedWeekOf(schedule) : {},
    maxWeeklyHours: person.maxWeeklyMinutes === null ? '' : String(Math.floor(person.maxWeeklyMinutes / 60)),
    availableFrom: typedDate(person.availableFrom),
    availableUntil: typedDate(person.availableUntil),
  }
}

function jobText(romeCode: string): string {
  return jobLabelWithCode({ code: romeCode, title: jobTitleFor(romeCode) })
}

/** « 14/01/2027 »: as people type it, and as the form reads it back. */
function typedDate(date: LocalDate | null): string {
  return date === null ? '' : date.split('-').reverse().join('/')
}
