import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { PageHeader } from '~/ui/design/page-header'
import { MeetingForm } from '~/ui/pairing/meeting-form'
import { answerMeeting } from '../parrain.binomes.$pairingId.rencontre/answer-meeting.server'

export const handle = { i18n: ['pairing'] }

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.readAsPerson', params }, async ({ context, actor, params }) =>
  found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now())),
)

export const action = act(
  { may: 'pairing.readAsPerson', params, dates: { on: 'behind' } },
  async ({ context, params, form }) =>
    answerMeeting(context, params.pairingId, form, `/moi/parrainage/${params.pairingId}`),
)

export const meta = () => [{ title: 'Noter une rencontre – Passerelle' }]

export default function MeetingPage() {
  const { t } = useTranslation('pairing')
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('meeting.heading')}
        intro={t('meeting.intro', { name: pairing.otherName })}
        back={{ to: `/moi/parrainage/${pairing.id}`, label: t('back') }}
      />
      <MeetingForm lastResult={answer?.result} />
    </div>
  )
}
