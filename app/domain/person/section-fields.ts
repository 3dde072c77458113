import type { LocalDate } from '~/domain/calendar/local-date'
import type { ContactWay } from '~/domain/person/contact-way'
import type { PersonSection } from '~/domain/person/sections'
import type { PersonStatus } from '~/domain/person/statuses'
import type { FrenchLevel } from '~/domain/referential/french-levels'
import type { Certificate, DrivingLicence } from '~/domain/referential/licences'
import type { SectorKey } from '~/domain/referential/rome-job'
import type { Skill } from '~/domain/referential/skills'
import type { SoftSkill } from '~/domain/referential/soft-skills'
import type { TransportMode } from '~/domain/referential/transport-modes'
import type { WorkingCondition } from '~/domain/referential/working-conditions'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'

/** Where a person lives, as the communes' table knows it. */
export interface PlaceOfPerson {
  readonly postalCode: string
  readonly city: string
  readonly communeCode: string
  readonly latitude: number
  readonly longitude: number
}

/** What each section of a file holds once read from its form; absent is null, lists may be empty. */
export interface SectionFields {
  readonly identity: {
    readonly firstName: string
    readonly lastName: string
    readonly birthDate: LocalDate
    readonly email: string | null
    readonly phone: string | null
    readonly contactBy: ContactWay
    readonly address: string | null
    readonly place: PlaceOfPerson
  }
  readonly statuses: { readonly statuses: readonly PersonStatus[] }
  readonly jobs: {
    /** ROME codes, the first wish first. */
    readonly romeCodes: readonly string[]
    readonly openSectors: readonly SectorKey[]
  }
  readonly experiences: {
    readonly experiences: readonly {
      readonly romeCode: string
      readonly months: number
      readonly description: string | null
    }[]
  }
  readonly skills: { readonly skills: readonly Skill[]; readonly softSkills: readonly SoftSkill[] }
  readonly licences: {
    readonly licences: readonly DrivingLicence[]
    readonly certificates: readonly { readonly key: Certificate; readonly validUntil: LocalDate | null }[]
  }
  readonly availability: {
    /** Null: any time. */
    readonly availability: WeekSchedule | null
    readonly maxWeeklyMinutes: number | null
    readonly availableFrom: LocalDate | null
    readonly availableUntil: LocalDate | null
  }
  readonly travel: { readonly modes: readonly { readonly mode: TransportMode; readonly maxKm: number }[] }
  readonly conditions: { readonly conditionsToAvoid: readonly WorkingCondition[] }
  readonly presentation: { readonly frenchLevel: FrenchLevel; readonly presentation: string | null }
  readonly employer: {
    readonly currentEmployerName: string | null
    readonly currentEmployerEmail: string | null
    readonly currentEmployerSignatory: string | null
  }
  readonly representative: {
    readonly legalRepresentativeName: string | null
    readonly legalRepresentativeEmail: string | null
    readonly legalRepresentativePhone: string | null
  }
}

/** One section and what it becomes. */
export type SectionEdit<S extends PersonSection = PersonSection> = {
  [K in S]: { readonly section: K; readonly fields: SectionFields[K] }
}[S]
