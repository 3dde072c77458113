import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { PageHeader } from '~/ui/design/page-header'
import { CharterPanel } from '~/ui/pairing/charter-page'
import { answerCharter } from '../parrain.binomes.$pairingId.charte/answer-charter.server'

export const handle = { i18n: ['pairing'] }

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.readTerritory', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  return { ...pairing, charter: found(pairing.charter) }
})

export const action = act({ may: 'pairing.steer', params }, async ({ context, params, form }) =>
  answerCharter(context, params.pairingId, form, `/referent/binomes/${params.pairingId}/charte`),
)

export const meta = () => [{ title: 'Charte d’un binôme – Passerelle' }]

export default function ReferentCharterPage() {
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title="La charte du parrainage"
        intro={`${pairing.personName} et ${pairing.sponsorName}`}
        back={{ to: `/referent/binomes/${pairing.id}`, label: 'Le binôme' }}
      />
      <CharterPanel
        charter={pairing.charter}
        party="referent"
        open={pairing.state === 'accepted'}
        mayAct={pairing.isItsReferent}
        pdf={`/binomes/${pairing.id}/charte.pdf`}
        lastResult={answer?.result}
      />
    </div>
  )
}
