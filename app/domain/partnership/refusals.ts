import type { RefusalDetails } from '../refusal'

export const partnershipRefusals = {
  relationInFuture: 'Un échange se note une fois qu’il a eu lieu : choisissez aujourd’hui ou un jour passé.',
  relationTooOld: 'Cet échange date de plus d’un an : notez ce qui compte encore dans un échange récent.',
  relationSummaryTooShort: 'Écrivez en quelques mots ce qui s’est dit.',
  relationSummaryTooLong: ({ max }: RefusalDetails) => `Ce compte rendu dépasse ${max} caractères.`,
  relationNextWithoutDay: 'Donnez un jour à la prochaine action.',
  relationDayWithoutNext: 'Dites quelle est la prochaine action, ou effacez son jour.',
  relationNextPast: 'Le jour de la prochaine action est passé.',
  relationNextTooFar: 'La prochaine action est à plus d’un an : choisissez un jour plus proche.',
  needQuarterPast: 'Ce trimestre est terminé : choisissez le trimestre en cours ou un des suivants.',
  needQuarterTooFar: 'Ce trimestre est à plus de deux ans.',
  commitmentYearUnknown: 'Un engagement porte sur cette année ou sur la suivante.',
  handOverToSelf: 'Ces entreprises sont déjà suivies par cette personne.',
  handOverNothing: 'Choisissez au moins une entreprise.',
} as const
