import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { failRecommendation } from '~/use-cases/recommendation/fail-recommendation'
import { withdrawRecommendation } from '~/use-cases/recommendation/withdraw-recommendation'
import { failSchema, withdrawSchema } from './schema'

/** Before the agreement a proposal is withdrawn; after it, the agreement fails and gives its place back. */
export async function endRecommendation(context: Context, recommendationId: string, form: FormData) {
  if (form.get('event') === 'fail') {
    const submission = parseWithZod(form, { schema: failSchema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await failRecommendation(context, { recommendationId, ...submission.value })
    return answer(submission, done, recommendationId, 'C’est noté, la place est rendue à l’offre.')
  }
  const submission = parseWithZod(form, { schema: withdrawSchema })
  if (submission.status !== 'success') return invalid(submission)
  const done = await withdrawRecommendation(context, { recommendationId, ...submission.value })
  return answer(submission, done, recommendationId, 'La proposition est retirée, chacun est prévenu.')
}

function answer<T>(
  submission: Submission<T, string[]>,
  done: OrRefusal<unknown>,
  recommendationId: string,
  notice: string,
) {
  if (isRefused(done) && done.refused === 'notFound') throw notFound()
  if (isRefused(done)) return refused(submission, done)
  return redirectWith(`/referent/mises-en-relation/${recommendationId}`, notice)
}
