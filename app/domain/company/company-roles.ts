/** What a member of a company does for it. One person may do several of these; at least one administers. */
export const COMPANY_ROLES = ['administrator', 'recruiter', 'tutor', 'signatory'] as const

export type CompanyRole = (typeof COMPANY_ROLES)[number]

export const COMPANY_ROLE_LABELS: Readonly<Record<CompanyRole, string>> = {
  administrator: 'Administration',
  recruiter: 'Recrutement',
  tutor: 'Tutorat',
  signatory: 'Signature',
}

/** What each role opens, said to whoever gives it. */
export const COMPANY_ROLE_EXPLANATIONS: Readonly<Record<CompanyRole, string>> = {
  administrator: 'Tout faire, y compris gérer l’équipe, les établissements et le compte de l’entreprise',
  recruiter:
    'Publier les offres, répondre aux mises en relation, suivre les candidatures, compléter les conventions',
  tutor: 'Accueillir les personnes dont elle est tutrice\u202f: confirmer le début, suivre, faire le bilan',
  signatory: 'Lire toutes les conventions et signer celles qui sont à son nom',
}

/** The same, said to whoever is refused a page: « cette page est réservée à … ». */
const COMPANY_ROLE_PEOPLE: Readonly<Record<CompanyRole, string>> = {
  administrator: 'à l’administration du compte',
  recruiter: 'au recrutement',
  tutor: 'au tutorat',
  signatory: 'à la signature des conventions',
}

/** The roles that a stored list names, in their order; what is no role any more is left out. */
export function companyRolesOf(stored: readonly string[]): CompanyRole[] {
  return COMPANY_ROLES.filter((role) => stored.includes(role))
}

/** « Recrutement, tutorat »; nothing to tell of somebody who does everything. */
export function describeCompanyRoles(roles: readonly CompanyRole[]): string {
  const labels = companyRolesOf(roles).map((role) => COMPANY_ROLE_LABELS[role])
  return labels.map((label, index) => (index === 0 ? label : label.toLowerCase())).join(', ')
}

/** Whose a page is, for whoever is refused it: « au recrutement et à l’administration du compte ». */
export function reservedTo(roles: readonly CompanyRole[]): string {
  const people = [...roles].reverse().map((role) => COMPANY_ROLE_PEOPLE[role])
  return people.length > 1 ? `${people.slice(0, -1).join(', ')} et ${people.at(-1)}` : (people[0] ?? '')
}
