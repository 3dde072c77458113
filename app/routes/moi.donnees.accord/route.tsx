import { parseWithZod } from '@conform-to/zod/v4'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, page } from '~/door.server'
import candidateData from '~/locales/fr/candidate-data'
import { loadConsent } from '~/queries/person/load-consent'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { CheckboxField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { ConsentText } from '~/ui/person/consent-text'
import { giveOwnConsent, withdrawOwnConsent } from '~/use-cases/person/record-consent'

export const handle = { i18n: ['candidate-data'] }

const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('withdraw') }),
  z.object({
    intent: z.literal('give'),
    version: z.string().max(20),
    agreed: z.literal(true, { error: candidateData.consent.box }),
  }),
])

export const loader = page({ may: 'person.own' }, async ({ context, actor }) =>
  found(await loadConsent(context.db, actor, actor.personId)),
)

export const action = act({ may: 'person.own' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const asked = submission.value
  const given = asked.intent === 'give'
  const result = given ? await giveOwnConsent(context, asked) : await withdrawOwnConsent(context)
  if (isRefused(result)) return refused(submission, result)
  const { doneGiven, doneWithdrawn } = candidateData.consent
  return redirectWith('/moi/donnees', given ? doneGiven : doneWithdrawn)
})

export const meta: MetaFunction = () => [{ title: 'Mon accord – Passerelle' }]

export default function OwnConsentPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('candidate-data')
  const { form, field } = answeredForm('accord', answer?.result)
  const toGive = !view.consent.given || view.consent.outdated
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={toGive ? t('consent.giveTitle') : t('consent.title')}
        intro={view.consent.sentence}
        back={{ to: '/moi/donnees', label: t('back') }}
      />
      <Card>
        <ConsentText text={toGive ? view.current : view.text} />
      </Card>
      {toGive && !view.closed && (
        <PageForm form={form}>
          <input type="hidden" name="intent" value="give" />
          <input type="hidden" name="version" value={view.current.version} />
          <CheckboxField field={field('agreed')} label={view.current.agreement} />
          <SubmitButton>{t('consent.give')}</SubmitButton>
        </PageForm>
      )}
      {view.consent.given && <WithdrawForm open={view.open} />}
    </div>
  )
}

function WithdrawForm({ open }: { open: number }) {
  const { t } = useTranslation('candidate-data')
  const { form } = answeredForm('retrait', undefined)
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="withdraw" />
      <Callout tone="warning" title={t('consent.withdrawTitle')}>
        <p>{t('consent.withdrawWhat')}</p>
        {open > 0 && <p>{t('consent.withdrawOpen', { count: open })}</p>}
        <p>{t('consent.withdrawAgreed')}</p>
      </Callout>
      <SubmitButton variant="danger">{t('consent.withdraw')}</SubmitButton>
    </PageForm>
  )
}
