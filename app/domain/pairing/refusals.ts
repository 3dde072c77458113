/** Refusals of pairings. */
type Details = Readonly<Record<string, string | number>>

export const pairingRefusals = {
  pairingStateForbids: (details: Details) =>
    `Ce parrainage est «\u00a0${details.state}\u00a0»\u202f: cette action n’est plus possible.`,
  pairingPartyForbids: 'Cette action revient à la ou au référent·e entreprises de ce binôme.',
  pairingReasonMissing: 'Dites pourquoi\u202f: cela aide à trouver la suite.',
  pairingOutcomeNotYours: 'Choisissez une raison dans la liste.',
  pairingObjectivesMissing: 'Écrivez d’abord les objectifs\u202f: ce sont eux que la charte fait signer.',
  pairingCharterNotSent: 'La charte n’est pas encore prête à signer.',
  pairingCharterChanged: 'La charte a changé entre-temps\u202f: relisez-la avant de la signer.',
  pairingCharterSigned: 'La charte est signée par les trois\u202f: son texte ne change plus.',
  pairingAlreadySigned: 'Vous avez déjà signé cette charte.',
  pairingNotItsReferent: 'C’est à la ou au référent·e de ce binôme de signer la charte.',
  pairingMeetingPast: 'Cette date est déjà passée\u202f: choisissez un jour à venir.',
  pairingMeetingTooFar: (details: Details) =>
    `C’est trop loin\u202f: prévoyez la rencontre dans les ${details.days}\u00a0jours.`,
  pairingMeetingFuture: 'Cette rencontre n’a pas encore eu lieu\u202f: notez-la une fois qu’elle est faite.',
  pairingMeetingBefore: 'Cette date est d’avant votre accord\u202f: vérifiez le jour.',
  pairingAlreadyInWork: 'Ce parrainage se poursuit déjà dans l’emploi.',
  pairingNoMonthsInWork: 'Votre territoire ne prévoit pas de parrainage une fois en poste.',
  pairingHireInFuture: 'Cette date est à venir\u202f: revenez une fois l’emploi commencé.',
  pairingHireOutside: 'L’emploi doit avoir commencé pendant le parrainage\u202f: vérifiez la date.',
  pairingLinkOver:
    'Ce lien n’est plus valable. Connectez-vous, ou demandez-en un nouveau à votre référent·e.',
} as const
