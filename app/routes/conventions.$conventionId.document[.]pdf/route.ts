import { z } from 'zod'
import { id, page } from '~/door.server'
import { pdfAnswer } from './pdf-answer.server'

export const loader = page(
  { may: 'convention.document', params: z.object({ conventionId: id }) },
  async ({ context, params }) => pdfAnswer(context, params.conventionId),
)
