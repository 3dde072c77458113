/** Licences and certificates without which a job cannot be done, by ROME code; proposed to the author of a job offer. */
import type { Certificate, DrivingLicence } from './licences'

const LICENCES: Readonly<Record<string, readonly (DrivingLicence | Certificate)[]>> = {
  F1302: ['cacesR482A'],
  J1305: ['B', 'dea'],
  J1501: ['deas'],
  J1304: ['deap'],
  N1101: ['cacesR489_3'],
  N4101: ['CE', 'fimoGoods'],
  N4102: ['B', 'taxiCard'],
  N4103: ['D', 'fimoPassengers'],
  N4105: ['B'],
}

export function licencesForJob(romeCode: string): readonly string[] {
  return LICENCES[romeCode] ?? []
}
