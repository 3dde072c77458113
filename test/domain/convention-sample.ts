/** A convention that nothing can be said against, for the tests of its rules. */
import { localDate } from '~/domain/calendar/local-date'
import { ATTESTATIONS, type ConventionContent, LEGAL_REFERENCES } from '~/domain/convention/content'

const day = [
  { start: 480, end: 720 },
  { start: 780, end: 960 },
]

export const SAMPLE: ConventionContent = {
  prescriber: {
    name: 'Département de la Manche',
    address: '50050 Saint-Lô',
    legalForm: 'Collectivité territoriale',
    representative: 'Anne Lemaire',
  },
  beneficiary: {
    firstName: 'Léa',
    lastName: 'Martin',
    address: '3 rue des Lilas, 50100 Cherbourg-en-Cotentin',
    birthDate: localDate('1990-05-04'),
    status: 'Demandeuse d’emploi',
    rsa: true,
    email: 'lea@example.fr',
    hasCurrentEmployer: false,
  },
  host: {
    name: 'Maçonnerie Duval',
    address: '1 rue du Port, 50100 Cherbourg-en-Cotentin',
    legalForm: 'SARL',
    siret: '12345678200010',
    activity: 'Maçonnerie',
    registeredOn: localDate('2010-03-01'),
    collectiveAgreement: 'Bâtiment, ouvriers',
    representative: { name: 'Paul Duval', function: 'Gérant', email: 'paul@example.fr' },
    welcome: { name: 'Inès Roy', function: 'Cheffe de chantier' },
    tutor: { name: 'Inès Roy', function: 'Cheffe de chantier' },
  },
  support: {
    name: 'Mission locale du Cotentin',
    address: '4 rue du Port, 50100 Cherbourg-en-Cotentin',
    legalForm: 'Association loi 1901',
    sameAsPrescriber: false,
    adviser: { name: 'Omar Diallo', function: 'Conseiller', email: 'omar@example.fr' },
  },
  period: {
    startDate: localDate('2027-03-08'),
    endDate: localDate('2027-03-19'),
    schedule: { days: [day, day, day, day, day, [], []] },
    place: 'Chantier de la rue du Port',
    sundayWork: false,
    nightWork: false,
  },
  purpose: {
    objective: 'discoverJob',
    object: 'Le métier de maçon ou maçonne',
    skills: ['Préparer un mortier'],
    evaluation: 'Un entretien à mi-parcours et un bilan à trois',
    tasks: 'Préparer, aider, observer',
  },
  conditions: {
    workingConditions: 'Dehors, station debout',
    protectiveEquipment: 'Casque, chaussures, gants',
    prevention: 'Accueil sécurité le premier jour',
    collectiveFacilities: 'Panier repas, véhicule de l’équipe',
    insurer: 'Assurances du Nord',
    insurancePolicy: 'RC-4471',
  },
  attestations: Object.fromEntries(
    Object.keys(ATTESTATIONS).map((key) => [key, true]),
  ) as ConventionContent['attestations'],
  legalReferences: LEGAL_REFERENCES,
}
