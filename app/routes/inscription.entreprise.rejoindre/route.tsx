import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { formatSiret } from '~/domain/company/siret'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/public'
import { findCompanyName } from '~/queries/company/load-sign-up'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { requestToJoin } from '~/use-cases/company/request-to-join'
import { type Join, joinSchema } from './schema'

export const handle = { i18n: ['public'] }

const search = z.object({ siret: z.string().max(40).catch('') })

export const loader = page({ may: 'company.signUp', search }, async ({ context, search: { siret } }) => ({
  siret: formatSiret(siret),
  company: siret ? await findCompanyName(context.db, siret) : null,
}))

export const action = act({ may: 'company.signUp' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: joinSchema })
  if (submission.status !== 'success') return invalid(submission)
  const asked = await requestToJoin(context, submission.value)
  if (!isRefused(asked)) return redirectWith('/connexion', texts.join.sent)
  if (asked.refused !== 'notFound') return refused(submission, asked)
  const result = submission.reply({ fieldErrors: { siret: [texts.join.unknown] } })
  return data({ result }, { status: 409 })
})

export const meta = () => [{ title: `${texts.join.title} – Passerelle` }]

export default function JoinPage() {
  const { t } = useTranslation('public')
  const { siret, company } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Join>({
    id: 'rejoindre',
    lastResult: answer?.result,
    defaultValue: { siret },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('join.title')}
        intro={company ? <strong>{company}</strong> : t('join.intro')}
        back={{ to: '/inscription/entreprise', label: t('signUp.title') }}
      />
      <PageForm form={form}>
        <Card className="space-y-6">
          <TextField field={fields.siret} label={t('signUp.siret')} inputMode="numeric" autoComplete="off" />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField field={fields.firstName} label={t('signUp.firstName')} autoComplete="given-name" />
            <TextField field={fields.lastName} label={t('signUp.lastName')} autoComplete="family-name" />
          </div>
          <TextField field={fields.email} type="email" label={t('signUp.email')} autoComplete="email" />
          <TextField
            field={fields.jobTitle}
            label={t('signUp.jobTitle')}
            autoComplete="organization-title"
            optional
          />
          <TextareaField field={fields.message} label={t('join.message')} maxLength={1000} optional />
        </Card>
        <SubmitButton>{t('join.submit')}</SubmitButton>
      </PageForm>
    </div>
  )
}
