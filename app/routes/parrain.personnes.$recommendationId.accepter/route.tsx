import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { loadRecommendationForEmployer } from '~/queries/recommendation/load-for-employer'
import { Callout } from '~/ui/design/callout'
import { Check } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'

export const handle = { i18n: ['sponsor'] }

const params = z.object({ recommendationId: id })

export const loader = page(
  { may: 'recommendation.answerAsSponsor', params },
  async ({ context, actor, params: { recommendationId } }) => {
    const today = parisDay(context.ports.clock.now())
    return found(await loadRecommendationForEmployer(context.db, actor, recommendationId, today))
  },
)

export const action = act(
  { may: 'recommendation.answerAsSponsor', params },
  async ({ context, params: { recommendationId }, form }) => {
    const submission = parseWithZod(form, { schema: z.object({}) })
    if (submission.status !== 'success') return invalid(submission)
    const done = await answerAsHost(context, { recommendationId, answer: 'accept' })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(`/parrain/personnes/${recommendationId}`, texts.person.accepted)
  },
)

export const meta = () => [{ title: 'Accompagner une personne – Passerelle' }]

export default function AcceptAsSponsor() {
  const it = useLoaderData<typeof loader>()
  const { t } = useTranslation('sponsor')
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'accepter', lastResult: answer?.result ?? null })
  const back = `/parrain/personnes/${it.id}`
  const open = it.state === 'presented'
  return (
    <div className="mx-auto max-w-2xl space-y-5">
      <PageHeader
        title={t('person.acceptTitle', { name: it.person.name })}
        intro={t('person.for', { title: it.offer.title })}
        back={{ to: back, label: it.person.name }}
      />
      <Callout tone={open ? 'info' : 'warning'} title={open ? t('person.next') : it.turn.sentence}>
        {open && (
          <ul className="list-disc space-y-1 pl-5">
            <li>{t('person.next1', { name: it.person.name })}</li>
            <li>{t('person.next2')}</li>
            {it.placesLeft <= 1 && <li>{t('person.last')}</li>}
          </ul>
        )}
      </Callout>
      {open && (
        <PageForm form={form}>
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton icon={Check}>{t('person.accept')}</SubmitButton>
            <Link to={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {t('person.notYet')}
            </Link>
          </div>
        </PageForm>
      )}
    </div>
  )
}
