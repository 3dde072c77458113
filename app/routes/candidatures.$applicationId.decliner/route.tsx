import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { applicationReasonSchema, NOT_HIRED_LABELS, NOT_HIRED_REASONS } from '~/domain/application/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { applicationPage } from '~/ui/application/pages'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { ReasonForm } from '~/ui/recommendation/reason-form'
import { refuseApplication } from '~/use-cases/application/refuse-application'

const params = z.object({ applicationId: id })
const schema = applicationReasonSchema(NOT_HIRED_REASONS)

export const loader = page(
  { may: 'application.move', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    back: applicationPage(actor.role, applicationId),
  }),
)

export const action = act(
  { may: 'application.move', params },
  async ({ context, actor, params: { applicationId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await refuseApplication(context, { applicationId, ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      applicationPage(actor.role, applicationId),
      'Votre réponse est envoyée, avec des mots bienveillants. Merci.',
    )
  },
)

export const meta = () => [{ title: 'Ne pas donner suite – Passerelle' }]

export default function RefusePage() {
  const { application: it, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'decliner',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '', detail: '' },
  })
  const open = it.events.includes('refuse')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Ne pas donner suite"
        intro={`${it.personName}, pour «\u00a0${it.offerTitle}\u00a0»`}
        back={{ to: back, label: it.personName }}
      />
      <div className="space-y-5">
        <Callout tone={open ? 'info' : 'warning'} title={open ? undefined : it.turn.sentence}>
          {open && (
            <p>
              La personne reçoit une réponse avec des mots qui ne la jugent pas, et sa ou son référent·e est
              prévenu·e. La candidature est close.
            </p>
          )}
        </Callout>
        {open && (
          <ReasonForm
            form={form}
            fields={fields}
            label="Quelle est la raison ?"
            reasons={NOT_HIRED_LABELS}
            detailLabel="Précisez"
            detailHint="Quelle compétence, quel permis ou certificat, ou quelle autre raison. Lu par les référent·es, jamais par la personne."
            submit="Envoyer la réponse"
            danger
            back={{ to: back, label: 'Revenir sans rien changer' }}
          />
        )}
      </div>
    </div>
  )
}
