import { isGsm } from '~/domain/message/gsm'

/** French typography where people's own words meet ours: the texts are written with plain spaces and set here. */

const NARROW = '\u202f'

/** Narrow no-break spaces before « ; : ? ! » » and after « « », wherever a plain or no-break space stands. */
export function typeset(text: string): string {
  return text.replace(/[ \u00a0]([;:?!»])/g, `${NARROW}$1`).replace(/«[ \u00a0]/g, `«${NARROW}`)
}

/** The same in a page: only what is between tags, never a tag, an attribute or a comment. */
export function typesetHtml(html: string): string {
  return html.replace(/>([^<]+)</g, (_whole, text: string) => `>${typeset(text)}<`)
}

/** What is not in the GSM alphabet, and the closest that is: one other character would halve an SMS's length. */
const GSM_FOLDS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '…': '...',
  '–': '-',
  '·': '.',
  '\u202f': ' ',
  '\u00a0': ' ',
  œ: 'oe',
  Œ: 'OE',
  ç: 'c',
  À: 'A',
  È: 'E',
  Ê: 'E',
}

/** A text in the GSM alphabet: curly quotes made straight, rare accents dropped. */
export function gsmText(text: string): string {
  const straight = text.replace(/«[ \u00a0\u202f]?|[ \u00a0\u202f]?»/g, '"')
  return Array.from(straight, (character) => {
    if (isGsm(character)) return character
    const folded = GSM_FOLDS[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '')
    return Array.from(folded).every((each) => isGsm(each)) ? folded : '?'
  }).join('')
}

/** A label put inside a sentence: « La place est prise » → « la place est prise », without its full stop. */
export function inSentence(label: string): string {
  return label.charAt(0).toLocaleLowerCase('fr') + label.slice(1).replace(/\.$/, '')
}
