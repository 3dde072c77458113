import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { leaveAsSponsor } from '~/use-cases/sponsorship/leave-as-sponsor'

export const handle = { i18n: ['sponsor'] }

export const loader = page({ may: 'sponsor.own' }, async () => null)

export const action = act({ may: 'sponsor.own' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: z.object({}) })
  if (submission.status !== 'success') return invalid(submission)
  const left = await leaveAsSponsor(context)
  return isRefused(left) ? refused(submission, left) : redirectWith('/', texts.leave.done)
})

export const meta = () => [{ title: `${texts.leave.title} – Passerelle` }]

export default function LeavePage() {
  const { t } = useTranslation('sponsor')
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'quitter', lastResult: answer?.result ?? null })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('leave.title')} back={{ to: '/parrain', label: t('home.back') }} />
      <PageForm form={form}>
        <Callout tone="warning">
          <p>{t('leave.body')}</p>
          <p>{t('leave.agreed')}</p>
        </Callout>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton variant="danger">{t('leave.submit')}</SubmitButton>
          <Link to="/parrain" className="inline-flex min-h-11 items-center underline underline-offset-4">
            {t('leave.keep')}
          </Link>
        </div>
      </PageForm>
    </div>
  )
}
