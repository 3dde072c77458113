/** The person's yes or no, read from a form: the same from their account and through their personal link. */
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import type { CandidateActor, LinkedCandidateActor } from '~/domain/permissions/actor'
import { CANDIDATE_REASONS, needsDetail } from '~/domain/recommendation/reasons'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import { proposal as texts } from '~/locales/fr/candidate-proposal'
import type { Context } from '~/use-cases/context'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'

const DETAIL_MAX = 400

const schema = z
  .object({
    intent: z.enum(['accept', 'decline']),
    reason: z.enum(CANDIDATE_REASONS, { error: texts.decline.reasonMissing }).optional(),
    detail: z.string().trim().max(DETAIL_MAX, texts.decline.tooLong).optional(),
  })
  .superRefine(({ intent, reason, detail }, context) => {
    if (intent === 'accept') return
    if (!reason) context.addIssue({ code: 'custom', path: ['reason'], message: texts.decline.reasonMissing })
    if (reason && needsDetail(reason) && !detail) {
      context.addIssue({ code: 'custom', path: ['detail'], message: texts.decline.detailMissing })
    }
  })

/** Answers, then shows the proposal again at `path`: what happened, what comes next. */
export async function answerProposal(
  context: Context<CandidateActor | LinkedCandidateActor>,
  recommendationId: string,
  form: FormData,
  path: string,
) {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { intent, reason, detail } = submission.value
  const answered = await answerAsCandidate(context, {
    recommendationId,
    answer: intent,
    ...(intent === 'decline' ? { reason, detail } : {}),
  })
  if (!isRefused(answered)) {
    return redirectWith(path, intent === 'accept' ? texts.accept.done : texts.decline.done)
  }
  if (answered.refused === 'notFound') throw notFound()
  return refused(submission, answered)
}

/** Which page of the proposal: the offer, my yes, my no. */
export const stepSchema = z.object({ etape: z.enum(['offre', 'oui', 'non']).catch('offre') })
