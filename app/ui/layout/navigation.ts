import type { CompanyRole } from '~/domain/company/company-roles'
import { mayWithin, type Permission } from '~/domain/permissions/permissions'

/** What each role finds in its menu. Every address is a page that exists. */
export interface NavItem {
  readonly to: string
  readonly label: string
  /** What a member of a company needs to find it in their menu. */
  readonly may?: Permission
}

/** The menu of a role; in a company, what its member may open. */
export function navigationOf(
  role: string,
  companyRoles: readonly CompanyRole[] | undefined,
): readonly NavItem[] {
  const items = NAVIGATION[role] ?? []
  return companyRoles ? items.filter((item) => !item.may || mayWithin(companyRoles, item.may)) : items
}

const NAVIGATION: Readonly<Record<string, readonly NavItem[]>> = {
  visitor: [
    { to: '/offres', label: 'Offres' },
    { to: '/inscription/entreprise', label: 'Inscrire mon entreprise' },
    { to: '/inscription/parrain', label: 'Devenir parrain ou marraine' },
  ],
  employer: [
    { to: '/entreprise', label: 'Accueil' },
    { to: '/entreprise/offres', label: 'Mes offres', may: 'offer.readOwn' },
    { to: '/entreprise/personnes', label: 'Personnes proposées', may: 'recommendation.answerAsEmployer' },
    { to: '/entreprise/candidatures', label: 'Candidatures', may: 'application.readAsHost' },
    { to: '/entreprise/conventions', label: 'Conventions' },
    { to: '/messages', label: 'Messages', may: 'thread.use' },
    { to: '/entreprise/equipe', label: 'Mon entreprise' },
  ],
  partnershipReferent: [
    { to: '/referent', label: 'Mon bureau' },
    { to: '/referent/offres', label: 'Offres' },
    { to: '/referent/mises-en-relation', label: 'Mises en relation' },
    { to: '/referent/candidatures', label: 'Candidatures' },
    { to: '/referent/conventions', label: 'Conventions' },
    { to: '/referent/parrains', label: 'Parrains' },
    { to: '/referent/binomes', label: 'Binômes' },
    { to: '/referent/entreprises', label: 'Entreprises' },
    { to: '/messages', label: 'Messages' },
  ],
  supportReferent: [
    { to: '/accompagnement', label: 'Mes personnes' },
    { to: '/accompagnement/conventions', label: 'Immersions' },
    { to: '/messages', label: 'Messages' },
    { to: '/offres', label: 'Offres' },
  ],
  professionalsReferent: [{ to: '/territoire/indicateurs', label: 'Indicateurs' }],
  coordinator: [
    { to: '/territoire', label: 'Territoire' },
    { to: '/territoire/organismes', label: 'Organismes' },
    { to: '/territoire/membres', label: 'Membres' },
    { to: '/territoire/indicateurs', label: 'Indicateurs' },
    { to: '/territoire/conservation', label: 'Données' },
  ],
  observer: [{ to: '/territoire/indicateurs', label: 'Indicateurs' }],
  candidate: [
    { to: '/moi', label: 'Accueil' },
    { to: '/offres', label: 'Offres' },
    { to: '/messages', label: 'Messages' },
    { to: '/moi/donnees', label: 'Mes données' },
  ],
  sponsor: [
    { to: '/parrain', label: 'Accueil' },
    { to: '/messages', label: 'Messages' },
    { to: '/parrain/profil', label: 'Mon profil' },
    { to: '/offres', label: 'Offres' },
  ],
}

export const ROLE_LABELS: Readonly<Record<string, string>> = {
  employer: 'Entreprise',
  partnershipReferent: 'Référent·e entreprises',
  supportReferent: 'Référent·e de parcours',
  professionalsReferent: 'Référent·e entre professionnels',
  coordinator: 'Animation du territoire',
  observer: 'Observation',
  candidate: 'Personne accompagnée',
  sponsor: 'Parrain ou marraine',
}
