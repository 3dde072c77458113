/** The law's word on a pair: what no referent may pass over, when everything else is theirs to judge. */
import { inSentence } from '~/domain/matching/in-sentence'
import type { Blocker, BlockerCode } from '~/domain/matching/match-types'
import { type Refusal, refuse } from '~/domain/refusal'

const LAW: readonly BlockerCode[] = ['underSixteen', 'minorHours', 'legalCap']

/** The refusal when one of a match's blockers is a legal one (ages, hours of minors, D5135-3); undefined otherwise. */
export function refuseForLaw(blockers: readonly Blocker[]): Refusal | undefined {
  const law = blockers.find(({ code }) => LAW.includes(code))
  return law && refuse('recommendationLawForbids', { why: inSentence(law.sentence.referent) })
}
