import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadRecommendationForEmployer } from '~/queries/recommendation/load-for-employer'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { Check } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'

const params = z.object({ recommendationId: id })

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
    const submission = parseWithZod(form, { schema: z.object({}) })
    if (submission.status !== 'success') return invalid(submission)
    const done = await answerAsHost(context, { recommendationId, answer: 'accept' })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      `/entreprise/personnes/${recommendationId}`,
      'C’est d’accord. Les coordonnées sont affichées, votre référent·e prépare la convention.',
    )
  },
)

export const meta = () => [{ title: 'Accepter une personne – Passerelle' }]

export default function Accept() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'accepter', lastResult: answer?.result ?? null })
  const back = `/entreprise/personnes/${it.id}`
  const open = it.state === 'presented'
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Accepter ${it.person.name}`}
        intro={`Pour «\u00a0${it.offer.title}\u00a0», ${it.offer.city}`}
        back={{ to: back, label: it.person.name }}
      />
      <div className="space-y-5">
        <Callout tone={open ? 'info' : 'warning'} title={open ? 'Ce qui se passe ensuite' : it.turn.sentence}>
          {open && (
            <ul className="list-disc space-y-1 pl-5">
              <li>{it.person.name} est prévenu·e, et vous voyez son téléphone et son e-mail.</li>
              <li>
                {it.offer.kind === 'job'
                  ? 'À vous de lui proposer un entretien\u202f: une candidature s’ouvre dans votre espace.'
                  : 'Votre référent·e prépare la convention, que vous signerez en ligne.'}
              </li>
              {it.placesLeft <= 1 && it.offer.kind !== 'job' && (
                <li>
                  C’est la dernière place : l’offre est pourvue, et les autres personnes sont prévenues.
                </li>
              )}
            </ul>
          )}
        </Callout>
        {open && (
          <Card>
            <PageForm form={form}>
              <div className="flex flex-wrap items-center gap-4">
                <SubmitButton icon={Check}>
                  {it.offer.kind === 'job' ? 'Oui, je veux rencontrer' : 'Oui, j’accueille'} {it.person.name}
                </SubmitButton>
                <Link to={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
                  Pas encore
                </Link>
              </div>
            </PageForm>
          </Card>
        )}
      </div>
    </div>
  )
}
