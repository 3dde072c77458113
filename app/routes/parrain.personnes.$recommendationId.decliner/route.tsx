import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { reasonSchema } from '~/domain/recommendation/reason-schema'
import { SPONSOR_REASON_LABELS, SPONSOR_REASONS } from '~/domain/recommendation/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { loadRecommendationForEmployer } from '~/queries/recommendation/load-for-employer'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { ReasonForm } from '~/ui/recommendation/reason-form'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'

export const handle = { i18n: ['sponsor'] }

const params = z.object({ recommendationId: id })
const schema = reasonSchema(SPONSOR_REASONS)

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
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await answerAsHost(context, { recommendationId, answer: 'decline', ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith('/parrain', texts.person.declined)
  },
)

export const meta = () => [{ title: 'Dire non à une proposition – Passerelle' }]

export default function DeclineAsSponsor() {
  const it = useLoaderData<typeof loader>()
  const { t } = useTranslation('sponsor')
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'decliner',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '', detail: '' },
  })
  const back = `/parrain/personnes/${it.id}`
  const open = it.state === 'presented'
  return (
    <div className="mx-auto max-w-2xl space-y-5">
      <PageHeader
        title={t('person.declineTitle', { name: it.person.name })}
        intro={t('person.for', { title: it.offer.title })}
        back={{ to: back, label: it.person.name }}
      />
      <Callout tone={open ? 'info' : 'warning'} title={open ? undefined : it.turn.sentence}>
        {open && <p>{t('person.declineBody')}</p>}
      </Callout>
      {open && (
        <ReasonForm
          form={form}
          fields={fields}
          label={t('person.reason')}
          reasons={SPONSOR_REASON_LABELS}
          detailLabel={t('person.detail')}
          detailHint={t('person.detailHint')}
          submit={t('person.send')}
          back={{ to: back, label: t('person.keep') }}
        />
      )}
    </div>
  )
}
