import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { charterDocument } from '~/use-cases/pairing/charter-document'

/** The charter's PDF as a file that opens in the browser and is kept by no cache. */
export async function charterPdf(context: Context, pairingId: string): Promise<Response> {
  const found = await charterDocument(context, { pairingId })
  if (isRefused(found)) throw notFound()
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${found.name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
