/** The charter through the person's personal link, without an account. Reading it changes nothing. */
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { act, found, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { PageHeader } from '~/ui/design/page-header'
import { CharterPanel } from '~/ui/pairing/charter-page'
import { LinkOver } from '~/ui/pairing/link-over'
import { actingAs } from '~/use-cases/context'
import { answerCharter } from '../parrain.binomes.$pairingId.charte/answer-charter.server'
import { pairingHolder } from './pairing-holder.server'

export const handle = { i18n: ['pairing'] }

const params = z.object({ token: z.string().min(1).max(200) })

export const loader = page({ may: 'link.open', params }, async ({ context, params }) => {
  const holder = await pairingHolder(context, params.token, 'charter')
  if (!holder) return data({ pairing: null, token: params.token }, { status: 410 })
  const now = context.ports.clock.now()
  const { charter, party, state } = found(await loadPairing(context.db, holder, holder.pairingId, now))
  return data({ pairing: { charter: found(charter), party, state }, token: params.token }, { status: 200 })
})

export const action = act({ may: 'link.open', params }, async ({ context, params, form }) => {
  const holder = await pairingHolder(context, params.token, 'charter')
  if (!holder) throw data({ reason: 'gone' }, { status: 410 })
  return answerCharter(actingAs(context, holder), holder.pairingId, form, `/charte/${params.token}`)
})

export const meta = () => [
  { title: 'La charte de mon parrainage – Passerelle' },
  { name: 'robots', content: 'noindex' },
]

export default function LinkedCharterPage() {
  const { t } = useTranslation('pairing')
  const { pairing, token } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!pairing) return <LinkOver />
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('charter.heading')} intro={t('charter.intro')} />
      <CharterPanel
        charter={pairing.charter}
        party={pairing.party}
        open={pairing.state === 'accepted'}
        pdf={`/charte/${token}/document.pdf`}
        lastResult={answer?.result}
      />
    </div>
  )
}
