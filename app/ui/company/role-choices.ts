import {
  COMPANY_ROLE_EXPLANATIONS,
  COMPANY_ROLE_LABELS,
  COMPANY_ROLES,
  type CompanyRole,
} from '~/domain/company/company-roles'

/** What is ticked for somebody new: enough to work, not to govern or to bind. */
export const DEFAULT_ROLES: readonly CompanyRole[] = ['recruiter', 'tutor']

/** The roles to tick, each with what it opens. */
export function companyRoleChoices() {
  return COMPANY_ROLES.map((role) => ({
    value: role,
    label: COMPANY_ROLE_LABELS[role],
    hint: COMPANY_ROLE_EXPLANATIONS[role],
  }))
}
