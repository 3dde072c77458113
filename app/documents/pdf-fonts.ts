/**
 * The typeface of the documents. A PDF embeds only TTF or WOFF: the variable WOFF2 that the site serves cannot be cut
 * into a subset. Atkinson Hyperlegible Next is used when its static files are installed, Helvetica otherwise (built
 * in every reader, and limited to the letters of Western Europe).
 */
import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

const PACKAGE = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const require = createRequire(import.meta.url)

function fileOf(alphabet: string, weight: number): string | undefined {
  try {
    return require.resolve(`${PACKAGE}-${alphabet}-${weight}-normal.woff`)
  } catch {
    return undefined
  }
}

function registerFamily(family: string, alphabet: string): boolean {
  const fonts = [400, 700].flatMap((fontWeight) => {
    const src = fileOf(alphabet, fontWeight)
    return src === undefined ? [] : [{ src, fontWeight }]
  })
  if (fonts.length < 2) return false
  Font.register({ family, fonts })
  return true
}

// French documents are not hyphenated; the library would do it by English rules.
Font.registerHyphenationCallback((word) => [word])

const western = registerFamily('Atkinson', 'latin')
const extended = western && registerFamily('Atkinson Extended', 'latin-ext')

/** The families to look a letter up in, the first that has it wins. */
export const TEXT_FONT: string | string[] = extended
  ? ['Atkinson', 'Atkinson Extended', 'Helvetica']
  : western
    ? ['Atkinson', 'Helvetica']
    : 'Helvetica'

/** For hashes and commands: every character as wide as the next. */
export const CODE_FONT = 'Courier'

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
}
const WESTERN =
  /[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\n]/

/** A letter that Helvetica cannot draw becomes its nearest plain one: a name is never printed with holes. */
function plainLetter(letter: string): string {
  if (WESTERN.test(letter)) return letter
  const bare = PLAIN_LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  return bare === '' || WESTERN.test(bare) ? bare : '?'
}

/** A text as the documents can draw it: neither typeface holds the narrow no-break space, the ordinary one stands for it. */
export function drawable(text: string): string {
  const spaced = text.normalize('NFC').replaceAll('\u202f', '\u00a0')
  return extended ? spaced : [...spaced].map(plainLetter).join('')
}
