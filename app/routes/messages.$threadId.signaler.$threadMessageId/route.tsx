import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { requiredText } from '~/domain/person/form-fields'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadReportable } from '~/queries/thread/load-thread'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { Bubble } from '~/ui/thread/bubble'
import { reportMessage } from '~/use-cases/thread/report-message'

export const handle = { i18n: ['thread'] }

const params = z.object({ threadId: id, threadMessageId: id })

export const loader = page({ may: 'thread.use', params }, async ({ context, actor, params }) =>
  found(await loadReportable(context.db, actor, params.threadId, params.threadMessageId)),
)

export const action = act({ may: 'thread.use', params }, async ({ context, params, form }) => {
  const schema = z.object({ reason: requiredText(500, 'Dites en quelques mots ce qui ne va pas.') })
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await reportMessage(context, { ...params, ...submission.value })
  if (!isRefused(result))
    return redirectWith(`/messages/${params.threadId}`, 'Le message est signalé à votre référent·e.')
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Signaler un message – Passerelle' }]

export default function ReportMessagePage() {
  const { t } = useTranslation('thread')
  const message = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { form, field } = answeredForm('signaler', answer?.result)
  const back = `/messages/${message.threadId}`
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader title={t('reporting.heading')} back={{ to: back, label: t('back') }} />
      <Bubble {...message} />
      {message.already ? (
        <p>{t('reporting.already')}</p>
      ) : (
        <PageForm form={form}>
          <Callout tone="warning" title={t('reporting.warning')}>
            <p>{t('reporting.consequence')}</p>
          </Callout>
          <TextareaField field={field('reason')} label={t('reporting.why')} maxLength={500} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton variant="danger">{t('reporting.confirm')}</SubmitButton>
            <ButtonLink to={back} variant="quiet">
              {t('reporting.cancel')}
            </ButtonLink>
          </div>
        </PageForm>
      )}
    </div>
  )
}
