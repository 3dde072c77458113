/** The shape of one job of the ROME, and the two words that write its data tersely. */
export type SectorKey = 'construction' | 'personalCare' | 'logistics'

/** A title as people say it; `m` and `f` are equal when the title is the same for everybody. */
export interface JobTitle {
  readonly m: string
  readonly f: string
}

export interface RomeJob {
  readonly code: string
  /** Codes changed meaning between versions 3 and 4 (F1703, K1301, F1610): never store a code without it. */
  readonly romeVersion: 3
  readonly label: string
  readonly sector: SectorKey
  /** Everyday titles, the most common first. */
  readonly titles: readonly JobTitle[]
}

/** A title with its masculine and feminine forms, or once when they are the same. */
export function title(m: string, f: string = m): JobTitle {
  return { m, f }
}

/** A job of version 3 of the ROME. */
export function job(code: string, sector: SectorKey, label: string, titles: readonly JobTitle[]): RomeJob {
  return { code, romeVersion: 3, label, sector, titles }
}
