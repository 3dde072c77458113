import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { found, id, page } from '~/door.server'
import { loadPublicOffer } from '~/queries/public/load-offer'
import { ClosedOffer } from './closed-offer'
import { OpenOffer } from './open-offer'

export const handle = { i18n: ['public'] }

export const loader = page(
  { may: 'public.read', params: z.object({ offerId: id }) },
  async ({ context, actor, params }) => {
    const offer = found(await loadPublicOffer(context.db, actor, context.ports.clock.now(), params))
    return data({ offer, viewer: actor.role }, { status: offer.status === 'gone' ? 410 : 200 })
  },
)

export const meta = ({ data: loaded }: { data?: { offer: { title: string; city: string } } }) => [
  { title: loaded ? `${loaded.offer.title} à ${loaded.offer.city} – Passerelle` : 'Offre – Passerelle' },
]

export default function OfferPage() {
  const { offer, viewer } = useLoaderData<typeof loader>()
  if (offer.status !== 'open') return <ClosedOffer offer={offer} />
  return <OpenOffer offer={offer} viewer={viewer} />
}
