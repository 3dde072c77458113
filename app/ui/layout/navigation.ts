/** What each role finds in its menu. Read by the server alone: a browser gets its own menu, not the table of permissions. */
import type { CompanyRole } from '~/domain/company/company-roles'
import { mayWithin, type Permission } from '~/domain/permissions/permissions'
import type { NavItem } from './place-in-menu'

interface GuardedItem extends NavItem {
  /** What a member of a company needs to find it in their menu. */
  readonly may?: Permission
  readonly pages?: readonly GuardedItem[]
}

/** The menu of a role; in a company, what its member may open. */
export function navigationOf(
  role: string,
  companyRoles: readonly CompanyRole[] | undefined,
): readonly NavItem[] {
  const open = (items: readonly GuardedItem[]): NavItem[] =>
    items
      .filter(({ may }) => !may || !companyRoles || mayWithin(companyRoles, may))
      .map(({ to, label, pages }) => ({ to, label, pages: pages && open(pages) }))
  return open(NAVIGATION[role] ?? [])
}

const NAVIGATION: Readonly<Record<string, readonly GuardedItem[]>> = {
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
