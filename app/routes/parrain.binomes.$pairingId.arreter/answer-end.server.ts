/** What every page that ends a pairing does with its form. */
import { parseWithZod } from '@conform-to/zod/v4'
import { invalid, redirectWith, refused } from '~/answers.server'
import { endSchema } from '~/domain/pairing/form-schemas'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { endPairing } from '~/use-cases/pairing/end-pairing'

export async function answerEnd(
  context: Context,
  pairingId: string,
  form: FormData,
  { back, done }: { readonly back: string; readonly done: string },
) {
  const submission = parseWithZod(form, { schema: endSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await endPairing(context, { pairingId, ...submission.value })
  if (!isRefused(result)) return redirectWith(back, done)
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
}
