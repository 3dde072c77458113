import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import {
  APPLICATION_WITHDRAWAL_FOR_REFERENT,
  APPLICATION_WITHDRAWAL_REASONS,
  applicationReasonSchema,
} from '~/domain/application/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { applicationPage } from '~/ui/application/pages'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { ReasonForm } from '~/ui/recommendation/reason-form'
import { withdrawApplication } from '~/use-cases/application/withdraw-application'

const params = z.object({ applicationId: id })
const schema = applicationReasonSchema(APPLICATION_WITHDRAWAL_REASONS)

export const loader = page(
  { may: 'application.readTerritory', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    back: applicationPage(actor.role, applicationId),
  }),
)

export const action = act(
  { may: 'application.readTerritory', params },
  async ({ context, actor, params: { applicationId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await withdrawApplication(context, { applicationId, ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      applicationPage(actor.role, applicationId),
      'La candidature est retirée. L’entreprise est prévenue, sans la raison.',
    )
  },
)

export const meta = () => [{ title: 'Retirer la candidature – Passerelle' }]

export default function WithdrawForPersonPage() {
  const { application: it, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'retirer',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '', detail: '' },
  })
  const open = it.events.includes('withdraw')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Retirer la candidature"
        intro={`${it.personName}, pour «\u00a0${it.offerTitle}\u00a0»`}
        back={{ to: back, label: it.personName }}
      />
      <div className="space-y-5">
        <Callout tone={open ? 'info' : 'warning'} title={open ? undefined : it.turn.sentence}>
          {open && (
            <p>
              La personne vous l’a demandé. L’entreprise apprend que la candidature est retirée, jamais
              pourquoi.
            </p>
          )}
        </Callout>
        {open && (
          <ReasonForm
            form={form}
            fields={fields}
            label="Quelle est la raison ?"
            reasons={APPLICATION_WITHDRAWAL_FOR_REFERENT}
            detailLabel="Précisez"
            detailHint="Lu par les référent·es seulement."
            submit="Retirer la candidature"
            danger
            back={{ to: back, label: 'Revenir sans rien changer' }}
          />
        )}
      </div>
    </div>
  )
}
