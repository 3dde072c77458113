/**
 * Statuses of a person towards the insertion service. Private: counted for the State, read by the person and
 * those who follow them; never shown to an employer, never an input of matching (L1132-1).
 */
export const PERSON_STATUSES = {
  rsa: 'Bénéficiaire du RSA',
  jobseeker: 'Inscrit·e à France Travail',
  longTermUnemployed: 'Sans emploi depuis un an ou plus',
  young: 'Jeune suivi·e par une mission locale',
  disability: 'Reconnaissance de la qualité de travailleur handicapé (RQTH)',
  ass: 'Bénéficiaire de l’ASS',
  aah: 'Bénéficiaire de l’AAH',
  priorityDistrict: 'Habite un quartier prioritaire (QPV)',
  insertionContract: 'En contrat d’insertion (CDDI)',
  employee: 'En emploi, souhaite changer',
} as const

export type PersonStatus = keyof typeof PERSON_STATUSES

export function isPersonStatus(text: string): text is PersonStatus {
  return Object.hasOwn(PERSON_STATUSES, text)
}
