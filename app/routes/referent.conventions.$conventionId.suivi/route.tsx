import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { NO_SHOW_CAUSES } from '~/domain/convention/assessment'
import { VISIT_FORMS } from '~/domain/convention/on-site-schemas'
import { act, found, id, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { InterruptForm } from '~/ui/convention/interrupt-form'
import { StartForm } from '~/ui/convention/start-form'
import { VisitForm } from '~/ui/convention/visit-form'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import {
  answerInterrupt,
  answerStart,
  answerVisit,
} from '../entreprise.conventions.$conventionId.demarrage/answer-on-site.server'

const params = z.object({ conventionId: id })
const choices = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }))

export const loader = page(
  { may: 'convention.readTerritory', params },
  async ({ context, actor, params }) => {
    const now = context.ports.clock.now()
    const convention = found(await loadConvention(context.db, actor, params.conventionId, now))
    const { id, personName, companyName, dates, events, started } = convention
    const causes = choices(NO_SHOW_CAUSES)
    return { id, personName, companyName, dates, events, started, causes, forms: choices(VISIT_FORMS) }
  },
)

export const action = act(
  { may: 'convention.visit', params, dates: { on: 'behind', lastDay: 'near' } },
  async ({ context, params, form }) => {
    const { conventionId } = params
    const back = `/referent/conventions/${conventionId}`
    const intent = form.get('intent')
    if (intent === 'start') return answerStart(context, conventionId, form, back)
    if (intent === 'interrupt') return answerInterrupt(context, conventionId, form, back)
    return answerVisit(context, conventionId, form, back)
  },
)

export const meta = () => [{ title: 'Noter ce qui se passe pendant une immersion – Passerelle' }]

export default function FollowPage() {
  const convention = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const of = (intent: string) => (answer?.result.initialValue?.intent === intent ? answer.result : undefined)
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <PageHeader
        title="Noter ce qui se passe"
        intro={`${convention.personName} chez ${convention.companyName}, ${convention.dates}`}
        back={{ to: `/referent/conventions/${convention.id}`, label: 'La convention' }}
      />
      {!convention.started && (
        <Callout>
          <p>L’immersion n’a pas commencé : revenez le premier jour.</p>
        </Callout>
      )}
      <Section title="Une visite ou un appel">
        <Card>
          <VisitForm forms={convention.forms} lastResult={of('visit')} />
        </Card>
      </Section>
      {convention.events.includes('noShow') && (
        <Section title="Le début">
          <Card>
            <StartForm
              personName={convention.personName}
              causes={convention.causes}
              lastResult={of('start')}
            />
          </Card>
        </Section>
      )}
      {convention.events.includes('interrupt') && (
        <Section title="Une fin avant la date prévue">
          <Card>
            <InterruptForm lastResult={of('interrupt')} />
          </Card>
        </Section>
      )}
    </div>
  )
}
