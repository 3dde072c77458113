import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ofName } from '~/domain/person/of-name'
import { act, found, id, page } from '~/door.server'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { AccidentClocks } from '~/ui/convention/accident-clocks'
import { AccidentForm } from '~/ui/convention/accident-form'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answerAccident } from '../entreprise.conventions.$conventionId.demarrage/answer-on-site.server'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'accident.reportAsHost', params }, async ({ context, actor, params }) => {
  const now = context.ports.clock.now()
  const convention = found(await loadHostConvention(context.db, actor, params.conventionId, now))
  const { id, personName, accidents, accidentPossible } = convention
  return { id, personName, accidents, accidentPossible }
})

export const action = act(
  { may: 'accident.reportAsHost', params, dates: { day: 'behind' } },
  async ({ context, params, form }) => {
    const { conventionId } = params
    return answerAccident(context, conventionId, form, `/entreprise/conventions/${conventionId}/accident`)
  },
)

export const meta = () => [{ title: 'Déclarer un accident pendant une immersion – Passerelle' }]

export default function HostAccidentPage() {
  const { id, personName, accidents, accidentPossible } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = accidentPossible ? (
    <AccidentForm lastResult={answer?.result} />
  ) : (
    <Callout>
      <p>L’immersion n’a pas commencé : il n’y a pas d’accident à déclarer ici.</p>
    </Callout>
  )
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title="Un accident est arrivé"
        intro={`Pendant l’immersion ${ofName(personName)}`}
        back={{ to: `/entreprise/conventions/${id}`, label: 'La convention' }}
      />
      {accidents.map((accident) => (
        <AccidentClocks key={accident.id} accident={accident} />
      ))}
      {accidents.length === 0 ? (
        form
      ) : (
        <details className="rounded-xl border border-line bg-surface p-4" open={answer !== undefined}>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">Déclarer un autre accident</summary>
          {form}
        </details>
      )}
    </div>
  )
}
