import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid } from '~/answers.server'
import { homeOf, localPath } from '~/domain/account/landing'
import { isSignedIn } from '~/domain/permissions/actor'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/public'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { Mail } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { requestSignInLink } from '~/use-cases/account/request-sign-in-link'
import { signInSchema } from './schema'

export const handle = { i18n: ['public'] }

const search = z.object({ suite: z.string().max(500).catch(''), envoye: z.string().catch('') })

export const loader = page(
  { may: 'account.signIn', search },
  async ({ actor, search: { suite, envoye } }) => {
    const next = localPath(suite)
    if (isSignedIn(actor)) throw redirect(next ?? homeOf(actor.role))
    return data({ next: next ?? '', sent: envoye === '1' })
  },
)

/** Every answer takes this long, so that its time does not tell whether the account exists. */
const ANSWER_MS = 350

export const action = act({ may: 'account.signIn' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: signInSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { email, suite } = submission.value
  const answer = new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
  await Promise.all([requestSignInLink(context, { email, redirectTo: suite }), answer])
  return redirect('/connexion?envoye=1')
})

export const meta = () => [{ title: `${texts.signIn.title} – Passerelle` }]

export default function SignInPage() {
  const { t } = useTranslation('public')
  const { sent } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-xl">
      {sent ? (
        <>
          <PageHeader title={t('signIn.sentTitle')} />
          <Card className="space-y-4">
            <Mail size={34} className="text-accent" strokeWidth={1.6} />
            <p className="text-lg">{t('signIn.sentBody')}</p>
            <p className="text-ink-2">{t('signIn.sentHelp')}</p>
            <ButtonLink to="/connexion" variant="secondary">
              {t('signIn.again')}
            </ButtonLink>
          </Card>
        </>
      ) : (
        <AskForm />
      )}
    </div>
  )
}

function AskForm() {
  const { t } = useTranslation('public')
  const { next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<z.infer<typeof signInSchema>>({
    id: 'connexion',
    lastResult: answer?.result,
  })
  return (
    <>
      <PageHeader title={t('signIn.title')} intro={t('signIn.intro')} />
      <Card>
        <PageForm form={form}>
          <input type="hidden" name="suite" value={next} />
          <TextField
            field={fields.email}
            type="email"
            inputMode="email"
            autoComplete="email"
            label={t('signIn.email')}
            hint={t('signIn.emailHint')}
          />
          <SubmitButton>{t('signIn.submit')}</SubmitButton>
        </PageForm>
      </Card>
      <div className="mt-6 space-y-2 text-ink-2">
        <p>{t('signIn.person')}</p>
        <p>
          {t('signIn.company')}{' '}
          <Link to="/inscription/entreprise" className="text-accent underline underline-offset-4">
            {t('signIn.companyLink')}
          </Link>
        </p>
      </div>
    </>
  )
}
