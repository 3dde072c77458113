/** A hat's name on the screen. */
export const ROLE_LABELS: Readonly<Record<string, string>> = {
  employer: 'Entreprise',
  partnershipReferent: 'Référent·e entreprises',
  supportReferent: 'Référent·e de parcours',
  professionalsReferent: 'Référent·e entre professionnels',
  coordinator: 'Animation du territoire',
  observer: 'Observation',
  candidate: 'Personne accompagnée',
  sponsor: 'Parrain ou marraine',
}
