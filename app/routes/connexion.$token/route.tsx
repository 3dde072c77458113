import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { isRefused, type Refusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, id, page } from '~/door.server'
import texts from '~/locales/fr/public'
import { loadSignInLink } from '~/queries/account/load-links'
import { redirectSignedIn } from '~/session-answer.server'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { LogIn } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { useSignInLink as signInWithLink } from '~/use-cases/account/use-sign-in-link'
import { discardSignUp } from '~/use-cases/company/discard-sign-up'
import { sessionToken } from '~/wiring.server'
import { SignUpCard } from './sign-up-card'

export const handle = { i18n: ['public'] }

const params = z.object({ token: z.string().max(200) })

export const loader = page({ may: 'account.signIn', params }, async ({ context, params: { token } }) => {
  const { tokens, clock } = context.ports
  const link = await loadSignInLink(context.db, tokens.hash(token), clock.now())
  return data({ link }, { status: link ? 200 : 410 })
})

/** No answer, or which company it is about; another shape is no answer. */
const answered = z
  .object({ answer: z.enum(['mine', 'notMine']), companyId: id })
  .or(z.object({}).transform(() => ({ answer: undefined, companyId: undefined })))

export const action = act(
  { may: 'account.signIn', params },
  async ({ context, params: { token }, form, ...visit }) => {
    const { answer, companyId } = answered.parse(Object.fromEntries(form))
    if (answer === 'notMine') {
      const discarded = await discardSignUp(context, { token, companyId })
      if (isRefused(discarded)) return refusedLink(discarded)
      const next = discarded.accountRemains ? `/connexion/${token}` : '/'
      return redirectWith(next, texts.signIn.signUpDiscarded)
    }
    const previousToken = await sessionToken(visit.wiring, visit.request)
    const signedIn = await signInWithLink(context, { token, previousToken, confirmCompanyId: companyId })
    return isRefused(signedIn) ? refusedLink(signedIn) : redirectSignedIn(visit.wiring, signedIn)
  },
)

/** The link still works when only an answer is missing, or came twice; else it is over. */
function refusedLink(refusal: Refusal) {
  const over = refusal.refused === 'linkGone' || refusal.refused === 'noHat'
  const why = refusal.refused === 'linkGone' ? null : refusalSentence(refusal)
  return data({ over, why }, { status: over ? 410 : 409 })
}

export const meta = () => [{ title: `${texts.signIn.use} – Passerelle` }]

export default function SignInLinkPage() {
  const { t } = useTranslation('public')
  const { link } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.over || !link) {
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
  const asked = link.signUps.length > 0
  return (
    <div className="mx-auto max-w-xl space-y-6">
      {asked ? (
        <PageHeader title={t('signIn.signUpTitle')} intro={t('signIn.signUpBody')} />
      ) : (
        <PageHeader title={t('signIn.useTitle')} />
      )}
      {answer?.why && (
        <Callout tone="warning" role="alert">
          <p>{answer.why}</p>
        </Callout>
      )}
      {link.signUps.map((signUp) => (
        <SignUpCard key={signUp.id} signUp={signUp} />
      ))}
      {(link.opensSomething || !asked) && (
        <Card>
          <Form method="post" className="space-y-4">
            <p className="text-lg">{t('signIn.useBody')}</p>
            <SubmitButton icon={LogIn} variant={asked ? 'secondary' : 'primary'}>
              {t(asked ? 'signIn.withoutAnswer' : 'signIn.use')}
            </SubmitButton>
          </Form>
        </Card>
      )}
    </div>
  )
}
