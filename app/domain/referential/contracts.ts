/** Kinds and natures of contracts, with the codes of France Travail. */
export const CONTRACT_TYPES = {
  CDI: 'Contrat à durée indéterminée (CDI)',
  CDD: 'Contrat à durée déterminée (CDD)',
  MIS: 'Mission d’intérim',
  SAI: 'Contrat saisonnier',
  DDI: 'CDD d’insertion (CDDI)',
  DIN: 'CDI intérimaire',
  CCE: 'Profession commerciale',
  LIB: 'Profession libérale',
} as const

export type ContractType = keyof typeof CONTRACT_TYPES

export const CONTRACT_NATURES = {
  E1: 'Contrat de travail',
  E2: 'Contrat d’apprentissage',
  FS: 'Contrat de professionnalisation',
  I1: 'Insertion par l’activité économique',
  FT: 'Parcours emploi compétences (CUI-CAE)',
  FU: 'Contrat initiative emploi (CUI-CIE)',
} as const

export type ContractNature = keyof typeof CONTRACT_NATURES
