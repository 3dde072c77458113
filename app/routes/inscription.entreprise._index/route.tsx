import { type SubmissionResult, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/public'
import { findCompanyName, loadTerritoryChoices } from '~/queries/company/load-sign-up'
import { communeProblem, isResolved, resolveCommune } from '~/queries/public/resolve-commune'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { signUpCompany } from '~/use-cases/company/sign-up-company'
import { type SignUp, signUpSchema } from './schema'
import { CompanyFields, PersonFields } from './sign-up-fields'

export const handle = { i18n: ['public'] }

export const loader = page({ may: 'company.signUp' }, async ({ context }) => ({
  territories: await loadTerritoryChoices(context.db),
}))

/** The form again, and the company that already has this SIRET when there is one. */
function answer(result: SubmissionResult<string[]>, status: number, known?: { siret: string; name: string }) {
  return data({ result, known: known ?? null }, { status })
}

export const action = act({ may: 'company.signUp' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: signUpSchema })
  if (submission.status !== 'success') return answer(submission.reply(), 422)
  const { commune, ...fields } = submission.value
  const place = await resolveCommune(context.db, commune)
  if (!isResolved(place)) {
    return answer(submission.reply({ fieldErrors: { commune: [communeProblem(place)] } }), 422)
  }
  const { inseeCode: communeCode, postalCode } = place
  const signedUp = await signUpCompany(context, { ...fields, communeCode, postalCode })
  if (!isRefused(signedUp)) return redirect('/inscription/entreprise/envoyee')
  const result = submission.reply({ formErrors: [refusalSentence(signedUp)] })
  if (signedUp.refused !== 'siretKnown') return answer(result, 409)
  const name = await findCompanyName(context.db, fields.siret)
  return answer(result, 409, { siret: fields.siret, name: name ?? fields.companyName })
})

export const meta = () => [{ title: `${texts.signUp.title} – Passerelle` }]

export default function SignUpPage() {
  const { t } = useTranslation('public')
  const { territories } = useLoaderData<typeof loader>()
  const replied = useActionData<typeof action>()
  const known = replied?.known
  const [form, fields] = useForm<SignUp>({ id: 'inscription', lastResult: replied?.result })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('signUp.title')} intro={t('signUp.intro')} />
      {known && (
        <div className="mb-6">
          <Callout tone="warning" title={t('signUp.knownTitle')}>
            <p>{t('signUp.knownBody', { company: known.name })}</p>
            <ButtonLink to={`/inscription/entreprise/rejoindre?siret=${known.siret}`}>
              {t('signUp.join')}
            </ButtonLink>
          </Callout>
        </div>
      )}
      <PageForm form={form}>
        <Card className="space-y-6">
          <h2 className="text-xl font-bold">{t('signUp.company')}</h2>
          <CompanyFields fields={fields} territories={territories} />
        </Card>
        <Card className="space-y-6">
          <h2 className="text-xl font-bold">{t('signUp.you')}</h2>
          <PersonFields fields={fields} />
        </Card>
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
