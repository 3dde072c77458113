/** From what a person typed (« Reims », « 51100 Reims », « reims (51100) ») to the one commune it names. */
import { type CommuneRow, type CommuneStore, searchCommunes } from '~/database/communes'
import { normaliseText } from '~/domain/referential/normalise-text'

export interface ResolvedCommune {
  readonly inseeCode: string
  readonly name: string
  readonly departmentCode: string
  readonly postalCode: string
  readonly latitude: number
  readonly longitude: number
}

const LONGEST_TEXT = 80

/**
 * The commune that the text names, or the candidates to choose from (none: nothing resembles it). Among communes of
 * the same name, the one of `departmentCode` (2 or 3 characters) is taken when it is alone there.
 * Use `isResolved` to tell, `communeProblem` for the sentence to show under the field.
 */
export async function resolveCommune(
  db: CommuneStore,
  text: string,
  departmentCode?: string,
): Promise<ResolvedCommune | readonly ResolvedCommune[]> {
  const words = normaliseText(text.slice(0, LONGEST_TEXT)).split(' ')
  const name = words.filter((word) => !/^\d+$/.test(word)).join(' ')
  const digits = words.filter((word) => /^\d+$/.test(word)).join('')
  const found = await searchCommunes(db, text.slice(0, LONGEST_TEXT), 12, departmentCode)
  const places = found.map((row) => resolved(row, digits))
  if (places.length === 1 && places[0]) return places[0]
  const sameName = found.filter((row) => row.searchName === name)
  const near = sameName.filter((row) => row.departmentCode === departmentCode)
  const only = sameName.length === 1 ? sameName[0] : near.length === 1 ? near[0] : undefined
  return only ? resolved(only, digits) : places.slice(0, 8)
}

function resolved(row: CommuneRow, typedDigits: string): ResolvedCommune {
  const { inseeCode, name, departmentCode, latitude, longitude, postalCodes } = row
  const postalCode = postalCodes.find((code) => code === typedDigits) ?? postalCodes[0] ?? ''
  return { inseeCode, name, departmentCode, postalCode, latitude, longitude }
}

/** Tells the one commune from a list to choose from. */
export function isResolved(place: ResolvedCommune | readonly ResolvedCommune[]): place is ResolvedCommune {
  return !Array.isArray(place)
}

/** « Reims (51100) »: as the field shows it, and as `resolveCommune` reads it back. */
export function communeLabel(place: Pick<ResolvedCommune, 'name' | 'postalCode'>): string {
  return `${place.name} (${place.postalCode})`
}

/** What to tell the person when the text names no commune, or several. */
export function communeProblem(candidates: readonly ResolvedCommune[]): string {
  if (candidates.length === 0) {
    return 'Nous ne trouvons pas cette commune : vérifiez son nom, ou tapez son code postal.'
  }
  const choices = candidates.slice(0, 4).map(communeLabel).join(', ')
  return `Plusieurs communes correspondent : précisez, par exemple ${choices}.`
}
