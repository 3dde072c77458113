/** Refusals about companies: who they are, who speaks for them. */
export const companyRefusals = {
  siretInvalid: 'Ce numéro SIRET n’existe pas : vérifiez ses 14 chiffres.',
  siretKnown:
    'Cet établissement est déjà inscrit. Demandez à rejoindre l’entreprise : une personne de l’équipe vous répondra.',
  siretOfAnother:
    'Ce SIRET n’est pas celui de votre entreprise : ses neuf premiers chiffres sont différents.',
  communeUnknown: 'Nous ne trouvons pas cette commune : vérifiez son nom, ou tapez son code postal.',
  noTerritoryHere:
    'Aucun territoire n’est encore ouvert dans ce département. Choisissez le territoire concerné.',
  lastEstablishment:
    'C’est le dernier établissement ouvert de l’entreprise : ajoutez-en un autre avant de le fermer.',
  establishmentHasOffers:
    'Des offres sont en cours dans cet établissement : clôturez-les avant de le fermer.',
} as const
