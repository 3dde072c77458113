/** Which places of a company a list shows: what the address asks, or where the member works as long as it asks nothing. */

/** Asks for the places that the member is attached to. */
export const OWN_PLACES = 'miens'

interface Asked {
  /** Of the address: undefined when it says nothing, empty for every place. */
  readonly asked: string | undefined
  /** Every place of the company. */
  readonly known: readonly string[]
  /** Those that the member is attached to; none for whoever is concerned by all. */
  readonly own: readonly string[]
}

/**
 * The choice shown, and the places it means: undefined for all of them. Another company's place, or one that does not
 * exist, asks for nothing.
 */
export function placesAsked({ asked, known, own }: Asked): {
  readonly value: string
  readonly ids: readonly string[] | undefined
} {
  if (known.length < 2) return { value: '', ids: undefined }
  if (asked === '') return { value: '', ids: undefined }
  if (asked !== undefined && known.includes(asked)) return { value: asked, ids: [asked] }
  const here = known.filter((id) => own.includes(id))
  if (here.length === 0) return { value: '', ids: undefined }
  return { value: here.length === 1 ? (here[0] ?? '') : OWN_PLACES, ids: here }
}
