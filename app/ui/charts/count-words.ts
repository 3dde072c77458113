import type { Count } from '~/domain/indicators/suppression'

const WITHHELD = { tooFew: 'moins de 5', givesAway: 'non affiché' }

/** A count as it is written, and why when it is not. */
export const countWords = (count: Count) =>
  typeof count === 'number' ? count.toLocaleString('fr-FR') : WITHHELD[count]

/** The length of its bar; a count that is not shown has none. */
export const countSize = (count: Count) => (typeof count === 'number' ? count : 0)
