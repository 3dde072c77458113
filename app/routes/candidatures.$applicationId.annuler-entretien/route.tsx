import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { applicationPage } from '~/ui/application/pages'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { cancelInterview } from '~/use-cases/application/cancel-interview'

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'application.move', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    back: applicationPage(actor.role, applicationId),
  }),
)

export const action = act(
  { may: 'application.move', params },
  async ({ context, actor, params: { applicationId } }) => {
    const done = await cancelInterview(context, { applicationId })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    const said = isRefused(done)
      ? refusalSentence(done)
      : 'L’entretien est annulé. La personne est prévenue, et attend une autre date.'
    return redirectWith(applicationPage(actor.role, applicationId), said)
  },
)

export const meta = () => [{ title: 'Annuler un entretien – Passerelle' }]

export default function CancelInterviewPage() {
  const { application: it, back } = useLoaderData<typeof loader>()
  const open = it.events.includes('cancelInterview')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Annuler l’entretien"
        intro={`${it.personName}, ${it.interview?.when ?? ''}`}
        back={{ to: back, label: it.personName }}
      />
      <div className="space-y-5">
        {open ? (
          <>
            <Callout tone="warning">
              <p>
                La personne reçoit un message tout de suite et le rendez-vous disparaît des agendas. Sa
                candidature reste ouverte : une autre date est attendue de vous.
              </p>
            </Callout>
            <Form method="post" className="flex flex-wrap items-center gap-4">
              <SubmitButton variant="danger">Annuler l’entretien</SubmitButton>
              <Link to={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
                Garder l’entretien
              </Link>
            </Form>
          </>
        ) : (
          <Callout tone="info" title={it.turn.sentence} />
        )}
      </div>
    </div>
  )
}
