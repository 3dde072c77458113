/** One named partnership referent per company. */

export interface ReferentLoad {
  readonly userId: string
  /** Companies of the territory that this referent holds. */
  readonly companies: number
  /** When they became a referent of the territory. */
  readonly since: Date
}

/** The referent who holds the fewest companies; between equals, the one who has been there longest. Undefined without any. */
export function leastLoaded(referents: readonly ReferentLoad[]): ReferentLoad | undefined {
  return [...referents].sort(
    (a, b) =>
      a.companies - b.companies || a.since.getTime() - b.since.getTime() || (a.userId < b.userId ? -1 : 1),
  )[0]
}
