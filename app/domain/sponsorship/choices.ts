/** The closed lists of a sponsor's profile, with their words as the sponsor and the person read them. */

/** What a sponsor likes to help with, in the order in which a path goes: from the trade to the first weeks of work. */
export const HELP_TOPICS = {
  understandTrade: 'Comprendre le métier et ses codes',
  resume: 'Faire un CV et une lettre',
  interview: 'Préparer un entretien',
  network: 'Ouvrir son carnet d’adresses',
  confidence: 'Reprendre confiance',
  rhythm: 'Retrouver le rythme du travail',
  firstWeeks: 'Passer les premières semaines dans un emploi',
  training: 'Choisir une formation',
} as const

export type HelpTopic = keyof typeof HELP_TOPICS

export const HELP_TOPIC_KEYS = Object.keys(HELP_TOPICS) as [HelpTopic, ...HelpTopic[]]

export const SITUATIONS = {
  working: 'Je travaille',
  retired: 'Je suis à la retraite',
} as const

export type Situation = keyof typeof SITUATIONS

export const SITUATION_KEYS = Object.keys(SITUATIONS) as [Situation, ...Situation[]]

/** The same situations, as others read them. */
export const SITUATION_LABELS: Record<Situation, string> = {
  working: 'en activité',
  retired: 'à la retraite',
}

/** Why a referent does not keep a sign-up, in the words that the sponsor reads: thanks first, no judgement. */
export const SPONSOR_REFUSAL_REASONS = {
  enoughForNow: 'Nous avons assez de parrains et de marraines dans votre métier pour l’instant.',
  notOurSectors: 'Votre métier est loin de ceux que recherchent les personnes que nous accompagnons.',
  tooFar: 'Vous êtes loin des personnes que nous accompagnons, et la visioconférence ne suffit pas toujours.',
  notReached: 'Nous n’avons pas réussi à vous joindre pour faire connaissance.',
  other: 'Nous ne pouvons pas donner suite à votre proposition pour le moment.',
} as const

export type SponsorRefusalReason = keyof typeof SPONSOR_REFUSAL_REASONS

export const SPONSOR_REFUSAL_REASON_KEYS = Object.keys(SPONSOR_REFUSAL_REASONS) as [
  SponsorRefusalReason,
  ...SponsorRefusalReason[],
]

/** The words of known keys, in the list's order whatever the order stored. */
export function helpLabels(keys: readonly string[]): string[] {
  return HELP_TOPIC_KEYS.filter((key) => keys.includes(key)).map((key) => HELP_TOPICS[key])
}

export function isSituation(text: string): text is Situation {
  return Object.hasOwn(SITUATIONS, text)
}
