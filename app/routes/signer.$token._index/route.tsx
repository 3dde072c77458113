import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isRefused } from '~/domain/refusal'
import { act, found, page } from '~/door.server'
import { loadSigning } from '~/queries/convention/load-signing'
import { SignPanel } from '~/ui/convention/sign-panel'
import { ConventionStateBadge } from '~/ui/convention/state-badge'
import { ButtonLink } from '~/ui/design/button'
import { PageHeader } from '~/ui/design/page-header'
import { actingAs } from '~/use-cases/context'
import { openSignatureLink } from '~/use-cases/convention/open-signature-link'
import { answerSignature } from './answer-signature.server'

export const handle = { i18n: ['signatory'] }

const params = z.object({ token: z.string().min(10).max(200) })

export const loader = page({ may: 'link.open', params }, async ({ context, params }) => {
  const signatory = await openSignatureLink(context, params)
  if (isRefused(signatory)) return data({ over: true as const }, { status: 410 })
  const signing = found(
    await loadSigning(context.db, signatory, signatory.conventionId, context.ports.clock.now()),
  )
  return data({ over: false as const, signing, pdf: `/signer/${params.token}/document.pdf` })
})

export const action = act({ may: 'link.open', params }, async ({ context, params, form }) => {
  const signatory = await openSignatureLink(context, params)
  // The page itself says that the link is over, with its 410.
  if (isRefused(signatory)) return data({ result: {} }, { status: 410 })
  const back = `/signer/${params.token}`
  return answerSignature(actingAs(context, signatory), signatory.conventionId, form, back)
})

export const meta = () => [
  { title: 'Convention d’immersion à signer – Passerelle' },
  { name: 'robots', content: 'noindex' },
]

export default function SignByLinkPage() {
  const { t } = useTranslation('signatory')
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (view.over) {
    return (
      <div className="mx-auto max-w-3xl">
        <PageHeader title={t('over.title')} intro={t('over.body')} />
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/connexion">{t('over.signIn')}</ButtonLink>
          <ButtonLink to="/" variant="secondary">
            {t('over.home')}
          </ButtonLink>
        </div>
      </div>
    )
  }
  const { signing } = view
  const { personName: person, companyName: company } = signing.summary
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('heading', { person, company })}
        intro={signing.open && !signing.signed ? t('intro') : undefined}
        badges={<ConventionStateBadge state={signing.state} label={signing.stateLabel} />}
      />
      <SignPanel signing={signing} lastResult={answer?.result} pdf={view.pdf} />
    </div>
  )
}
