/** The text of the charter that sponsor, person and referent sign; its content is frozen when it is sent round. */

export const CHARTER_PARTIES = ['sponsor', 'person', 'referent'] as const
export type CharterParty = (typeof CHARTER_PARTIES)[number]

export const PARTY_LABELS: Readonly<Record<CharterParty, string>> = {
  sponsor: 'Marraine ou parrain',
  person: 'Personne accompagnée',
  referent: 'Référent·e entreprises',
}

export interface CharterContent {
  readonly territory: string
  readonly sponsor: { readonly name: string; readonly trade: string }
  readonly person: { readonly name: string }
  readonly referent: { readonly name: string; readonly organisation: string }
  readonly objectives: string
  readonly rhythm: string
  readonly monthsTowardsWork: number
  readonly monthsInWork: number
}

/** What each commits to: the same for everybody, printed on the charter. */
export const COMMITMENTS: Readonly<Record<CharterParty, readonly string[]>> = {
  sponsor: [
    'Rencontrer la personne régulièrement, et prévenir en cas d’empêchement.',
    'Partager son expérience et son réseau, sans promettre un emploi ni décider à sa place.',
    'N’accepter ni ne demander d’argent, et ne rien faire signer à la personne.',
  ],
  person: [
    'Venir aux rencontres, et prévenir en cas d’empêchement.',
    'Dire ce qui aide, ce qui n’aide pas, et ce qui a été fait entre deux rencontres.',
    'Respecter la vie privée et le temps de la marraine ou du parrain.',
  ],
  referent: [
    'Organiser la première rencontre et prendre des nouvelles chaque mois.',
    'Répondre à l’un et à l’autre, et intervenir si cela se passe mal.',
    'Faire le lien avec la personne qui accompagne le parcours.',
  ],
}

export const CONFIDENTIALITY =
  'Ce que la personne confie reste entre les deux. Rien n’en est répété sans son accord, sauf danger. ' +
  'Les messages échangés sur la plateforme ne sont lus que par eux deux, à moins que l’un d’eux n’en signale un.'

export const ENDING =
  'Le parrainage est bénévole et gratuit. Chacun peut l’arrêter à tout moment, en disant pourquoi : ' +
  'la ou le référent·e entreprises le sait aussitôt et cherche une suite avec la personne.'

/** What each says by signing: shown above the button, kept with the signature. */
export const CHARTER_STATEMENTS: Readonly<Record<CharterParty, string>> = {
  sponsor: 'J’ai lu la charte et je m’engage à accompagner la personne dans cet esprit.',
  person: 'J’ai lu la charte et je suis d’accord pour être accompagné·e ainsi.',
  referent: 'J’ai lu la charte et je m’engage à suivre ce binôme.',
}

/** Six months towards work, three in work: what the charter says of its length. */
export function durationWords({
  monthsTowardsWork,
  monthsInWork,
}: Pick<CharterContent, 'monthsTowardsWork' | 'monthsInWork'>): string {
  const first = `${monthsTowardsWork}\u00a0mois au plus vers l’emploi`
  return monthsInWork > 0 ? `${first}, puis ${monthsInWork}\u00a0mois au plus une fois en poste` : first
}

/** Who has not signed a version yet, in the order of the document. */
export function missingParties(signed: readonly CharterParty[]): CharterParty[] {
  return CHARTER_PARTIES.filter((party) => !signed.includes(party))
}
