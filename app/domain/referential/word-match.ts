/** How near a typed word is to a known one. Both are normalised (`normaliseText`). */

const EMPTY_WORDS = new Set(
  (
    'a au aux d dans de des du en et l la le les ou pour sur un une ' +
    'j je cherche recherche veux voudrais souhaite trouver devenir comme travail emploi poste metier job stage immersion'
  ).split(' '),
)

/** Spellings by ear that are more than one typo away. */
const BY_EAR = new Map(
  Object.entries({
    masson: 'macon',
    massonne: 'maconne',
    massonnerie: 'maconnerie',
    carelleur: 'carreleur',
    carelleuse: 'carreleuse',
    chofeur: 'chauffeur',
    chofeuse: 'chauffeuse',
    elektricien: 'electricien',
    elektricienne: 'electricienne',
    plonbie: 'plombier',
    fenouic: 'fenwick',
    fenouick: 'fenwick',
  }),
)

/** The words of a phrase that carry meaning, well spelled; the phrase's own words when it has nothing but empty ones. */
export function fullWords(words: readonly string[]): readonly string[] {
  const full = words.filter((word) => !EMPTY_WORDS.has(word))
  return (full.length > 0 ? full : words).map((word) => BY_EAR.get(word) ?? word)
}

/** A word without its plural mark; short words (bus, gaz) keep theirs. */
export function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word
}

/** Whether one letter added, dropped, replaced or two neighbours swapped make one word of the other. */
export function oneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1)
  if (short.slice(start + 1) === long.slice(start + 1)) return true
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  )
}

const LETTERS_BEFORE_A_TYPO_IS_FORGIVEN = 5

/** 1 for the same word, less for a beginning of it, less still for one typo; 0 when they are unrelated. */
export function wordNearness(typed: string, known: string): number {
  if (typed === known) return 1
  if (singular(typed) === singular(known)) return 0.97
  if (known.startsWith(typed)) return 0.75 + (0.15 * typed.length) / known.length
  if (typed.length < LETTERS_BEFORE_A_TYPO_IS_FORGIVEN) return 0
  if (oneTypoApart(typed, known)) return 0.6
  for (const length of [typed.length, typed.length - 1, typed.length + 1]) {
    if (length < known.length && oneTypoApart(typed, known.slice(0, length))) return 0.5
  }
  return 0
}
