import { z } from 'zod'
import { notFound, page } from '~/door.server'
import { actingAs } from '~/use-cases/context'
import { charterPdf } from '../binomes.$pairingId.charte[.]pdf/charter-answer.server'
import { pairingHolder } from '../charte.$token._index/pairing-holder.server'

const params = z.object({ token: z.string().min(1).max(200) })

export const loader = page({ may: 'link.open', params }, async ({ context, params }) => {
  const holder = await pairingHolder(context, params.token, 'charter')
  if (!holder) throw notFound()
  return charterPdf(actingAs(context, holder), holder.pairingId)
})
