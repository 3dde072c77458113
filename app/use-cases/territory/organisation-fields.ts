import type { OrganisationKind } from '~/domain/territory/organisation-kinds'

/** What a coordinator writes of a partner organisation: what the conventions need of it. */
export interface OrganisationFields {
  readonly kind: OrganisationKind
  readonly name: string
  readonly legalForm: string
  readonly address: string
  readonly postalCode: string
  readonly city: string
  readonly email: string | null
  readonly phone: string | null
  /** Last day of the agreement under which it prescribes, when its kind alone does not entitle it (L5135-2). */
  readonly mandateUntil: Date | null
}
