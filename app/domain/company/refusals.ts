/** Refusals about companies: who they are, who speaks for them. */
export const companyRefusals = {
  siretInvalid: 'Ce numéro SIRET n’existe pas : vérifiez ses 14 chiffres.',
  siretKnown:
    'Cet établissement est déjà inscrit. Demandez à rejoindre l’entreprise : une personne de l’équipe vous répondra.',
  companyHasLeft:
    'Cette entreprise a fermé son compte sur Passerelle. Pour le rouvrir, écrivez à votre référent·e ou à l’équipe de votre territoire.',
  siretOfAnother:
    'Ce SIRET n’est pas celui de votre entreprise : ses neuf premiers chiffres sont différents.',
  communeUnknown: 'Nous ne trouvons pas cette commune : vérifiez son nom, ou tapez son code postal.',
  noTerritoryHere:
    'Aucun territoire n’est encore ouvert dans ce département. Choisissez le territoire concerné.',
  companyRoleMissing: 'Choisissez au moins un rôle.',
  lastAdministrator:
    'C’est la seule personne qui administre le compte de l’entreprise : donnez d’abord ce rôle à quelqu’un d’autre.',
  companyHasRunningConventions:
    'Des conventions sont en cours : le compte pourra être fermé quand elles seront terminées ou annulées.',
  companyAlreadyLeft: 'Le compte de cette entreprise est déjà fermé.',
  companyNotLeft: 'Le compte de cette entreprise n’est pas fermé.',
  lastEstablishment:
    'C’est le dernier établissement ouvert de l’entreprise : ajoutez-en un autre avant de le fermer.',
  establishmentHasOffers:
    'Des offres sont en cours dans cet établissement : clôturez-les avant de le fermer.',
} as const
