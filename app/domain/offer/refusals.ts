/** Refusals of offers. */
type Details = Readonly<Record<string, string | number>>

export const offerRefusals = {
  offerTitleTooShort: (details: Details) => `Le titre est trop court : au moins ${details.min} caractères.`,
  offerTitleTooLong: (details: Details) => `Le titre est trop long : au plus ${details.max} caractères.`,
  offerDescriptionTooShort: (details: Details) =>
    `Décrivez un peu plus ce que la personne fera : au moins ${details.min} caractères.`,
  offerDescriptionTooLong: (details: Details) =>
    `La description est trop longue : au plus ${details.max} caractères.`,
  offerPlacesMissing: 'Indiquez le nombre de personnes que vous pouvez accueillir : au moins une.',
  offerPlacesTooMany: (details: Details) =>
    `Une offre accueille au plus ${details.max} personnes. Publiez plusieurs offres si besoin.`,
  offerWindowReversed: 'La date de fin est avant la date de début.',
  offerWindowPast: 'Cette période est passée : choisissez une date de fin à venir.',
  offerScheduleMissing: 'Indiquez les horaires : au moins une journée de travail.',
  offerStateForbids: 'L’état de cette offre ne permet pas cette action.',
  offerReasonMissing: 'Indiquez la raison.',
  offerWindowMissing: 'Indiquez la période pendant laquelle vous pouvez accueillir quelqu’un.',
  offerTutorMissing: 'Indiquez le nom et la fonction de la personne qui accompagnera (tuteur ou tutrice).',
  offerObjectivesMissing: 'Cochez au moins un objectif que vous acceptez pour l’immersion.',
  offerPlacesBelowTaken: (details: Details) =>
    `${details.taken} place(s) sont déjà promises : indiquez au moins ce nombre.`,
  offerChangedMeanwhile: (details: Details) =>
    `${details.who} a modifié cette offre pendant que vous la remplissiez (${details.fields}). ` +
    'Vos saisies sont conservées ci-dessous : enregistrer de nouveau les gardera à la place des siennes.',
  offerChangedSinceRead:
    'L’entreprise a modifié cette offre pendant que vous la lisiez\u202f: relisez-la, puis publiez-la.',
  offerNobodyToConfirm: 'Personne n’a de compte dans cette entreprise : invitez d’abord un contact.',
  offerLinkOver: 'Ce lien n’est plus valable : l’offre a déjà reçu une réponse, ou sa date est passée.',
  offerNeedsRenewal: 'Cette offre a expiré : prolongez-la pour qu’elle redevienne visible.',
} as const
