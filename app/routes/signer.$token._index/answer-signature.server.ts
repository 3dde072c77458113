/** What every signing page does with its two forms: sign the version that was read, or ask for a correction. */
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { requestCorrection } from '~/use-cases/convention/request-correction'
import { signConvention } from '~/use-cases/convention/sign-convention'

const RELOAD = 'Rechargez la page\u202f: la version à signer n’est pas connue.'
const signSchema = z.object({ version: z.number({ error: RELOAD }).int(RELOAD) })
const correctionSchema = z.object({
  text: z
    .string({ error: 'Dites ce qu’il faut corriger.' })
    .trim()
    .min(3, 'Dites ce qu’il faut corriger.')
    .max(2000, 'Au plus 2\u202f000 caractères.'),
})

/** `back` is the page itself: it then says what was done and what comes next. */
export async function answerSignature(context: Context, conventionId: string, form: FormData, back: string) {
  if (form.get('intent') === 'correct') {
    const submission = parseWithZod(form, { schema: correctionSchema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await requestCorrection(context, { conventionId, ...submission.value })
    if (!isRefused(result)) return redirectWith(back, 'Votre demande de correction est transmise.')
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  }
  const submission = parseWithZod(form, { schema: signSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await signConvention(context, { conventionId, ...submission.value })
  if (!isRefused(result)) return redirectWith(back, 'Votre signature est enregistrée.')
  if (result.refused === 'notFound') throw notFound()
  // A second click: the first one did it, and the page says so.
  if (result.refused === 'conventionAlreadySigned') return redirect(back)
  return refused(submission, result)
}
