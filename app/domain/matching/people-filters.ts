/** What a referent narrows a list by, beside matching itself. */
export interface PeopleFilters {
  /** At most so many km as the crow flies. */
  readonly maxKm?: number | undefined
  /** Only those who want exactly this job. */
  readonly wantedOnly?: boolean | undefined
  readonly organisationId?: string | undefined
  readonly neverProposed?: boolean | undefined
  /** Beginning of a first or last name, or of a commune, as typed. */
  readonly text?: string | undefined
}
