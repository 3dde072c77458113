import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { NO_SHOW_CAUSES } from '~/domain/convention/assessment'
import { act, found, id, page } from '~/door.server'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { StartForm } from '~/ui/convention/start-form'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answerStart } from './answer-on-site.server'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.followAsHost', params }, async ({ context, actor, params }) => {
  const now = context.ports.clock.now()
  const convention = found(await loadHostConvention(context.db, actor, params.conventionId, now))
  const { id, personName, offerTitle, dates, turn, started, startConfirmed, events } = convention
  const causes = Object.entries(NO_SHOW_CAUSES).map(([value, label]) => ({ value, label }))
  const open = started && !startConfirmed && events.includes('noShow')
  return { id, personName, offerTitle, dates, turn, open, causes }
})

export const action = act({ may: 'convention.followAsHost', params }, async ({ context, params, form }) =>
  answerStart(context, params.conventionId, form, `/entreprise/conventions/${params.conventionId}`),
)

export const meta = () => [{ title: 'Confirmer le début d’une immersion – Passerelle' }]

export default function StartPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Le premier jour"
        intro={`${view.offerTitle}, ${view.dates}`}
        back={{ to: `/entreprise/conventions/${view.id}`, label: 'La convention' }}
      />
      {view.open ? (
        <StartForm personName={view.personName} causes={view.causes} lastResult={answer?.result} />
      ) : (
        <Callout>
          <p>{view.turn.sentence}.</p>
        </Callout>
      )}
    </div>
  )
}
