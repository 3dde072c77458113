/** What each signatory says by signing: shown above the button, kept with the signature. */
import type { SignatoryRole } from './signatories'

export const SIGNATURE_STATEMENTS: Readonly<Record<SignatoryRole, string>> = {
  beneficiary:
    'J’ai lu la convention et je m’engage à suivre cette immersion dans les conditions qu’elle décrit.',
  hostRepresentative:
    'J’ai lu la convention, j’en accepte les conditions au nom de l’entreprise et j’atteste l’exactitude des déclarations qui y figurent.',
  supportAdviser:
    'J’ai lu la convention et je m’engage, au nom de la structure d’accompagnement, à suivre la personne pendant l’immersion.',
  currentEmployer:
    'J’ai lu la convention et j’accepte, comme employeur actuel, que la personne suive cette immersion.',
  legalRepresentative:
    'J’ai lu la convention et j’autorise la personne mineure que je représente à suivre cette immersion.',
  prescriber: 'J’ai vérifié la convention et je la valide au nom du prescripteur.',
}
