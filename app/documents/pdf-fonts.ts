/**
 * The typeface of the documents: the site's, in files that a PDF can embed a part of. The variable WOFF2 that the site
 * serves cannot be cut, and a WOFF is inflated anew for every document, which takes a quarter of its time.
 */
import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible-next'
const require = createRequire(import.meta.url)

export const TEXT_FONT = 'Atkinson'

Font.register({
  family: TEXT_FONT,
  fonts: [
    {
      src: require.resolve(`${PACKAGE}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
      fontWeight: 400,
    },
    { src: require.resolve(`${PACKAGE}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`), fontWeight: 700 },
  ],
})

// French documents are not hyphenated; the library would do it by English rules.
Font.registerHyphenationCallback((word) => [word])

/** For hashes and commands: every character as wide as the next. */
export const CODE_FONT = 'Courier'

/** What the typeface holds of the letters and signs of a text: Europe's Latin letters, but not Vietnam's. */
const HELD =
  /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u03bc\u20ac\u2122\u2212\u2248\u2260\u2264\u2265]/

const NEAREST: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2192': '->',
  '\u00b5': '\u03bc',
  ơ: 'o',
  Ơ: 'O',
  ư: 'u',
  Ư: 'U',
}

/** A letter that the typeface lacks becomes its nearest plain one: a name is never printed with holes. */
function heldLetter(letter: string): string {
  if (HELD.test(letter)) return letter
  const near = NEAREST[letter]
  if (near !== undefined) return near
  if (/\p{Zs}/u.test(letter)) return ' '
  // Marks fall off their letter; what only shapes a line (a soft hyphen, a joiner) is not printed.
  const bare = letter.normalize('NFD').replace(/\p{M}|\p{Cf}/gu, '')
  return bare === '' || HELD.test(bare) ? bare : '?'
}

/** A text as the documents can draw it. */
export function drawable(text: string): string {
  return [...text.normalize('NFC')].map(heldLetter).join('')
}
