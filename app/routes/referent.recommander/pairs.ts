import { z } from 'zod'
import { SENTENCE_LIMITS } from '~/domain/recommendation/propose'
import { type PairAsked, pairKey } from '~/domain/recommendation/several'
import { ownName, type Typed } from './words'

const uuid = z.uuid()
const isId = (text: string | undefined): text is string => uuid.safeParse(text).success

/** « person_offer », as `pairKey` writes it; what is not understood is left out. */
function readPair(key: string): PairAsked[] {
  const [personId, offerId] = key.split('_')
  return isId(personId) && isId(offerId) ? [{ personId, offerId }] : []
}

/** The pairs chosen before this page: boxes of pairs, or one offer and boxes of people. */
export function pairsOf(search: URLSearchParams): readonly PairAsked[] {
  const offerId = search.get('offre') ?? undefined
  const people = isId(offerId)
    ? search.getAll('p').flatMap((personId) => (isId(personId) ? [{ personId, offerId }] : []))
    : []
  return [...search.getAll('paire').flatMap(readPair), ...people]
}

const MOST_CHARACTERS = 5000

/** What the form holds, as it was typed. */
export function typedIn(form: FormData): Typed {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : ''
  }
  const chosen = [...new Set(form.getAll('paire').filter((each) => typeof each === 'string'))]
  return {
    sentence: text('sentence'),
    chosen,
    own: Object.fromEntries(chosen.map((key) => [key, text(ownName(key))])),
  }
}

/** Each ticked pair with its own words, or the common ones; or what to mend, by the name of the field. */
export function pairsToSend(
  typed: Typed,
):
  | { readonly pairs: readonly (PairAsked & { readonly sentence: string })[] }
  | { readonly errors: Record<string, string[]> } {
  const errors: Record<string, string[]> = {}
  const check = (name: string, text: string) => {
    const { length } = text.trim()
    if (length < SENTENCE_LIMITS.min) errors[name] = [`Écrivez au moins ${SENTENCE_LIMITS.min} caractères.`]
    if (length > SENTENCE_LIMITS.max) errors[name] = [`Au plus ${SENTENCE_LIMITS.max} caractères.`]
  }
  const pairs = typed.chosen.flatMap(readPair).map((pair) => {
    const own = typed.own[pairKey(pair)] ?? ''
    if (own.trim() === '') check('sentence', typed.sentence)
    else check(ownName(pairKey(pair)), own)
    return { ...pair, sentence: own.trim() === '' ? typed.sentence : own }
  })
  return Object.keys(errors).length > 0 ? { errors } : { pairs }
}
