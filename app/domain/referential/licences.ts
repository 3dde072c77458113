/** Driving licences, and the certificates that end on a date. */
export const DRIVING_LICENCES = {
  AM: 'Permis AM (cyclomoteur)',
  A1: 'Permis A1 (moto légère)',
  A2: 'Permis A2 (moto jusqu’à 35 kW)',
  A: 'Permis A (moto)',
  B1: 'Permis B1 (quadricycle lourd)',
  B: 'Permis B (voiture)',
  BE: 'Permis BE (voiture et remorque)',
  C1: 'Permis C1 (camion jusqu’à 7,5 t)',
  C1E: 'Permis C1E (camion jusqu’à 7,5 t et remorque)',
  C: 'Permis C (poids lourd)',
  CE: 'Permis CE (poids lourd et remorque)',
  D1: 'Permis D1 (minibus, 16 passagers au plus)',
  D1E: 'Permis D1E (minibus et remorque)',
  D: 'Permis D (transport en commun)',
  DE: 'Permis DE (transport en commun et remorque)',
} as const

export type DrivingLicence = keyof typeof DRIVING_LICENCES

/** What a licence also allows to drive (Code de la route, R221-4 to R221-10), beyond AM, which each of them allows. */
const ALSO_ALLOWS: Partial<Record<DrivingLicence, readonly DrivingLicence[]>> = {
  A: ['A2', 'A1'],
  A2: ['A1'],
  B: ['B1'],
  BE: ['B', 'B1'],
  C1: ['B', 'B1'],
  C1E: ['C1', 'BE', 'B', 'B1'],
  C: ['C1', 'B', 'B1'],
  CE: ['C', 'C1', 'C1E', 'BE', 'B', 'B1'],
  D1: ['B', 'B1'],
  D1E: ['D1', 'BE', 'B', 'B1'],
  D: ['D1', 'B', 'B1'],
  DE: ['D', 'D1', 'D1E', 'BE', 'B', 'B1'],
}

/** Whether the licences a person holds allow what a required one allows (C is held on top of B, A includes A2…). */
export function holdsLicence(held: readonly DrivingLicence[], required: DrivingLicence): boolean {
  if (required === 'AM') return held.length > 0
  return held.some((licence) => licence === required || ALSO_ALLOWS[licence]?.includes(required) === true)
}

export const CERTIFICATES = {
  cacesR482A: 'CACES R482 A (petits engins de chantier)',
  cacesR482B1: 'CACES R482 B1 (pelles hydrauliques)',
  cacesR482B2: 'CACES R482 B2 (engins de sondage et de forage)',
  cacesR482B3: 'CACES R482 B3 (engins rail-route)',
  cacesR482C1: 'CACES R482 C1 (chargeuses)',
  cacesR482C2: 'CACES R482 C2 (bouteurs)',
  cacesR482C3: 'CACES R482 C3 (niveleuses)',
  cacesR482D: 'CACES R482 D (compacteurs)',
  cacesR482E: 'CACES R482 E (tombereaux)',
  cacesR482F: 'CACES R482 F (chariots tout-terrain)',
  cacesR482G: 'CACES R482 G (conduite hors production)',
  cacesR483A: 'CACES R483 A (grues mobiles à flèche treillis)',
  cacesR483B: 'CACES R483 B (grues mobiles à flèche télescopique)',
  cacesR484_1: 'CACES R484 1 (ponts roulants, commande au sol)',
  cacesR484_2: 'CACES R484 2 (ponts roulants, commande en cabine)',
  cacesR485_1: 'CACES R485 1 (gerbeurs, levée jusqu’à 2,5 m)',
  cacesR485_2: 'CACES R485 2 (gerbeurs, levée de plus de 2,5 m)',
  cacesR486A: 'CACES R486 A (nacelles à élévation verticale)',
  cacesR486B: 'CACES R486 B (nacelles à élévation multidirectionnelle)',
  cacesR487_1: 'CACES R487 1 (grues à tour à flèche distributrice)',
  cacesR487_2: 'CACES R487 2 (grues à tour à flèche relevable)',
  cacesR487_3: 'CACES R487 3 (grues à montage automatisé)',
  cacesR489_1A: 'CACES R489 1A (transpalettes, préparateurs de commandes)',
  cacesR489_1B: 'CACES R489 1B (gerbeurs à conducteur porté)',
  cacesR489_2A: 'CACES R489 2A (chariots à plateau porteur)',
  cacesR489_2B: 'CACES R489 2B (chariots tracteurs industriels)',
  cacesR489_3: 'CACES R489 3 (chariots élévateurs jusqu’à 6 t)',
  cacesR489_4: 'CACES R489 4 (chariots élévateurs de plus de 6 t)',
  cacesR489_5: 'CACES R489 5 (chariots à mât rétractable)',
  cacesR490: 'CACES R490 (grues de chargement)',
  fimoGoods: 'FIMO marchandises',
  fcoGoods: 'FCO marchandises',
  fimoPassengers: 'FIMO voyageurs',
  fcoPassengers: 'FCO voyageurs',
  adr: 'ADR (matières dangereuses)',
  electricalClearance: 'Habilitation électrique',
  aipr: 'AIPR (travaux à proximité des réseaux)',
  scaffolding: 'Attestation échafaudages (R408)',
  workAtHeight: 'Attestation travaux en hauteur, port du harnais',
  asbestosSs4: 'Attestation amiante sous-section 4',
  firstAidAtWork: 'SST (sauveteur secouriste du travail)',
  afgsu: 'AFGSU (gestes et soins d’urgence)',
  prap: 'PRAP (prévention des risques liés à l’activité physique)',
  deaes: 'DEAES (accompagnant éducatif et social)',
  deas: 'DEAS (aide-soignant)',
  deap: 'DEAP (auxiliaire de puériculture)',
  dea: 'DEA (ambulancier)',
  capEarlyChildhood: 'CAP accompagnant éducatif petite enfance',
  carerDiploma: 'Titre professionnel assistant de vie aux familles',
  taxiCard: 'Carte professionnelle de taxi ou VTC',
} as const

export type Certificate = keyof typeof CERTIFICATES

/** Diplomas and titles: acquired for life, they are the only certificates asked without an end date. */
const FOR_LIFE: readonly Certificate[] = ['deaes', 'deas', 'deap', 'dea', 'capEarlyChildhood', 'carerDiploma']

/** Whether a certificate ends on a date, which is then asked and watched. */
export function certificateEnds(certificate: Certificate): boolean {
  return !FOR_LIFE.includes(certificate)
}
