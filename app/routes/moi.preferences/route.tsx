/** How the person prefers to be reached: by e-mail, by SMS, or both. */
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { CONTACT_WAYS } from '~/domain/person/contact-way'
import { keyOf, optionalPhone } from '~/domain/person/form-fields'
import { contactProblem } from '~/domain/person/section-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, page } from '~/door.server'
import candidateData from '~/locales/fr/candidate-data'
import { loadContactWay } from '~/queries/person/load-contact-way'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { RadioField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { chooseContactWay } from '~/use-cases/person/choose-contact-way'

export const handle = { i18n: ['candidate-data'] }

const { ways } = candidateData

const schema = z.object({ contactBy: keyOf(CONTACT_WAYS, ways.missing), phone: optionalPhone() })

export const loader = page({ may: 'person.own' }, async ({ context, actor }) => ({
  ...found(await loadContactWay(context.db, actor)),
  smsOffered: context.ports.smsOffered,
}))

export const action = act({ may: 'person.own' }, async ({ context, actor, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { email } = found(await loadContactWay(context.db, actor))
  const problem = contactProblem({ ...submission.value, email }, context.ports.smsOffered)
  if (problem) return data({ result: submission.reply({ fieldErrors: { ...problem } }) }, { status: 422 })
  const result = await chooseContactWay(context, submission.value)
  if (isRefused(result)) return refused(submission, result)
  return redirectWith('/moi/donnees', ways.saved[result.chosen])
})

export const meta: MetaFunction = () => [{ title: 'Comment vous joindre – Passerelle' }]

export default function ContactWayPage() {
  const { t } = useTranslation('candidate-data')
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contactBy, phone, email, closed, smsOffered } = view
  const { form, field } = answeredForm('preferences', answer?.result, { contactBy, phone })
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={t('ways.title')}
        intro={t('ways.intro')}
        back={{ to: '/moi/donnees', label: t('back') }}
      />
      {closed && <Callout tone="warning">{t('askReferent')}</Callout>}
      {!closed && !smsOffered && <Callout>{t('ways.emailOnly', { email })}</Callout>}
      {!closed && smsOffered && (
        <PageForm form={form}>
          <RadioField
            field={field('contactBy')}
            label={t('ways.label')}
            choices={[
              { value: 'email', label: t('ways.email'), ...(email && { hint: email }) },
              { value: 'sms', label: t('ways.sms'), hint: t('ways.smsHint') },
              { value: 'both', label: t('ways.both') },
            ]}
          />
          <TextField
            field={field('phone')}
            type="tel"
            autoComplete="tel"
            label={t('ways.phone')}
            hint={t('ways.phoneHint')}
            className="max-w-64"
            optional
          />
          <Card>
            <p>{t('ways.promise')}</p>
          </Card>
          <SubmitButton>{t('form.save')}</SubmitButton>
        </PageForm>
      )}
    </div>
  )
}
