import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { type SponsorProfileForm, sponsorProfileSchema } from '~/domain/sponsorship/form-schema'
import { act, found, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { loadProfileForm } from '~/queries/sponsorship/load-profile-form'
import { readProfileForm } from '~/queries/sponsorship/read-profile-form'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import type { AskedJob } from '~/ui/offer/job-choice'
import { ProfileFields } from '~/ui/sponsorship/profile-fields'
import { editSponsor } from '~/use-cases/sponsorship/edit-sponsor'

export const handle = { i18n: ['sponsor'] }

export const loader = page({ may: 'sponsor.own' }, async ({ context, actor }) =>
  found(await loadProfileForm(context.db, actor)),
)

export const action = act({ may: 'sponsor.own' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: sponsorProfileSchema })
  if (submission.status !== 'success') return invalid(submission)
  const read = await readProfileForm(context.db, submission.value)
  if ('problem' in read) {
    const { fieldErrors, ambiguous } = read.problem
    return data({ result: submission.reply({ fieldErrors }), ambiguous }, { status: 422 })
  }
  const saved = await editSponsor(context, read)
  return isRefused(saved) ? refused(submission, saved) : redirectWith('/parrain', texts.profile.saved)
})

export const meta = () => [{ title: 'Mon profil – Passerelle' }]

export default function SponsorProfilePage() {
  const { t } = useTranslation('sponsor')
  const known = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<SponsorProfileForm>({
    id: 'profil',
    lastResult: answer?.result ?? null,
    // biome-ignore lint/suspicious/noExplicitAny: a form's first values are texts, whatever its schema makes of them.
    defaultValue: known as any,
  })
  const { ambiguous } = (answer ?? {}) as { ambiguous?: AskedJob }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('profile.title')}
        intro={t('profile.intro')}
        back={{ to: '/parrain', label: t('home.back') }}
      />
      <PageForm form={form}>
        <ProfileFields fields={fields} ambiguous={ambiguous} />
        <SubmitButton>{t('profile.save')}</SubmitButton>
      </PageForm>
    </div>
  )
}
