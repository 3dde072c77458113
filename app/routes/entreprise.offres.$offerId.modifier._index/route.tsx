import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { found, id, page } from '~/door.server'
import { loadOfferForEmployer } from '~/queries/offer/load-offer-for-employer'

const params = z.object({ offerId: id })

/** Takes a draft up again where it was left. */
export const loader = page(
  { may: 'offer.write', params },
  async ({ context, actor, params: { offerId } }) => {
    const now = context.ports.clock.now()
    const { resumeAt } = found(await loadOfferForEmployer(context.db, actor, now, offerId))
    const at = `/entreprise/offres/${offerId}`
    return redirect(resumeAt ? `${at}/modifier/${resumeAt}` : `${at}/apercu`)
  },
)
