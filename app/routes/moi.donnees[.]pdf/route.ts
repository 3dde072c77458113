import { isRefused } from '~/domain/refusal'
import { found, notFound, page } from '~/door.server'
import { exportOwnData } from '~/queries/person/export-own-data'
import { ownDataDocument } from '~/use-cases/person/own-data-document'

/** The person's own data, to read and to print. */
export const loader = page({ may: 'person.own' }, async ({ context, actor }) => {
  const own = found(await exportOwnData(context.db, actor, context.ports.clock.now()))
  const document = await ownDataDocument(context, own)
  if (isRefused(document)) throw notFound()
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="mes-donnees.pdf"',
      'cache-control': 'private, no-store',
    },
  })
})
