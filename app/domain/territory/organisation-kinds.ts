/** The kinds of partner organisations, as a coordinator chooses them. */
export const ORGANISATION_KINDS = {
  departement: 'Conseil départemental',
  franceTravail: 'France Travail',
  missionLocale: 'Mission locale',
  capEmploi: 'Cap emploi',
  caf: 'Caisse d’allocations familiales',
  msa: 'Mutualité sociale agricole',
  ccas: 'Centre communal d’action sociale',
  siae: 'Structure d’insertion par l’activité économique',
  etti: 'Entreprise de travail temporaire d’insertion',
  cepOperator: 'Opérateur du conseil en évolution professionnelle',
  apprenticeshipPreparation: 'Opérateur de préparation à l’apprentissage',
  training: 'Organisme de formation',
  association: 'Association',
  prefecture: 'Préfecture et services de l’État',
  region: 'Région',
  other: 'Autre organisme',
} as const

export type OrganisationKind = keyof typeof ORGANISATION_KINDS
