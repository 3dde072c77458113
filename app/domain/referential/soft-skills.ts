/** The fourteen « savoir-être » of the ROME 3. */
export const SOFT_SKILLS = {
  adaptability: 'Capacité d’adaptation',
  stressManagement: 'Gestion du stress',
  organisation: 'Sens de l’organisation',
  rigour: 'Rigueur',
  teamwork: 'Travail en équipe',
  bringingTogether: 'Capacité à fédérer',
  initiative: 'Force de proposition',
  curiosity: 'Curiosité',
  communication: 'Sens de la communication',
  perseverance: 'Persévérance',
  autonomy: 'Autonomie',
  decisionMaking: 'Capacité de décision',
  steppingBack: 'Prise de recul',
  responsiveness: 'Réactivité',
} as const

export type SoftSkill = keyof typeof SOFT_SKILLS
