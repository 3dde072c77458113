/** What every page that shows a charter does with its one form: sign the version that was read. */
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { signCharter } from '~/use-cases/pairing/sign-charter'

const RELOAD = 'Rechargez la page\u202f: la version à signer n’est pas connue.'
const schema = z.object({ version: z.number({ error: RELOAD }).int(RELOAD) })

export async function answerCharter(context: Context, pairingId: string, form: FormData, back: string) {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await signCharter(context, { pairingId, ...submission.value })
  if (!isRefused(result)) return redirectWith(back, 'Votre signature est enregistrée.')
  if (result.refused === 'notFound') throw notFound()
  // A second click: the first one did it, and the page says so.
  if (result.refused === 'pairingAlreadySigned') return redirect(back)
  return refused(submission, result)
}
