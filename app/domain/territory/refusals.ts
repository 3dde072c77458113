/** Refusals of a territory's configuration. */
export const territoryRefusals = {
  colourUnreadable: 'Cette couleur n’est pas reconnue : écrivez-la sous la forme #1a5f7a.',
  colourTooPale: (details: Readonly<Record<string, string | number>>) =>
    `Cette couleur est trop claire : son contraste avec le blanc est de ${details.ratio} pour 1, il en faut au moins 4,5. Choisissez-en une plus foncée.`,
  territoryExists: 'Un territoire porte déjà cet identifiant.',
  organisationKnown: 'Le territoire a déjà un organisme de ce nom.',
} as const
