import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { PageHeader } from '~/ui/design/page-header'
import { CharterPanel } from '~/ui/pairing/charter-page'
import { answerCharter } from '../parrain.binomes.$pairingId.charte/answer-charter.server'

export const handle = { i18n: ['pairing'] }

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.readAsPerson', params }, async ({ context, actor, params }) =>
  found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now())),
)

export const action = act({ may: 'pairing.readAsPerson', params }, async ({ context, params, form }) =>
  answerCharter(context, params.pairingId, form, `/moi/parrainage/${params.pairingId}/charte`),
)

export const meta = () => [{ title: 'La charte du parrainage – Passerelle' }]

export default function CharterPage() {
  const { t } = useTranslation('pairing')
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { charter, party, state } = pairing
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('charter.heading')}
        intro={t(charter ? 'charter.intro' : 'charter.none')}
        back={{ to: `/moi/parrainage/${pairing.id}`, label: t('back') }}
      />
      {charter && (
        <CharterPanel
          charter={charter}
          party={party}
          open={state === 'accepted'}
          pdf={`/binomes/${pairing.id}/charte.pdf`}
          lastResult={answer?.result}
        />
      )}
    </div>
  )
}
