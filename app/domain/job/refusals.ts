/** Refusals of job offers. */
type Details = Readonly<Record<string, string | number>>

export const jobRefusals = {
  jobContractMissing: 'Choisissez le contrat proposé.',
  jobContractWithoutEnd: 'Ce contrat n’a pas de date de fin : laissez sa durée vide.',
  jobMonthsMissing: 'Indiquez la durée du contrat, en mois.',
  jobMonthsOutside: ({ contract, min, max, article }: Details) =>
    `Un contrat « ${contract} » dure de ${min} à ${max} mois (article ${article} du Code du travail).`,
  jobPayMissing:
    'Indiquez le salaire brut, ou une fourchette : il est toujours affiché (directive (UE) 2023/970, article 5).',
  jobPayPeriodMissing: 'Dites si ce salaire est de l’heure, par mois ou par an.',
  jobPayReversed: 'Le salaire le plus haut est inférieur au plus bas.',
  jobHoursMissing: 'Indiquez le nombre d’heures par semaine.',
  jobHoursTooMany: ({ max }: Details) =>
    `Une semaine de travail ne dépasse pas ${max} heures (article L3121-20 du Code du travail).`,
  jobHoursTooFew: ({ contract, min, article }: Details) =>
    `${contract} : au moins ${min} heures par semaine (article ${article} du Code du travail).`,
} as const
