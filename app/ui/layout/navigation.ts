/** What each role finds in its menu. Every address is a page that exists. */
export interface NavItem {
  readonly to: string
  readonly label: string
}

export const NAVIGATION: Readonly<Record<string, readonly NavItem[]>> = {
  visitor: [
    { to: '/offres', label: 'Offres' },
    { to: '/inscription/entreprise', label: 'Inscrire mon entreprise' },
    { to: '/inscription/parrain', label: 'Devenir parrain ou marraine' },
  ],
  employer: [
    { to: '/entreprise', label: 'Accueil' },
    { to: '/entreprise/offres', label: 'Mes offres' },
    { to: '/entreprise/personnes', label: 'Personnes proposées' },
    { to: '/entreprise/candidatures', label: 'Candidatures' },
    { to: '/entreprise/conventions', label: 'Conventions' },
    { to: '/messages', label: 'Messages' },
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
