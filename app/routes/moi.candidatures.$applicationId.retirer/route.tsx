import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import {
  APPLICATION_WITHDRAWAL_LABELS,
  APPLICATION_WITHDRAWAL_REASONS,
  applicationReasonSchema,
} from '~/domain/application/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { RadioField } from '~/ui/forms/choice-fields'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { withdrawApplication } from '~/use-cases/application/withdraw-application'

export const handle = { i18n: ['candidate-application'] }

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'person.own', params },
  async ({ context, actor, params: { applicationId } }) =>
    found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
)

export const action = act(
  { may: 'person.own', params },
  async ({ context, params: { applicationId }, form }) => {
    const schema = applicationReasonSchema(APPLICATION_WITHDRAWAL_REASONS)
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await withdrawApplication(context, { applicationId, ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith('/moi', 'Votre candidature est retirée. Votre référent·e le sait.')
  },
)

export const meta = () => [{ title: 'Retirer ma candidature – Passerelle' }]

export default function WithdrawOwnApplication() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('candidate-application')
  const { form, field } = answeredForm('retirer', answer?.result)
  const back = `/moi/candidatures/${it.id}`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('withdraw.title')}
        intro={`${it.offerTitle}, chez ${it.companyName}`}
        back={{ to: back, label: t('heading', { company: it.companyName }) }}
      />
      {it.events.includes('withdraw') ? (
        <PageForm form={form}>
          <Callout>
            <p>{t('withdraw.help')}</p>
          </Callout>
          <RadioField
            field={field('reason')}
            label={t('withdraw.reason')}
            choices={Object.entries(APPLICATION_WITHDRAWAL_LABELS).map(([value, label]) => ({
              value,
              label,
            }))}
          />
          <TextareaField
            field={field('detail')}
            label={t('withdraw.detail')}
            rows={3}
            maxLength={400}
            optional
          />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton variant="danger">{t('withdraw.submit')}</SubmitButton>
            <Link to={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {t('withdraw.keep')}
            </Link>
          </div>
        </PageForm>
      ) : (
        <Callout title={t('withdraw.over')} />
      )}
    </div>
  )
}
