/** The three objectives of an immersion, exactly one of which a convention has (L5135-1). */

export const OBJECTIVES = ['discoverJob', 'confirmProject', 'initiateRecruitment'] as const

export type Objective = (typeof OBJECTIVES)[number]

/** The words of the article, as the convention prints them. */
export const OBJECTIVE_LABELS: Readonly<Record<Objective, string>> = {
  discoverJob: 'Découvrir un métier ou un secteur d’activité',
  confirmProject: 'Confirmer un projet professionnel',
  initiateRecruitment: 'Initier une démarche de recrutement',
}

/** The same in plain words, for the person. */
export const OBJECTIVE_PLAIN_LABELS: Readonly<Record<Objective, string>> = {
  discoverJob: 'Voir en vrai à quoi ressemble ce métier',
  confirmProject: 'Vérifier que ce métier est bien celui que vous voulez faire',
  initiateRecruitment: 'Faire connaissance avec une entreprise qui pourrait vous embaucher',
}

/** Tells an accepted objective from any other text. */
export function isObjective(value: unknown): value is Objective {
  return OBJECTIVES.some((objective) => objective === value)
}
