import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { conventionDocument } from '~/use-cases/convention/convention-document'

/** The PDF of a convention, opened in the browser, never kept by a cache on the way. */
export async function pdfAnswer(context: Context, conventionId: string): Promise<Response> {
  const document = await conventionDocument(context, { conventionId })
  if (isRefused(document)) throw notFound()
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${document.name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
