/** What the form of an immersion proposes for a job, for the host to correct rather than to write. */
import type { TimeRange, WeekSchedule } from '../schedule/week-schedule'
import type { FrenchLevel } from './french-levels'
import { ACTIVITY_SUGGESTIONS, OBJECTIVE_SUGGESTIONS } from './job-suggestions'
import type { ProtectiveEquipment } from './protective-equipment'
import { romeSector } from './rome'
import type { SectorKey } from './rome-job'
import { type Skill, skillsForJob } from './skills'
import type { SoftSkill } from './soft-skills'
import type { WorkingCondition } from './working-conditions'

export interface JobDefaults {
  readonly schedule: WeekSchedule
  readonly workingConditions: readonly WorkingCondition[]
  readonly equipment: readonly ProtectiveEquipment[]
  /** The skills most particular to the job, eight at most. */
  readonly skills: readonly Skill[]
  readonly softSkills: readonly SoftSkill[]
  readonly frenchLevel: FrenchLevel
  /** In French, to be shown and rewritten. */
  readonly objectives: readonly string[]
  /** What the person will do, in French. */
  readonly activities: string
}

const at = (hours: number, minutes = 0) => hours * 60 + minutes
const range = (start: number, end: number): TimeRange => ({ start, end })

/** The same hours from Monday to Friday. */
function weekdays(...ranges: readonly TimeRange[]): WeekSchedule {
  return { days: [ranges, ranges, ranges, ranges, ranges, [], []] }
}

// Each of 35 h, and within the limits of a person under 18 (8 h a day, a break after 4 h 30, nothing before 6 h).
const SITE_WEEK = weekdays(range(at(7, 30), at(12)), range(at(13), at(15, 30)))
const OFFICE_WEEK = weekdays(range(at(9), at(12)), range(at(13, 30), at(17, 30)))
const HOME_CARE_WEEK = weekdays(range(at(8, 30), at(12)), range(at(14), at(17, 30)))
const CARE_HOME_WEEK = weekdays(range(at(7), at(10, 30)), range(at(11), at(14, 30)))
const CHILDCARE_WEEK = weekdays(range(at(8, 30), at(12)), range(at(13), at(16, 30)))
const CLEANING_WEEK = weekdays(range(at(6), at(9, 30)), range(at(10), at(13, 30)))
const WAREHOUSE_WEEK = weekdays(range(at(8), at(12)), range(at(13), at(16)))
const ROUND_WEEK = weekdays(range(at(7), at(11, 30)), range(at(12, 30), at(15)))

interface Choice {
  readonly schedule: WeekSchedule
  readonly workingConditions: readonly WorkingCondition[]
  readonly equipment: readonly ProtectiveEquipment[]
  readonly softSkills: readonly SoftSkill[]
  readonly frenchLevel: FrenchLevel
}

const BY_SECTOR: Readonly<Record<SectorKey, Choice>> = {
  construction: {
    schedule: SITE_WEEK,
    workingConditions: ['outdoorWork', 'heavyLoads', 'standing', 'noise', 'dust'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'hiVisVest', 'workClothes'],
    softSkills: ['teamwork', 'rigour', 'perseverance'],
    frenchLevel: 'A1',
  },
  personalCare: {
    schedule: HOME_CARE_WEEK,
    workingConditions: ['travelBetweenSites', 'standing', 'illnessAndDeath', 'petsAtHome', 'isolation'],
    equipment: ['gown', 'singleUseGloves', 'nonSlipShoes'],
    softSkills: ['communication', 'adaptability', 'autonomy'],
    frenchLevel: 'A2',
  },
  logistics: {
    schedule: WAREHOUSE_WEEK,
    workingConditions: ['standing', 'heavyLoads', 'repetitiveGestures', 'noise'],
    equipment: ['safetyShoes', 'gloves', 'hiVisVest'],
    softSkills: ['organisation', 'responsiveness', 'teamwork'],
    frenchLevel: 'A1',
  },
}

