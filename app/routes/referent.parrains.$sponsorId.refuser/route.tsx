import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { SPONSOR_REFUSAL_REASON_KEYS, SPONSOR_REFUSAL_REASONS } from '~/domain/sponsorship/choices'
import { act, found, id, notFound, page } from '~/door.server'
import { loadSponsor } from '~/queries/sponsorship/load-sponsor'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { reviewSponsor } from '~/use-cases/sponsorship/review-sponsor'

const params = z.object({ sponsorId: id })
const schema = z.object({ reason: z.enum(SPONSOR_REFUSAL_REASON_KEYS, 'Choisissez une raison.') })

export const loader = page(
  { may: 'sponsor.review', params },
  async ({ context, actor, params: { sponsorId } }) => {
    const today = parisDay(context.ports.clock.now())
    const { name, can } = found(await loadSponsor(context.db, actor, sponsorId, today))
    return { id: sponsorId, name, possible: can.refuse }
  },
)

export const action = act(
  { may: 'sponsor.review', params },
  async ({ context, params: { sponsorId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await reviewSponsor(context, { sponsorId, answer: 'refuse', ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith('/referent/parrains', 'C’est noté. La personne reçoit un message de remerciement.')
  },
)

export const meta = () => [{ title: 'Ne pas retenir une proposition – Passerelle' }]

export default function RefuseSponsor() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'refuser',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '' },
  })
  const back = `/referent/parrains/${it.id}`
  return (
    <div className="mx-auto max-w-2xl space-y-5">
      <PageHeader title={`Ne pas retenir ${it.name}`} back={{ to: back, label: it.name }} />
      <Callout tone={it.possible ? 'info' : 'warning'}>
        <p>
          {it.possible
            ? 'La personne reçoit un message de remerciement avec la phrase que vous choisissez. Vous pourrez revenir sur votre décision.'
            : 'Cette proposition n’attend plus votre décision.'}
        </p>
      </Callout>
      {it.possible && (
        <Card>
          <PageForm form={form}>
            <RadioField
              field={fields.reason}
              label="Quelle phrase lira-t-elle ?"
              choices={Object.entries(SPONSOR_REFUSAL_REASONS).map(([value, label]) => ({ value, label }))}
            />
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton>Envoyer la réponse</SubmitButton>
              <Link to={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
                Ne rien envoyer
              </Link>
            </div>
          </PageForm>
        </Card>
      )}
    </div>
  )
}
