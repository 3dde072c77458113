/** Refusals of recommendations. */
type Details = Readonly<Record<string, string | number>>

export const recommendationRefusals = {
  recommendationStateForbids:
    'Cette mise en relation a changé d’état : cette action n’est plus possible. Vérifiez où elle en est.',
  recommendationReasonMissing: 'Choisissez une raison : elle aide à proposer mieux la prochaine fois.',
  recommendationDetailMissing: 'Précisez en quelques mots.',
  recommendationOfferNotOpen: 'Cette offre n’est plus ouverte : elle ne peut plus être proposée.',
  recommendationNoPlaceLeft: 'Toutes les places de cette offre sont prises.',
  recommendationConsentMissing:
    'La personne n’a pas encore donné son accord pour être présentée à des entreprises.',
  recommendationDiagnosticMissing:
    'Le diagnostic partagé n’est pas encore fait : il vient avant toute mise en relation.',
  recommendationAlreadyOpen: 'Une mise en relation est déjà en cours entre cette personne et cette offre.',
  recommendationDeclinedBefore:
    'Cette mise en relation a déjà été déclinée : proposez plutôt une autre offre.',
  recommendationPersonHasEnough: (details: Details) =>
    `Cette personne a déjà ${details.open} propositions en cours, le maximum est de ${details.max}. Attendez une réponse ou retirez-en une.`,
  recommendationEmployerHasEnough: (details: Details) =>
    `Cette entreprise a déjà ${details.open} mises en relation en cours, le maximum est de ${details.max}. Attendez ses réponses avant d’en ajouter.`,
  recommendationSentenceTooShort: (details: Details) =>
    `Écrivez une phrase qui présente la personne : au moins ${details.min} caractères.`,
  recommendationSentenceTooLong: (details: Details) =>
    `Votre phrase est trop longue : au plus ${details.max} caractères.`,
  severalNothing: 'Cochez au moins une proposition à envoyer.',
  severalTooMany: (details: Details) =>
    `Au plus ${details.max} propositions à la fois\u202f: décochez-en, vous enverrez les autres ensuite.`,
  recommendationLawForbids: (details: Details) =>
    `La loi ne permet pas cette immersion pour cette personne\u202f: ${details.why}.`,
  recommendationHasConvention:
    'Une convention est en cours pour cet accord\u202f: annulez-la d’abord, ses signataires seront prévenus.',
  recommendationHasPairing:
    'Un binôme est né de cet accord : terminez-le depuis sa page, les deux seront prévenus.',
  recommendationLinkOver:
    'Ce lien n’est plus valable. Connectez-vous, ou demandez-en un nouveau à votre référent·e.',
  interestNeedsConsent:
    'Donnez d’abord votre accord pour être présenté·e à des entreprises, dans «\u00a0Mes données\u00a0».',
  interestTooMany: (details: Details) =>
    `Vous avez déjà ${details.max} demandes en attente\u202f: votre référent·e vous répond bientôt.`,
} as const