/** What differs from the sector, by the beginning of the ROME code; the most precise wins, field by field. */
const BY_PREFIX: Readonly<Record<string, Partial<Choice>>> = {
  F11: {
    schedule: OFFICE_WEEK,
    workingConditions: ['travelBetweenSites'],
    equipment: ['helmet', 'safetyShoes', 'hiVisVest'],
    frenchLevel: 'B1',
  },
  F12: { workingConditions: ['outdoorWork', 'travelBetweenSites', 'noise'], frenchLevel: 'B1' },
  F1301: { workingConditions: ['outdoorWork', 'heights', 'isolation', 'vibration'] },
  F1302: {
    workingConditions: ['outdoorWork', 'noise', 'dust', 'vibration'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'hiVisVest', 'earProtection', 'workClothes'],
  },
  F15: {
    workingConditions: ['outdoorWork', 'heights', 'heavyLoads', 'noise'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'harness', 'earProtection', 'workClothes'],
  },
  F16: {
    workingConditions: ['heavyLoads', 'standing', 'dust', 'awkwardPostures'],
    equipment: ['safetyShoes', 'gloves', 'safetyGlasses', 'dustMask', 'workClothes'],
  },
  F1602: {
    workingConditions: ['standing', 'dust', 'awkwardPostures', 'travelBetweenSites'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'safetyGlasses', 'workClothes'],
    frenchLevel: 'A2',
  },
  F1605: {
    workingConditions: ['outdoorWork', 'heights', 'travelBetweenSites'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'hiVisVest', 'harness'],
  },
  F1606: { workingConditions: ['standing', 'dust', 'chemicals', 'awkwardPostures'] },
  F1608: {
    workingConditions: ['heavyLoads', 'dust', 'awkwardPostures'],
    equipment: ['safetyShoes', 'gloves', 'safetyGlasses', 'dustMask', 'kneePads', 'workClothes'],
  },
  F1609: {
    workingConditions: ['heavyLoads', 'chemicals', 'awkwardPostures'],
    equipment: ['safetyShoes', 'gloves', 'dustMask', 'kneePads', 'workClothes'],
  },
  F1610: {
    workingConditions: ['outdoorWork', 'heights', 'heavyLoads', 'heat'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'harness', 'workClothes'],
  },
  F1611: {
    workingConditions: ['outdoorWork', 'heights', 'dust', 'standing'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'safetyGlasses', 'dustMask', 'workClothes'],
  },
  F1613: {
    workingConditions: ['outdoorWork', 'heights', 'heavyLoads', 'dust'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'dustMask', 'harness', 'workClothes'],
  },
  F1702: {
    workingConditions: ['outdoorWork', 'heavyLoads', 'noise', 'heat', 'vibration'],
    equipment: ['helmet', 'safetyShoes', 'gloves', 'hiVisVest', 'earProtection', 'workClothes'],
  },
  J: {
    schedule: CARE_HOME_WEEK,
    workingConditions: ['standing', 'illnessAndDeath', 'earlyMorning', 'chemicals'],
    softSkills: ['teamwork', 'communication', 'stressManagement'],
  },
  J1304: {
    schedule: CHILDCARE_WEEK,
    workingConditions: ['noise', 'awkwardPostures', 'intimateCare'],
    softSkills: ['communication', 'teamwork', 'adaptability'],
  },
  J1305: {
    workingConditions: ['driving', 'heavyLoads', 'illnessAndDeath'],
    equipment: ['workClothes', 'singleUseGloves', 'safetyShoes', 'surgicalMask'],
  },
  J1501: {
    workingConditions: ['standing', 'intimateCare', 'illnessAndDeath', 'earlyMorning'],
    equipment: ['gown', 'singleUseGloves', 'surgicalMask', 'nonSlipShoes'],
  },
  K1301: {
    schedule: CHILDCARE_WEEK,
    workingConditions: ['noise', 'intimateCare', 'standing'],
    softSkills: ['communication', 'adaptability', 'steppingBack'],
  },
  K1303: {
    schedule: CHILDCARE_WEEK,
    workingConditions: ['noise', 'awkwardPostures', 'intimateCare'],
    equipment: ['nonSlipShoes', 'singleUseGloves'],
  },
  K1304: {
    workingConditions: ['travelBetweenSites', 'standing', 'chemicals', 'petsAtHome', 'isolation'],
    softSkills: ['autonomy', 'organisation', 'rigour'],
    frenchLevel: 'A1',
  },
  K2204: {
    schedule: CLEANING_WEEK,
    workingConditions: ['earlyMorning', 'standing', 'chemicals', 'repetitiveGestures', 'isolation'],
    equipment: ['workClothes', 'gloves', 'nonSlipShoes'],
    softSkills: ['autonomy', 'organisation', 'rigour'],
    frenchLevel: 'A1',
  },
  N1102: {
    workingConditions: ['heavyLoads', 'outdoorWork', 'travelBetweenSites', 'contactWithPublic'],
    equipment: ['safetyShoes', 'gloves', 'workClothes'],
  },
  N12: { schedule: OFFICE_WEEK, workingConditions: ['contactWithPublic'], equipment: [], frenchLevel: 'B1' },
  N13: { schedule: OFFICE_WEEK, workingConditions: ['standing', 'noise'], frenchLevel: 'B1' },
  N41: {
    schedule: ROUND_WEEK,
    workingConditions: ['driving', 'earlyMorning', 'contactWithPublic'],
    softSkills: ['autonomy', 'organisation', 'stressManagement'],
    frenchLevel: 'A2',
  },
  N4101: { workingConditions: ['driving', 'earlyMorning', 'isolation', 'heavyLoads'] },
  N4104: {
    workingConditions: ['outdoorWork', 'driving', 'contactWithPublic', 'cold'],
    equipment: ['helmet', 'hiVisVest', 'gloves', 'rainwear'],
  },
  N4105: { workingConditions: ['driving', 'heavyLoads', 'earlyMorning', 'contactWithPublic'] },
  N42: { schedule: OFFICE_WEEK, workingConditions: ['contactWithPublic'], equipment: [], frenchLevel: 'B1' },
}

const MOST_SKILLS = 8

/**
 * Defaults to publish an immersion in a job: a week of 35 h, conditions, equipment, skills, objectives and a short text.
 * A code outside the platform's sectors gets the neutral ones of an office week, without texts.
 */
export function defaultsForJob(romeCode: string): JobDefaults {
  const sector = romeSector(romeCode)
  const base: Choice = sector
    ? BY_SECTOR[sector]
    : { schedule: OFFICE_WEEK, workingConditions: [], equipment: [], softSkills: [], frenchLevel: 'none' }
  const choice: Choice = Object.assign({}, base, ...prefixesOf(romeCode).map((prefix) => BY_PREFIX[prefix]))
  return {
    ...choice,
    skills: skillsForJob(romeCode).slice(0, MOST_SKILLS),
    objectives: mostPrecise(OBJECTIVE_SUGGESTIONS, romeCode) ?? [],
    activities: mostPrecise(ACTIVITY_SUGGESTIONS, romeCode) ?? '',
  }
}

/** F, F1, F16… up to the code itself. */
function prefixesOf(code: string): readonly string[] {
  return Array.from({ length: code.length }, (_, i) => code.slice(0, i + 1))
}

function mostPrecise<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return prefixesOf(code)
    .map((prefix) => table[prefix])
    .findLast((value) => value !== undefined)
}
