/** A person as a company reads them: what the domain lets through, put in French words. */
import { toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import type { RecommendationState } from '~/domain/recommendation/states'
import { whatEmployerSees } from '~/domain/recommendation/what-employer-sees'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { jobTitleFor } from '~/domain/referential/rome'
import { SKILLS } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { isRefused } from '~/domain/refusal'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'

/** The only columns of a person that an employer's page reads. */
export const EMPLOYER_COLUMNS = {
  firstName: true,
  lastName: true,
  city: true,
  phone: true,
  email: true,
  skills: true,
  softSkills: true,
  licences: true,
  availability: true,
  availableFrom: true,
  availableUntil: true,
  experiences: { select: { romeCode: true, months: true }, orderBy: { months: 'desc' } },
  certificates: { select: { key: true } },
} as const satisfies Prisma.PersonSelect

export type EmployerRow = Prisma.PersonGetPayload<{ select: typeof EMPLOYER_COLUMNS }>

export interface PersonForEmployer {
  /** "Nadia B." until the company has accepted, "Nadia Benali" after. */
  readonly name: string
  readonly city: string
  readonly sentence: string
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly experiences: readonly string[]
  readonly licences: readonly string[]
  readonly availability: string
  /** Given with the company's acceptance. */
  readonly contact: { readonly phone: string | null; readonly email: string | null } | null
}

interface Shown {
  readonly state: RecommendationState
  readonly presentedAt: Date | null
  readonly sentence: string | null
}

/** Null while the company may see nothing. */
export function personForEmployer(recommendation: Shown, row: EmployerRow): PersonForEmployer | null {
  const view = whatEmployerSees(recommendation, {
    firstName: row.firstName,
    lastName: row.lastName,
    city: row.city,
    phone: row.phone,
    email: row.email,
    skills: row.skills,
    softSkills: row.softSkills,
    experiences: row.experiences,
    licences: row.licences,
    certificates: row.certificates.map(({ key }) => key),
    availability: availabilityOf(row),
    sentence: recommendation.sentence ?? '',
  })
  if (!view) return null
  return {
    name: `${view.firstName} ${view.stage === 'after' ? view.lastName : view.initial}`,
    city: view.city,
    sentence: view.sentence,
    skills: labelsOf(SKILLS, view.skills),
    softSkills: labelsOf(SOFT_SKILLS, view.softSkills),
    experiences: view.experiences.map(
      ({ romeCode, months }) => `${capital(jobTitleFor(romeCode))}, ${lengthOf(months)}`,
    ),
    licences: [...labelsOf(DRIVING_LICENCES, view.licences), ...labelsOf(CERTIFICATES, view.certificates)],
    availability: view.availability,
    contact: view.stage === 'after' ? { phone: view.phone, email: view.email } : null,
  }
}

function labelsOf(list: Readonly<Record<string, string>>, keys: readonly string[]): string[] {
  return keys.flatMap((key) => list[key] ?? [])
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

function lengthOf(months: number): string {
  return months < 24 ? `${months}\u00a0mois` : `${Math.floor(months / 12)}\u00a0ans`
}

/** Hours and dates in one sentence: "Du lundi au vendredi, 9 h – 16 h, à partir du 1er février 2027". */
function availabilityOf(row: EmployerRow): string {
  const schedule = row.availability === null ? null : parseSchedule(row.availability)
  const hours =
    schedule === null || isRefused(schedule) ? 'Sans contrainte d’horaires' : describeSchedule(schedule)
  const from = toLocalDateOrNull(row.availableFrom)
  const until = toLocalDateOrNull(row.availableUntil)
  const dates = [
    from && `à partir du ${frenchDayMonthYear(from)}`,
    until && `jusqu’au ${frenchDayMonthYear(until)}`,
  ].filter(Boolean)
  return [hours, ...dates].join(', ')
}
