import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { invalid, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { type SponsorSignUpForm, sponsorSignUpSchema } from '~/domain/sponsorship/form-schema'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { loadSponsorSignUp } from '~/queries/sponsorship/load-sign-up'
import { readProfileForm } from '~/queries/sponsorship/read-profile-form'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import type { AskedJob } from '~/ui/offer/job-choice'
import { ProfileFields } from '~/ui/sponsorship/profile-fields'
import { signUpSponsor } from '~/use-cases/sponsorship/sign-up-sponsor'
import { IdentityFields } from './identity-fields'

export const handle = { i18n: ['sponsor'] }

export const loader = page({ may: 'sponsor.signUp' }, async ({ context, actor }) =>
  loadSponsorSignUp(context.db, actor),
)

export const action = act({ may: 'sponsor.signUp' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: sponsorSignUpSchema })
  if (submission.status !== 'success') return invalid(submission)
  const read = await readProfileForm(context.db, submission.value)
  if ('problem' in read) {
    const { fieldErrors, ambiguous } = read.problem
    return data({ result: submission.reply({ fieldErrors }), ambiguous }, { status: 422 })
  }
  const { firstName, lastName, email, phone, territoryId, fromCompany } = submission.value
  const asked = await signUpSponsor(context, {
    ...{ firstName, lastName, email, phone, territoryId, ...read },
    fromCompany: fromCompany === 'on',
  })
  return isRefused(asked) ? refused(submission, asked) : redirect('/inscription/parrain/envoyee')
})

export const meta = () => [{ title: `${texts.signUp.title} – Passerelle` }]

export default function SponsorSignUpPage() {
  const { t } = useTranslation('sponsor')
  const known = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<SponsorSignUpForm>({
    id: 'parrain',
    lastResult: answer?.result ?? null,
    defaultValue: { ...known.identity, capacity: 1, maxKm: 20, ...(known.company && { fromCompany: 'on' }) },
  })
  const { ambiguous } = (answer ?? {}) as { ambiguous?: AskedJob }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('signUp.title')} intro={t('signUp.intro')} />
      <Section title={t('signUp.how')} className="mb-8">
        <ol className="list-decimal space-y-1 pl-5">
          <li>{t('signUp.how1')}</li>
          <li>{t('signUp.how2')}</li>
          <li>{t('signUp.how3')}</li>
        </ol>
      </Section>
      <PageForm form={form}>
        <Card className="space-y-6">
          <h2 className="text-xl font-bold">{t('signUp.you')}</h2>
          <IdentityFields fields={fields} company={known.company} territories={known.territories} />
        </Card>
        <ProfileFields fields={fields} ambiguous={ambiguous} />
        <SubmitButton>{t('signUp.submit')}</SubmitButton>
        <p className="text-[0.95rem] text-ink-2">
          {t('signUp.privacy')}{' '}
          <Link to="/donnees-personnelles" className="text-accent underline underline-offset-4">
            {t('signUp.privacyLink')}
          </Link>
        </p>
      </PageForm>
    </div>
  )
}
