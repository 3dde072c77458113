/** What the two's pages do with the form of a meeting. */
import { parseWithZod } from '@conform-to/zod/v4'
import { invalid, redirectWith, refused } from '~/answers.server'
import { meetingSchema } from '~/domain/pairing/form-schemas'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { logMeeting } from '~/use-cases/pairing/log-meeting'

export async function answerMeeting(context: Context, pairingId: string, form: FormData, back: string) {
  const submission = parseWithZod(form, { schema: meetingSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await logMeeting(context, { pairingId, ...submission.value })
  if (!isRefused(result)) return redirectWith(back, 'La rencontre est notée.')
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
}
