import type { CompanyRole } from '~/domain/company/company-roles'
import { mayWithin, type Permission } from '~/domain/permissions/permissions'

/** What each role finds in its menu. Every address is a page that exists. */
export interface NavItem {
  readonly to: string
  readonly label: string
  /** What a member of a company needs to find it in their menu. */
  readonly may?: Permission
  /**
   * The pages of one subject, shown under the menu while one of them is read. The first is the entry's own page: on its
   * subject's bar it has a name of its own.
   */
  readonly pages?: readonly NavItem[]
}

/** The menu of a role; in a company, what its member may open. */
export function navigationOf(
  role: string,
  companyRoles: readonly CompanyRole[] | undefined,
): readonly NavItem[] {
  const items = NAVIGATION[role] ?? []
  return companyRoles ? openTo(companyRoles, items) : items
}

function openTo(companyRoles: readonly CompanyRole[], items: readonly NavItem[]): NavItem[] {
  return items
    .filter(({ may }) => !may || mayWithin(companyRoles, may))
    .map((item) => (item.pages ? { ...item, pages: openTo(companyRoles, item.pages) } : item))
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
    {
      to: '/entreprise/personnes',
      label: 'Personnes',
      may: 'recommendation.answerAsEmployer',
      pages: [
        { to: '/entreprise/personnes', label: 'Personnes proposées' },
        { to: '/entreprise/candidatures', label: 'Candidatures', may: 'application.readAsHost' },
      ],
    },
    { to: '/entreprise/conventions', label: 'Conventions' },
    { to: '/messages', label: 'Messages', may: 'thread.use' },
    {
      to: '/entreprise/equipe',
      label: 'Mon entreprise',
      pages: [
        { to: '/entreprise/equipe', label: 'Équipe et établissements' },
        { to: '/entreprise/statistiques', label: 'Mes chiffres', may: 'statistics.readOwn' },
        { to: '/entreprise/notifications', label: 'Mes courriels' },
      ],
    },
  ],
  // Six entries at most: they stay on one line of a small laptop.
  partnershipReferent: [
    { to: '/referent', label: 'Mon bureau' },
    {
      to: '/referent/offres',
      label: 'Offres',
      pages: [
        { to: '/referent/offres', label: 'Toutes les offres' },
        { to: '/referent/offres/a-pourvoir', label: 'Offres à pourvoir' },
      ],
    },
    { to: '/referent/personnes', label: 'Personnes' },
    {
      to: '/referent/mises-en-relation',
      label: 'Suivi',
      pages: [
        { to: '/referent/mises-en-relation', label: 'Mises en relation' },
        { to: '/referent/conventions', label: 'Conventions' },
        { to: '/referent/candidatures', label: 'Candidatures' },
        { to: '/referent/binomes', label: 'Binômes' },
      ],
    },
    {
      to: '/referent/entreprises',
      label: 'Entreprises',
      pages: [
        { to: '/referent/entreprises', label: 'Entreprises' },
        { to: '/referent/parrains', label: 'Parrains et marraines' },
      ],
    },
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
    { to: '/moi/agenda', label: 'Mon agenda' },
    { to: '/offres', label: 'Offres' },
    { to: '/messages', label: 'Messages' },
    { to: '/moi/documents', label: 'Mes documents' },
    { to: '/moi/donnees', label: 'Mes données' },
  ],
  sponsor: [
    { to: '/parrain', label: 'Accueil' },
    { to: '/messages', label: 'Messages' },
    { to: '/parrain/profil', label: 'Mon profil' },
    { to: '/offres', label: 'Offres' },
  ],
}

/** Whether a page is this entry's, or below it. */
const below = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`)

/** The most precise of some entries for the page being read: « à pourvoir » before « offres ». */
function nearest(items: readonly NavItem[], pathname: string): NavItem | undefined {
  return items.filter(({ to }) => below(pathname, to)).sort((a, b) => b.to.length - a.to.length)[0]
}

/** Where a page stands in a menu: the entry, and the page of its subject. */
export function placeInMenu(
  items: readonly NavItem[],
  pathname: string,
): { readonly entry: NavItem | undefined; readonly page: NavItem | undefined } {
  const page = nearest(
    items.flatMap(({ pages }) => pages ?? []),
    pathname,
  )
  const own = page && items.find(({ pages }) => pages?.includes(page))
  return { entry: own ?? nearest(items, pathname), page }
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
