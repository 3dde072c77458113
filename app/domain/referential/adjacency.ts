/** How near two jobs are, for a match: a person who wants one can be offered the other. */
import { ROME_JOBS, romeSector } from './rome'

export type JobNearness = 'same' | 'adjacent' | 'family' | 'none'

/** Hand-written bridges: gestures in common though the codes are far apart. Each holds in both directions. */
export const JOB_BRIDGES: readonly (readonly [string, string])[] = [
  // Carrying, loading, preparing: the way in for people without a qualification.
  ['N1105', 'F1704'],
  ['N1102', 'F1704'],
  ['N1105', 'N4105'],
  ['N1102', 'N4105'],
  // Engines.
  ['N1101', 'F1302'],
  ['N1104', 'F1301'],
  ['F1302', 'F1702'],
  ['F1302', 'F1705'],
  ['F1302', 'F1402'],
  ['N4101', 'F1302'],
  // Around a building's shell.
  ['F1703', 'F1608'],
  ['F1703', 'F1611'],
  ['F1703', 'F1612'],
  ['F1706', 'N1105'],
  ['F1705', 'F1603'],
  ['F1610', 'F1501'],
  ['F1610', 'F1503'],
  ['F1613', 'F1502'],
  ['F1604', 'F1503'],
  ['F1104', 'F1201'],
  ['F1202', 'F1703'],
  // Cleaning and caring.
  ['K1304', 'K2204'],
  ['K2204', 'J1301'],
  ['K1304', 'J1301'],
  ['K1302', 'J1501'],
  ['K1301', 'J1501'],
  ['K1302', 'J1301'],
  ['J1301', 'J1501'],
  ['K1303', 'J1304'],
  // Driving people.
  ['J1305', 'N4102'],
  ['K1302', 'N4102'],
  // Organising a site or a fleet.
  ['N1303', 'N1103'],
  ['N1303', 'N4203'],
  ['N1201', 'N4203'],
  ['N1302', 'N4201'],
  ['N4202', 'N4103'],
  ['N4204', 'N4103'],
]

const bridges = new Set(JOB_BRIDGES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/**
 * `same` code; `adjacent`: same first three characters (F1701 and F1703) or a hand-written bridge; `family`: same first
 * letter and same sector; `none` otherwise, and for codes the platform does not know. Symmetric.
 */
export function adjacency(codeA: string, codeB: string): JobNearness {
  if (codeA === codeB) return 'same'
  const sectorA = romeSector(codeA)
  const sectorB = romeSector(codeB)
  if (!sectorA || !sectorB) return 'none'
  if (codeA.slice(0, 3) === codeB.slice(0, 3) || bridges.has(`${codeA} ${codeB}`)) return 'adjacent'
  return codeA[0] === codeB[0] && sectorA === sectorB ? 'family' : 'none'
}

const adjacentByCode = new Map(
  ROME_JOBS.map(({ code }) => [
    code,
    ROME_JOBS.filter((other) => adjacency(code, other.code) === 'adjacent').map((other) => other.code),
  ]),
)

/** The codes adjacent to one, itself left out; none for an unknown code. */
export function adjacentCodes(code: string): readonly string[] {
  return adjacentByCode.get(code) ?? []
}
