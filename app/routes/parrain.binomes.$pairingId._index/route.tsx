import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { found, id, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { PairPage } from '~/ui/pairing/pair-page'

export const handle = { i18n: ['pairing'] }

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.readAsSponsor', params }, async ({ context, actor, params }) =>
  found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now())),
)

export const meta = ({ data }: { data?: { otherName: string } | undefined }) => [
  { title: data ? `Mon parrainage avec ${data.otherName} – Passerelle` : 'Mon parrainage – Passerelle' },
]

export default function OwnPairingPage() {
  const pairing = useLoaderData<typeof loader>()
  return <PairPage pairing={pairing} at={`/parrain/binomes/${pairing.id}`} home="/parrain" />
}
