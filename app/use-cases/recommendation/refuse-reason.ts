/** A reason is one of its closed list, and some need words beside them. */
import { needsDetail } from '~/domain/recommendation/reasons'
import { type Refusal, refuse } from '~/domain/refusal'

/** Undefined when the reason and its detail are enough. */
export function refuseReason<R extends Parameters<typeof needsDetail>[0]>(
  list: readonly R[],
  reason: R | undefined,
  detail: string | undefined,
): Refusal | undefined {
  if (reason === undefined || !list.includes(reason)) return refuse('recommendationReasonMissing')
  return needsDetail(reason) && !detail?.trim() ? refuse('recommendationDetailMissing') : undefined
}
