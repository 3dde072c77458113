/**
 * Expected refusals are values, never exceptions: a use case returns either what it made or a `Refusal`.
 * Every code has its French sentence in the exhaustive table of `refusal-sentences.ts`.
 */
import type { RefusalCode } from './refusal-sentences'

export type RefusalDetails = Readonly<Record<string, string | number>>

export interface Refusal {
  readonly refused: RefusalCode
  /** Values that the sentence interpolates (a name, a limit, a date already written in French). */
  readonly details?: RefusalDetails
}

export type OrRefusal<T> = T | Refusal

/** Builds a refusal; the code must have a sentence. */
export function refuse(refused: RefusalCode, details?: RefusalDetails): Refusal {
  return details === undefined ? { refused } : { refused, details }
}

/** Tells a refusal from a result. */
export function isRefused(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
