/** Practical skills, each with the beginnings of the ROME codes where it serves. */
interface SkillEntry {
  readonly label: string
  readonly jobs: readonly string[]
}

const skill = (label: string, ...jobs: readonly string[]): SkillEntry => ({ label, jobs })

const ENTRIES = {
  // Building sites
  readPlan: skill('Lire un plan', 'F1'),
  measureAndMark: skill('Mesurer, tracer et implanter', 'F15', 'F16', 'F17', 'F1107'),
  useHandTools: skill('Utiliser l’outillage à main', 'F15', 'F16', 'F17'),
  usePowerTools: skill('Utiliser l’outillage électroportatif', 'F15', 'F16', 'F1703', 'F1701'),
  workAtHeightSafely: skill('Travailler en hauteur en sécurité', 'F15', 'F1610', 'F1611', 'F1613', 'F1606'),
  setUpScaffolding: skill('Monter un échafaudage', 'F15', 'F1610', 'F1611', 'F1703', 'F1606'),
  cleanSite: skill('Nettoyer et ranger un chantier', 'F15', 'F16', 'F17'),
  sortSiteWaste: skill('Trier les déchets de chantier', 'F16', 'F17'),
  supplySite: skill('Approvisionner un chantier', 'F17', 'F1602', 'F1604'),
  demolish: skill('Démolir, piquer, évacuer des gravats', 'F1704', 'F1703', 'F1611'),
  mixMortar: skill('Préparer du mortier', 'F1703', 'F1704', 'F1608', 'F1611'),
  pourConcrete: skill('Couler du béton', 'F1701', 'F1703', 'F1704', 'F1706'),
  buildFormwork: skill('Monter un coffrage', 'F1701', 'F1703', 'F1706'),
  tieRebar: skill('Ferrailler, poser des armatures', 'F1701', 'F1703', 'F1706'),
  layBlocks: skill('Monter des parpaings ou des briques', 'F1703'),
  renderWalls: skill('Réaliser un enduit', 'F1703', 'F1611', 'F1601'),
  digTrench: skill('Creuser et blinder une tranchée', 'F1702', 'F1704', 'F1705'),
  layPipes: skill('Poser des canalisations', 'F1705', 'F1702'),
  layKerbs: skill('Poser des bordures et des pavés', 'F1702'),
  spreadAsphalt: skill('Mettre en œuvre des enrobés', 'F1702'),
  signRoadworks: skill('Baliser et signaler un chantier', 'F1702', 'F1704', 'F1705'),
  driveDigger: skill('Conduire une pelle ou une mini-pelle', 'F1302', 'F1705', 'F1702'),
  slingLoads: skill('Élinguer une charge et guider une grue', 'F1301', 'F1502', 'F1701', 'F1501'),
  assembleFrame: skill('Assembler une charpente ou une ossature', 'F15'),
  boltAndWeld: skill('Boulonner ou souder des éléments métalliques', 'F1502'),
  layTiles: skill('Poser du carrelage ou de la faïence', 'F1608'),
  makeScreed: skill('Réaliser une chape', 'F1608', 'F1703'),
  laySoftFloors: skill('Poser un sol souple', 'F1609'),
  fitPlasterboard: skill('Poser des plaques de plâtre', 'F1604', 'F1601'),
  jointBoards: skill('Réaliser des bandes et joints', 'F1604', 'F1606', 'F1601'),
  preparePaintSurface: skill('Préparer un support à peindre', 'F1606', 'F1611'),
  paint: skill('Peindre à la brosse et au rouleau', 'F1606', 'F1611'),
  hangWallpaper: skill('Poser du papier peint', 'F1606'),
  pullCables: skill('Tirer et raccorder des câbles', 'F1602', 'F1605'),
  fitSwitches: skill('Poser un appareillage électrique', 'F1602'),
  fitSanitary: skill('Poser des appareils sanitaires', 'F1603'),
  solderCopper: skill('Souder ou sertir des tubes', 'F1603'),
  fitWindows: skill('Poser des fenêtres et des portes', 'F1607'),
  layRoofing: skill('Poser des tuiles ou des ardoises', 'F1610'),
  workZinc: skill('Façonner et poser du zinc', 'F1610'),
  insulate: skill('Poser un isolant', 'F1613', 'F1604', 'F1611', 'F1503'),
  waterproof: skill('Poser une étanchéité', 'F1613', 'F1610'),
  cutStone: skill('Tailler la pierre', 'F1612'),
  // Care and cleaning
  helpToWash: skill('Aider à la toilette', 'K1302', 'K1301', 'J1501'),
  helpToDress: skill('Aider à l’habillage', 'K1302', 'K1301', 'K1303', 'J1501', 'J1304'),
  helpToMove: skill(
    'Aider aux déplacements et aux transferts',
    'K1302',
    'K1301',
    'J1501',
    'J1301',
    'J1305',
    'N4102',
  ),
  cookMeals: skill('Préparer des repas simples', 'K1302', 'K1303', 'K1304', 'K1305'),
  helpToEat: skill('Aider à la prise des repas', 'K1302', 'K1301', 'J1501', 'J1301', 'J1304'),
  doShopping: skill('Faire les courses', 'K1302', 'K1304', 'K1305'),
  ironClothes: skill('Laver et repasser le linge', 'K1302', 'K1304', 'K1305'),
  cleanHome: skill('Entretenir un logement', 'K1302', 'K1304', 'K1305'),
  keepCompany: skill('Tenir compagnie, écouter', 'K13', 'J1501'),
  runActivities: skill('Proposer des activités et des jeux', 'K1301', 'K1302', 'K1303', 'J1304'),
  watchChildren: skill('Veiller sur des enfants', 'K1303', 'J1304', 'K1305'),
  changeBaby: skill('Donner un biberon, changer un enfant', 'K1303', 'J1304'),
  respectPrivacy: skill('Respecter l’intimité et la discrétion', 'K13', 'J1'),
  reportObservations: skill('Transmettre ses observations à l’équipe', 'K13', 'J1'),
  applyHygieneRules: skill('Appliquer les règles d’hygiène', 'J1', 'K13', 'K2204'),
  disinfectRoom: skill('Réaliser un bionettoyage', 'J1301', 'K2204'),
  serveMeals: skill('Servir des repas en collectivité', 'J1301', 'K1301'),
  cleanFloors: skill('Balayer, laver, aspirer des sols', 'K2204', 'K1304', 'J1301'),
  cleanWindows: skill('Laver des vitres', 'K2204', 'K1304'),
  useScrubber: skill('Utiliser une autolaveuse ou une monobrosse', 'K2204', 'J1301'),
  doseProducts: skill('Doser des produits d’entretien', 'K2204', 'K1304', 'J1301'),
  // Warehouses and transport
  prepareOrders: skill('Préparer des commandes', 'N1103', 'N1101'),
  useScanner: skill('Utiliser un lecteur de codes-barres', 'N1103', 'N1105', 'N41', 'N1303'),
  voicePicking: skill('Préparer des commandes à la voix', 'N1103'),
  receiveGoods: skill('Réceptionner et contrôler des marchandises', 'N1103', 'N1101', 'N1105', 'N1303'),
  storeGoods: skill('Ranger des marchandises en rayonnage', 'N1103', 'N1101'),
  countStock: skill('Faire un inventaire', 'N1103', 'N1303', 'N1301'),
  buildPallet: skill('Monter et filmer une palette', 'N1103', 'N1105', 'N1101'),
  driveForklift: skill('Conduire un chariot élévateur', 'N1101', 'N1103'),
  usePalletTruck: skill('Utiliser un transpalette', 'N11', 'N4105'),
  loadTruck: skill('Charger et décharger un camion', 'N1101', 'N1102', 'N1105', 'N4101', 'N4105'),
  carrySafely: skill('Porter des charges avec les bons gestes', 'N11', 'N4105', 'F1704', 'K1302', 'J1501'),
  packFragile: skill('Emballer et protéger des objets', 'N1102', 'N1103', 'N1105'),
  driveVan: skill('Conduire un véhicule utilitaire', 'N4105', 'N4104', 'N1102'),
  driveTruck: skill('Conduire un poids lourd', 'N4101', 'N4105'),
  driveBus: skill('Conduire un bus ou un car', 'N4103'),
  planRound: skill('Organiser une tournée', 'N4105', 'N4104', 'N4203', 'N4102'),
  secureLoad: skill('Arrimer un chargement', 'N4101', 'N4105', 'N1102', 'F1302'),
  fillTransportPapers: skill('Tenir les documents de transport', 'N41', 'N42', 'N12'),
  welcomePassengers: skill('Accueillir des passagers ou des clients', 'N4102', 'N4103', 'N4105', 'J1305'),
  checkVehicle: skill('Vérifier un véhicule avant le départ', 'N41', 'J1305', 'F1302'),
  planDeliveries: skill('Planifier des livraisons', 'N42', 'N1201', 'N1303', 'N1301'),
  // Everywhere
  followInstructions: skill('Suivre des consignes et une procédure', 'F', 'J', 'K', 'N'),
  followSafetyRules: skill('Appliquer les règles de sécurité', 'F', 'J', 'K', 'N'),
  useDigitalTools: skill(
    'Utiliser un ordinateur ou une tablette',
    'F11',
    'F12',
    'N12',
    'N13',
    'N42',
    'N1103',
    'K13',
  ),
} as const satisfies Record<string, SkillEntry>

export type Skill = keyof typeof ENTRIES

/** Every practical skill: key → label. */
export const SKILLS = Object.fromEntries(
  Object.entries(ENTRIES).map(([key, entry]) => [key, entry.label]),
) as Readonly<Record<Skill, string>>

const ALL = Object.keys(ENTRIES) as readonly Skill[]

/** The skills that serve in a job, the most particular to it first; none for a code outside the sectors. */
export function skillsForJob(romeCode: string): readonly Skill[] {
  const precision = (key: Skill) =>
    Math.max(0, ...ENTRIES[key].jobs.filter((prefix) => romeCode.startsWith(prefix)).map((p) => p.length))
  return ALL.filter((key) => precision(key) > 0).sort((a, b) => precision(b) - precision(a))
}

/** Tells a skill's key from any other text. */
export function isSkill(text: string): text is Skill {
  return Object.hasOwn(ENTRIES, text)
}
