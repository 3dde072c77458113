/** The French that a job needs, in plain words beside the level of the European framework. */
export const FRENCH_LEVELS = {
  none: 'Aucun niveau demandé',
  A1: 'Comprendre et dire quelques mots simples (A1)',
  A2: 'Suivre des consignes simples et se faire comprendre (A2)',
  B1: 'Tenir une conversation courante et lire un message (B1)',
  B2: 'S’exprimer avec aisance et rédiger un compte rendu (B2)',
} as const

export type FrenchLevel = keyof typeof FRENCH_LEVELS

const IN_ORDER: readonly FrenchLevel[] = ['none', 'A1', 'A2', 'B1', 'B2']

/** Whether a level is enough for a required one. */
export function frenchLevelSuffices(held: FrenchLevel, required: FrenchLevel): boolean {
  return IN_ORDER.indexOf(held) >= IN_ORDER.indexOf(required)
}
