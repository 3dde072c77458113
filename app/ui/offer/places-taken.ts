/** « 2 places, aucune promise », « 1 place promise sur 2 », « 2 places promises sur 2 ». */
export function placesTaken(taken: number, places: number): string {
  if (taken === 0)
    return places === 1 ? '1\u00a0place, pas encore promise' : `${places}\u00a0places, aucune promise`
  return `${taken}\u00a0place${taken > 1 ? 's promises' : ' promise'} sur ${places}`
}
