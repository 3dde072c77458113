import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import texts from '~/locales/fr/public'
import { loadInvitation } from '~/queries/account/load-links'
import { redirectSignedIn } from '~/session-answer.server'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { ROLE_LABELS } from '~/ui/layout/role-labels'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { sessionToken } from '~/wiring.server'

export const handle = { i18n: ['public'] }

const params = z.object({ token: z.string().max(200) })

export const loader = page({ may: 'link.open', params }, async ({ context, params: { token } }) => {
  const { tokens, clock } = context.ports
  const invitation = await loadInvitation(context.db, tokens.hash(token), clock.now())
  return data({ invitation }, { status: invitation ? 200 : 410 })
})

const ADDED = 'Votre nouvel accès est ouvert. Connectez-vous avec votre adresse pour l’utiliser.'

export const action = act({ may: 'link.open', params }, async ({ context, params: { token }, ...visit }) => {
  const previousToken = await sessionToken(visit.wiring, visit.request)
  const accepted = await acceptInvitation(context, { token, previousToken })
  if (isRefused(accepted)) return data({ gone: true }, { status: 410 })
  return 'signIn' in accepted ? redirectWith('/connexion', ADDED) : redirectSignedIn(visit.wiring, accepted)
})

export const meta = () => [{ title: `${texts.invitation.title} – Passerelle` }]

export default function InvitationPage() {
  const { t } = useTranslation('public')
  const { invitation } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer || !invitation) {
    return (
      <div className="mx-auto max-w-xl">
        <PageHeader title={t('invitation.goneTitle')} />
        <Card className="space-y-4">
          <p className="text-lg">{t('invitation.goneBody')}</p>
          <ButtonLink to="/connexion" variant="secondary">
            {t('signIn.title')}
          </ButtonLink>
        </Card>
      </div>
    )
  }
  const role = ROLE_LABELS[invitation.role] ?? invitation.role
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t('invitation.title')} intro={t('invitation.who', { name: invitation.name })} />
      <Card>
        <Form method="post" className="space-y-4">
          <p className="text-lg">{t('invitation.body', { place: invitation.place })}</p>
          <p>{t('invitation.role', { role })}</p>
          <SubmitButton>{t('invitation.accept')}</SubmitButton>
          <p className="text-ink-2">{t('invitation.expires', { date: invitation.expires })}</p>
        </Form>
      </Card>
    </div>
  )
}
