import type { Choice } from '../forms/choice-fields'

/** The entries of a table of words as choices of a field. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
