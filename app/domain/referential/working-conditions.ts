/** What a workplace asks of the body and of the day; a person may ask to avoid some. */
export const WORKING_CONDITIONS = {
  outdoorWork: 'Travail en extérieur',
  heavyLoads: 'Port de charges lourdes',
  heights: 'Travail en hauteur',
  noise: 'Bruit',
  dust: 'Poussière',
  cold: 'Froid',
  heat: 'Chaleur',
  standing: 'Station debout prolongée',
  repetitiveGestures: 'Gestes répétitifs',
  awkwardPostures: 'Postures pénibles (accroupi, bras levés)',
  vibration: 'Vibrations',
  chemicals: 'Produits chimiques ou d’entretien',
  night: 'Travail de nuit',
  earlyMorning: 'Horaires très matinaux',
  evening: 'Travail en soirée',
  weekend: 'Travail le week-end',
  splitShifts: 'Horaires coupés dans la journée',
  travelBetweenSites: 'Déplacements entre plusieurs lieux',
  driving: 'Conduite fréquente',
  illnessAndDeath: 'Contact avec la maladie ou la fin de vie',
  intimateCare: 'Soins intimes à des personnes',
  petsAtHome: 'Animaux au domicile',
  isolation: 'Travail souvent seul',
  contactWithPublic: 'Contact avec le public',
} as const

export type WorkingCondition = keyof typeof WORKING_CONDITIONS
