import { z } from 'zod'
import { id, page } from '~/door.server'
import { charterPdf } from './charter-answer.server'

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.document', params }, ({ context, params }) =>
  charterPdf(context, params.pairingId),
)
