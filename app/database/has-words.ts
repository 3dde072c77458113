/**
 * Every list is searched in the same way: each word that was typed is part of what is searched, in whatever order,
 * accents and capitals aside. What is searched is stored without them: the column `words` of companies, offers, sponsors
 * and accounts, `searchName` of people.
 */
import { wordsOf } from '~/domain/referential/normalise-text'
import { Prisma } from './generated/client'

/** More words than that narrow nothing. */
const MOST_WORDS = 8

/** What a word is looked for in, of Prisma's: `{ contains: "peintre" }`, on a column without accents or capitals. */
type Contains = { readonly contains: string }

/** A capital with its accent, which nothing stored without capitals and accents holds. */
const NOWHERE = 'É'

/** The words asked for; none for an empty text. A text without a letter or a digit is found nowhere. */
function wordsAsked(text: string): readonly string[] {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  return words.length > 0 || text.trim() === '' ? words : [NOWHERE]
}

/** The conditions, one a word, that `where` makes of it; none for an empty text. */
export function eachWord<Where extends object>(text: string, where: (word: Contains) => Where): Where[] {
  return wordsAsked(text).map((word) => where({ contains: word }))
}

/** The same for SQL written by hand: `where` is given the pattern of a `like`. True for an empty text. */
export function eachWordSql(text: string, where: (like: string) => Prisma.Sql): Prisma.Sql {
  const words = wordsAsked(text).map((word) => Prisma.sql`(${where(`%${word}%`)})`)
  return words.length > 0 ? Prisma.join(words, ' and ') : Prisma.sql`true`
}
