import { z } from 'zod'
import { isRefused } from '~/domain/refusal'
import { notFound, page } from '~/door.server'
import { actingAs } from '~/use-cases/context'
import { openSignatureLink } from '~/use-cases/convention/open-signature-link'
import { pdfAnswer } from '../conventions.$conventionId.document[.]pdf/pdf-answer.server'

export const loader = page(
  { may: 'link.open', params: z.object({ token: z.string().min(10).max(200) }) },
  async ({ context, params }) => {
    const signatory = await openSignatureLink(context, params)
    if (isRefused(signatory)) throw notFound()
    return pdfAnswer(actingAs(context, signatory), signatory.conventionId)
  },
)
