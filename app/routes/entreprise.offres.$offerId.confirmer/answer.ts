/** What a company's member answers about an offer entered for it, signed in or through a personal link. */
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { answerConfirmation } from '~/use-cases/offer/answer-confirmation'

const schema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('confirm'), message: z.string().max(1000).optional() }),
    z.object({
      intent: z.literal('ask'),
      message: z
        .string({ error: 'Dites ce qu’il faut changer.' })
        .trim()
        .min(5, 'Dites ce qu’il faut changer.')
        .max(1000, 'C’est trop long : au plus 1000 caractères.'),
    }),
  ],
  { error: 'Choisissez une réponse.' },
)

/** `next` is where a confirmed offer is read, and `over` where one stays after asking for a change. */
export async function answerOffer(
  context: Context,
  offerId: string,
  form: FormData,
  { next, over }: { readonly next: string; readonly over: string },
) {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const answer =
    value.intent === 'confirm'
      ? ({ confirmed: true } as const)
      : ({ confirmed: false, message: value.message } as const)
  const done = await answerConfirmation(context, { offerId, answer })
  if (isRefused(done) && done.refused === 'notFound') throw notFound()
  if (isRefused(done)) return refused(submission, done)
  return answer.confirmed
    ? redirectWith(next, 'Merci : votre offre est en ligne.')
    : redirectWith(over, 'Votre message est envoyé à votre référent·e, qui vous renverra l’offre corrigée.')
}
