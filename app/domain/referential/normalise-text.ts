/**
 * The one way in which this platform compares words: lower case, no accents, œ → oe, every other sign → one space,
 * and « St », « Ste » spelled out (« St-Étienne » → "saint etienne"). What it returns holds only a–z, 0–9 and single spaces.
 */
export function normaliseText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(^| )st(e?)(?= )/g, '$1saint$2')
    .trim()
}

/** The words of a text, normalised; none for an empty text. */
export function wordsOf(text: string): readonly string[] {
  const normal = normaliseText(text)
  return normal === '' ? [] : normal.split(' ')
}
