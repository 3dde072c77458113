import { parseWithZod } from '@conform-to/zod/v4'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadFollowUp } from '~/queries/person/load-follow-up'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { CloseForm, PlanForm, ReopenForm, TransferForm } from './follow-up-forms'
import { runFollowUp } from './run'
import { followUpSchema } from './schema'

const params = z.object({ personId: id })

export const loader = page({ may: 'person.write', params }, async ({ context, actor, params }) =>
  found(await loadFollowUp(context.db, actor, params.personId)),
)

export const action = act(
  { may: 'person.write', params, dates: { appointmentOn: 'ahead' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: followUpSchema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await runFollowUp(context, params.personId, submission.value)
    if (isRefused(result)) {
      if (result.refused === 'notFound') throw notFound()
      return refused(submission, result)
    }
    return redirectWith(`/accompagnement/personnes/${params.personId}`, result.notice)
  },
)

export const meta: MetaFunction = () => [{ title: 'Suivi du dossier – Passerelle' }]

export default function FollowUpPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const lastResult = answer?.result ?? null
  const planId = lastResult?.initialValue?.planId
  const intent = lastResult?.initialValue?.intent
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Suivi du dossier"
        intro={view.name}
        back={{ to: `/accompagnement/personnes/${view.personId}`, label: 'Retour au dossier' }}
      />
      <Card id="rebond">
        <Section title="Plans de rebond">
          {view.plans.length === 0 && (
            <p className="text-ink-2">
              Aucun : un plan s’ouvre tout seul après une absence, un arrêt ou deux refus.
            </p>
          )}
          {view.plans.map((plan) => (
            <div key={plan.id} className="space-y-3 border-l-4 border-line-strong pl-4">
              <h3 className="font-semibold">{plan.cause}</h3>
              <p className="text-ink-2">{plan.sentence}</p>
              {plan.closed || view.closed ? (
                plan.bridges && <p>{plan.bridges}</p>
              ) : (
                <PlanForm plan={plan} lastResult={planId === plan.id ? lastResult : null} />
              )}
            </div>
          ))}
        </Section>
      </Card>
      {!view.closed && (
        <Card>
          <Section title="Transférer à un·e collègue">
            <TransferForm
              colleagues={view.colleagues}
              current={view.supportReferentId}
              lastResult={intent === 'transfer' ? lastResult : null}
            />
          </Section>
        </Card>
      )}
      <Card>
        <Section title={view.closed ? 'Rouvrir le dossier' : 'Clore le dossier'}>
          {view.closed ? (
            <ReopenForm />
          ) : (
            <CloseForm open={view.openRecommendations} lastResult={intent === 'close' ? lastResult : null} />
          )}
        </Section>
      </Card>
    </div>
  )
}
