/** Refusals of sponsors and of their offers. */
type Details = Readonly<Record<string, string | number>>

export const sponsorshipRefusals = {
  sponsorStateForbids: 'Votre situation a changé : cette action n’est plus possible.',
  sponsorReasonMissing: 'Choisissez une raison : la personne la lira.',
  sponsorTradeMissing: 'Dites votre métier en quelques mots.',
  sponsorJobMissing: 'Dites le métier que vous pouvez faire découvrir.',
  sponsorSectorsMissing: 'Choisissez au moins un secteur.',
  sponsorPlaceMissing: 'Dites si vous pouvez vous déplacer, échanger en visioconférence, ou les deux.',
  sponsorDistanceWrong: (details: Details) =>
    `Indiquez une distance entre ${details.min} et ${details.max}\u00a0km.`,
  sponsorCapacityWrong: (details: Details) =>
    `Indiquez entre ${details.min} et ${details.max}\u00a0personnes accompagnées en même temps.`,
  sponsorCapacityBelowTaken: (details: Details) =>
    `Vous accompagnez déjà ${details.taken}\u00a0personne(s)\u202f: indiquez au moins ce nombre.`,
  sponsorHelpsMissing: 'Choisissez au moins une chose pour laquelle vous aimez aider.',
  sponsorPresentationTooLong: (details: Details) =>
    `Votre présentation est trop longue : au plus ${details.max} caractères.`,
  sponsorNotValidated: 'Votre inscription doit d’abord être validée par un·e référent·e.',
  sponsorshipAlreadyOffered:
    'Vous avez déjà une offre de parrainage : modifiez-la ou retirez-la avant d’en publier une autre.',
  sponsorKnown: 'Vous êtes déjà inscrit·e comme parrain ou marraine.',
} as const
