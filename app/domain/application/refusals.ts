/** Refusals of job applications, hires and their follow-ups. */
type Details = Readonly<Record<string, string | number>>

export const applicationRefusals = {
  applicationStateForbids:
    'Cette candidature a changé d’état\u202f: cette action n’est plus possible. Vérifiez où elle en est.',
  recommendationHasApplication:
    'Une candidature est en cours pour cet accord\u202f: clôturez-la depuis sa page, la personne et l’entreprise seront prévenues.',
  interviewInPast: 'Choisissez un jour et une heure à venir.',
  interviewTooFar: (details: Details) =>
    `Cette date est dans plus de ${details.months} mois. Vérifiez l’année.`,
  hireDateTooFar: (details: Details) =>
    `Le premier jour est dans moins de ${details.months} mois, ou date de ${details.days} jours au plus.`,
  hireEndMissing: 'Ce contrat a une fin\u202f: indiquez son dernier jour prévu.',
  hireEndBeforeStart: 'Le contrat ne peut pas finir avant de commencer.',
  hireInsertionLength:
    'Un CDD d’insertion dure au moins 4 mois et au plus 24 mois (Code du travail, L5132-5 et L5132-15-1).',
  hireNoPlaceLeft:
    'Tous les postes de cette offre sont pourvus. Ajoutez une place à l’offre, puis enregistrez l’embauche.',
  hireEndOutside:
    'Le dernier jour de travail est entre le premier jour du contrat et aujourd’hui. Vérifiez la date.',
  followUpAnswered:
    'Une réponse est déjà enregistrée. Pour la corriger, appelez votre référent·e\u202f: c’est sans conséquence.',
  followUpLinkOver: 'Ce lien n’est plus valable. Connectez-vous, ou appelez votre référent·e.',
} as const
