/**
 * The sentence of every refusal, by concept. Each concept keeps its own table beside its rules;
 * this file only lays them together, so that a code without a sentence does not compile.
 */
import { accountRefusals } from './account/refusals'
import { applicationRefusals } from './application/refusals'
import { companyRefusals } from './company/refusals'
import { immersionRefusals } from './convention/immersion-refusals'
import { conventionRefusals } from './convention/refusals'
import { jobRefusals } from './job/refusals'
import { offerRefusals } from './offer/refusals'
import { pairingRefusals } from './pairing/refusals'
import { partnershipRefusals } from './partnership/refusals'
import { accessRefusals } from './permissions/refusals'
import { personRefusals } from './person/refusals'
import { recommendationRefusals } from './recommendation/refusals'
import type { Refusal, RefusalDetails } from './refusal'
import { scheduleRefusals } from './schedule/refusals'
import { sponsorshipRefusals } from './sponsorship/refusals'
import { territoryRefusals } from './territory/refusals'
import { threadRefusals } from './thread/refusals'

export type RefusalSentence = string | ((details: RefusalDetails) => string)

export const REFUSAL_SENTENCES = {
  ...accessRefusals,
  ...accountRefusals,
  ...companyRefusals,
  ...offerRefusals,
  ...jobRefusals,
  ...partnershipRefusals,
  ...personRefusals,
  ...recommendationRefusals,
  ...territoryRefusals,
  ...conventionRefusals,
  ...immersionRefusals,
  ...scheduleRefusals,
  ...pairingRefusals,
  ...threadRefusals,
  ...applicationRefusals,
  ...sponsorshipRefusals,
} as const satisfies Record<string, RefusalSentence>

export type RefusalCode = keyof typeof REFUSAL_SENTENCES

/** The French sentence that tells a person why their request was refused. */
export function refusalSentence(refusal: Refusal): string {
  const sentence: RefusalSentence = REFUSAL_SENTENCES[refusal.refused]
  return typeof sentence === 'string' ? sentence : sentence(refusal.details ?? {})
}
