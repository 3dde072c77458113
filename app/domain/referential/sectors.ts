import { normaliseText } from './normalise-text'
import type { SectorKey } from './rome-job'

export interface Sector {
  readonly key: SectorKey
  readonly name: string
  readonly shortName: string
  /** What people type when they mean the whole sector, already normalised. */
  readonly aliases: readonly string[]
}

/** The sectors of the platform, as data: a territory that opens another adds it here with its ROME codes. */
export const SECTORS: Readonly<Record<SectorKey, Sector>> = {
  construction: {
    key: 'construction',
    name: 'Bâtiment et travaux publics',
    shortName: 'BTP',
    aliases: ['btp', 'batiment', 'batiments', 'travaux publics', 'construction', 'chantier', 'gros oeuvre'],
  },
  personalCare: {
    key: 'personalCare',
    name: 'Aide à la personne',
    shortName: 'Aide à la personne',
    aliases: ['aide a la personne', 'services a la personne', 'service a la personne', 'soin', 'soins'],
  },
  logistics: {
    key: 'logistics',
    name: 'Logistique et transport',
    shortName: 'Logistique',
    aliases: ['logistique', 'transport', 'transports', 'entrepot', 'transport et logistique'],
  },
}

export const SECTOR_KEYS = Object.keys(SECTORS) as readonly SectorKey[]

/** Tells a sector's key from any other text (a filter of a URL, a column of a file). */
export function isSectorKey(text: string): text is SectorKey {
  return Object.hasOwn(SECTORS, text)
}

/** The sector that a text names (by its name, short name or an alias), or undefined. */
export function sectorNamed(text: string): Sector | undefined {
  const wanted = normaliseText(text)
  return Object.values(SECTORS).find(
    (sector) =>
      sector.aliases.includes(wanted) ||
      normaliseText(sector.name) === wanted ||
      normaliseText(sector.shortName) === wanted,
  )
}
