/** Short lists to describe a company. */

export const LEGAL_FORMS = {
  sas: 'SAS ou SASU',
  sarl: 'SARL ou EURL',
  sa: 'SA',
  snc: 'SNC',
  soleTrader: 'Entreprise individuelle',
  microBusiness: 'Micro-entreprise',
  cooperative: 'Coopérative (SCOP, SCIC…)',
  association: 'Association',
  publicBody: 'Établissement ou collectivité publique',
  privateEmployer: 'Particulier employeur',
  other: 'Autre forme',
} as const

export type LegalForm = keyof typeof LEGAL_FORMS

export const WORKFORCES = {
  none: 'Aucun salarié',
  from1to9: '1 à 9',
  from10to49: '10 à 49',
  from50to249: '50 à 249',
  from250: '250 et plus',
} as const

export type Workforce = keyof typeof WORKFORCES

/** The words for a legal form stored as a key, or as free text by an older import. */
export function legalFormLabel(stored: string): string {
  return Object.hasOwn(LEGAL_FORMS, stored) ? LEGAL_FORMS[stored as LegalForm] : stored
}

export function workforceLabel(stored: string | null): string | null {
  if (stored === null) return null
  return Object.hasOwn(WORKFORCES, stored) ? WORKFORCES[stored as Workforce] : stored
}
