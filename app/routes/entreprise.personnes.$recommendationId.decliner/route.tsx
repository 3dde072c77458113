import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { reasonSchema } from '~/domain/recommendation/reason-schema'
import { EMPLOYER_REASON_LABELS, EMPLOYER_REASONS } from '~/domain/recommendation/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadRecommendationForEmployer } from '~/queries/recommendation/load-for-employer'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { ReasonForm } from '~/ui/recommendation/reason-form'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'

const params = z.object({ recommendationId: id })
const schema = reasonSchema(EMPLOYER_REASONS)

export const loader = page(
  { may: 'recommendation.answerAsEmployer', params },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    return found(await loadRecommendationForEmployer(context.db, actor, recommendationId, today))
  },
)

export const action = act(
  { may: 'recommendation.answerAsEmployer', params },
  async ({ context, params: { recommendationId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await answerAsHost(context, { recommendationId, answer: 'decline', ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      '/entreprise/personnes',
      'Votre réponse est envoyée. Merci : la raison aide à mieux proposer la prochaine fois.',
    )
  },
)

export const meta = () => [{ title: 'Décliner une proposition – Passerelle' }]

export default function Decline() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'decliner',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '', detail: '' },
  })
  const back = `/entreprise/personnes/${it.id}`
  const open = it.state === 'presented'
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Décliner pour ${it.person.name}`}
        intro={`«\u00a0${it.offer.title}\u00a0», ${it.offer.city}`}
        back={{ to: back, label: it.person.name }}
      />
      <div className="space-y-5">
        <Callout tone={open ? 'info' : 'warning'} title={open ? undefined : it.turn.sentence}>
          {open && (
            <p>
              La personne reçoit une réponse avec des mots qui ne la jugent pas. Votre référent·e lit la
              raison pour vous proposer quelqu’un d’autre.
            </p>
          )}
        </Callout>
        {open && (
          <ReasonForm
            form={form}
            fields={fields}
            label="Quelle est la raison ?"
            reasons={EMPLOYER_REASON_LABELS}
            detailLabel="Précisez"
            detailHint="Quelle compétence, quel permis ou certificat, ou quelle autre raison. Lu par votre référent·e."
            submit="Envoyer ma réponse"
            back={{ to: back, label: 'Ne pas décliner' }}
          />
        )}
      </div>
    </div>
  )
}
