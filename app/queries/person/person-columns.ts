import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import type { LocalDate } from '~/domain/calendar/local-date'

const COLUMNS = {
  id: true,
  territoryId: true,
  organisationId: true,
  supportReferentId: true,
  userId: true,
  state: true,
  firstName: true,
  lastName: true,
  email: true,
  phone: true,
  birthDate: true,
  address: true,
  postalCode: true,
  city: true,
  statuses: true,
  currentEmployerName: true,
  currentEmployerEmail: true,
  currentEmployerSignatory: true,
  legalRepresentativeName: true,
  legalRepresentativeEmail: true,
  legalRepresentativePhone: true,
  openSectors: true,
  skills: true,
  softSkills: true,
  licences: true,
  conditionsToAvoid: true,
  frenchLevel: true,
  availability: true,
  maxWeeklyMinutes: true,
  availableFrom: true,
  availableUntil: true,
  contactBy: true,
  presentation: true,
  consentAt: true,
  consentVersion: true,
  consentWithdrawnAt: true,
  diagnosticDoneAt: true,
  diagnosticConfirmedAt: true,
  lastProposedAt: true,
  waitingSince: true,
  lastContactAt: true,
  restrictedAt: true,
  createdAt: true,
  revision: true,
} as const satisfies Prisma.PersonSelect

type Stored = Prisma.PersonGetPayload<{ select: typeof COLUMNS }>

/** A person's own row, its calendar days as such. */
export type PersonColumns = Omit<Stored, 'birthDate' | 'availableFrom' | 'availableUntil'> & {
  readonly birthDate: LocalDate
  readonly availableFrom: LocalDate | null
  readonly availableUntil: LocalDate | null
}

/** The one person found, or null: a person who is not the viewer's does not exist. */
export async function loadPersonColumns(
  db: Db,
  where: Prisma.PersonWhereInput,
): Promise<PersonColumns | null> {
  const person = await db.person.findFirst({ where, select: COLUMNS })
  return (
    person && {
      ...person,
      birthDate: toLocalDate(person.birthDate),
      availableFrom: toLocalDateOrNull(person.availableFrom),
      availableUntil: toLocalDateOrNull(person.availableUntil),
    }
  )
}
