/** Practical skills under the headings where somebody would look for them. */
import type { SectorKey } from './rome-job'
import { SKILLS, type Skill, skillsForJob } from './skills'

interface SkillFamily {
  readonly title: string
  /** Null: in every sector. */
  readonly sector: SectorKey | null
  readonly skills: readonly Skill[]
}

/** Each skill once; the order is the one of a form. */
export const SKILL_FAMILIES: Readonly<Record<string, SkillFamily>> = {
  everySite: {
    title: 'Sur tous les chantiers',
    sector: 'construction',
    skills: [
      ...(['readPlan', 'measureAndMark', 'useHandTools', 'usePowerTools', 'workAtHeightSafely'] as const),
      ...(['setUpScaffolding', 'cleanSite', 'sortSiteWaste', 'supplySite'] as const),
    ],
  },
  structure: {
    title: 'Gros œuvre, charpente et travaux publics',
    sector: 'construction',
    skills: [
      ...(['demolish', 'mixMortar', 'pourConcrete', 'buildFormwork', 'tieRebar', 'layBlocks'] as const),
      ...(['digTrench', 'layPipes', 'layKerbs', 'spreadAsphalt', 'signRoadworks', 'driveDigger'] as const),
      ...(['slingLoads', 'assembleFrame', 'boltAndWeld', 'cutStone'] as const),
    ],
  },
  finishing: {
    title: 'Second œuvre, toiture et finitions',
    sector: 'construction',
    skills: [
      ...([
        'renderWalls',
        'layTiles',
        'makeScreed',
        'laySoftFloors',
        'fitPlasterboard',
        'jointBoards',
      ] as const),
      ...(['preparePaintSurface', 'paint', 'hangWallpaper', 'pullCables', 'fitSwitches'] as const),
      ...(['fitSanitary', 'solderCopper', 'fitWindows', 'layRoofing', 'workZinc', 'insulate'] as const),
      'waterproof',
    ],
  },
  care: {
    title: 'Aide et soin',
    sector: 'personalCare',
    skills: [
      ...(['helpToWash', 'helpToDress', 'helpToMove', 'helpToEat', 'keepCompany', 'runActivities'] as const),
      ...(['watchChildren', 'changeBaby', 'respectPrivacy', 'reportObservations'] as const),
      'applyHygieneRules',
    ],
  },
  home: {
    title: 'Maison, repas et propreté',
    sector: 'personalCare',
    skills: [
      ...(['cookMeals', 'serveMeals', 'doShopping', 'ironClothes', 'cleanHome', 'cleanFloors'] as const),
      ...(['cleanWindows', 'disinfectRoom', 'useScrubber', 'doseProducts'] as const),
    ],
  },
  warehouse: {
    title: 'Entrepôt et manutention',
    sector: 'logistics',
    skills: [
      ...(['prepareOrders', 'useScanner', 'voicePicking', 'receiveGoods', 'storeGoods'] as const),
      ...(['countStock', 'buildPallet', 'driveForklift', 'usePalletTruck', 'loadTruck'] as const),
      ...(['carrySafely', 'packFragile'] as const),
    ],
  },
  transport: {
    title: 'Transport et livraison',
    sector: 'logistics',
    skills: [
      ...(['driveVan', 'driveTruck', 'driveBus', 'checkVehicle', 'planRound', 'planDeliveries'] as const),
      ...(['secureLoad', 'fillTransportPapers', 'welcomePassengers'] as const),
    ],
  },
  everywhere: {
    title: 'Dans tous les métiers',
    sector: null,
    skills: ['followInstructions', 'followSafetyRules', 'useDigitalTools'],
  },
}

export interface SkillGroup {
  readonly key: string
  readonly title: string
  readonly sector: SectorKey | null
  /** It holds a skill of a wanted job. */
  readonly wanted: boolean
  /** In alphabetical order. */
  readonly skills: readonly { readonly value: Skill; readonly label: string }[]
}

/** All skills as a form lists them for somebody who wants these jobs: families of a wanted job first. */
export function skillGroupsFor(romeCodes: readonly string[]): SkillGroup[] {
  const useful = new Set(romeCodes.flatMap(skillsForJob))
  const groups = Object.entries(SKILL_FAMILIES).map(
    ([key, { title, sector, skills }]): SkillGroup => ({
      ...{ key, title, sector },
      wanted: skills.some((skill) => useful.has(skill)),
      skills: skills
        .map((value) => ({ value, label: SKILLS[value] }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    }),
  )
  return groups.sort((a, b) => Number(b.wanted) - Number(a.wanted))
}
