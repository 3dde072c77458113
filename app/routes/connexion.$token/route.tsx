import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { LogIn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/public'
import { signInLinkIsGood } from '~/queries/account/load-links'
import { redirectSignedIn } from '~/session-answer.server'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { useSignInLink as signInWithLink } from '~/use-cases/account/use-sign-in-link'
import { sessionToken } from '~/wiring.server'

export const handle = { i18n: ['public'] }

const params = z.object({ token: z.string().max(200) })

export const loader = page({ may: 'account.signIn', params }, async ({ context, params: { token } }) => {
  const { tokens, clock } = context.ports
  const good = await signInLinkIsGood(context.db, tokens.hash(token), clock.now())
  return data({ good }, { status: good ? 200 : 410 })
})

export const action = act(
  { may: 'account.signIn', params },
  async ({ context, params: { token }, ...visit }) => {
    const previousToken = await sessionToken(visit.wiring, visit.request)
    const signedIn = await signInWithLink(context, { token, previousToken })
    if (isRefused(signedIn)) {
      const why = signedIn.refused === 'linkGone' ? null : refusalSentence(signedIn)
      return data({ gone: true, why }, { status: 410 })
    }
    return redirectSignedIn(visit.wiring, signedIn)
  },
)

export const meta = () => [{ title: `${texts.signIn.use} – Passerelle` }]

export default function SignInLinkPage() {
  const { t } = useTranslation('public')
  const { good } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.gone || !good) {
    return (
      <div className="mx-auto max-w-xl">
        <PageHeader title={t('signIn.goneTitle')} />
        <Card className="space-y-4">
          <p className="text-lg">{answer?.why ?? t('signIn.goneBody')}</p>
          <ButtonLink to="/connexion">{t('signIn.again')}</ButtonLink>
        </Card>
      </div>
    )
  }
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t('signIn.useTitle')} />
      <Card>
        <Form method="post" className="space-y-4">
          <p className="text-lg">{t('signIn.useBody')}</p>
          <SubmitButton icon={LogIn}>{t('signIn.use')}</SubmitButton>
        </Form>
      </Card>
    </div>
  )
}
