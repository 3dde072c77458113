import { z } from 'zod'
import { threadRefusals } from '~/domain/thread/refusals'
import { LONGEST_MESSAGE } from '~/domain/thread/rules'

export const messageSchema = z.object({
  body: z
    .string({ error: threadRefusals.threadEmpty })
    .trim()
    .min(1, threadRefusals.threadEmpty)
    .max(LONGEST_MESSAGE, threadRefusals.threadTooLong),
})
