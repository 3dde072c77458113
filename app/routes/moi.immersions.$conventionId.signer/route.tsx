import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadSigning } from '~/queries/convention/load-signing'
import { SignPanel } from '~/ui/convention/sign-panel'
import { ConventionStateBadge } from '~/ui/convention/state-badge'
import { PageHeader } from '~/ui/design/page-header'
import { answerSignature } from '../signer.$token._index/answer-signature.server'

export const handle = { i18n: ['signatory'] }

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.readAsBeneficiary', params },
  async ({ context, actor, params }) =>
    found(await loadSigning(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const action = act(
  { may: 'convention.readAsBeneficiary', params },
  async ({ context, params, form }) =>
    answerSignature(context, params.conventionId, form, `/moi/immersions/${params.conventionId}/signer`),
)

export const meta = () => [{ title: 'Signer ma convention d’immersion – Passerelle' }]

export default function SignPage() {
  const { t } = useTranslation('signatory')
  const signing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { personName: person, companyName: company } = signing.summary
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('heading', { person, company })}
        intro={signing.open && !signing.signed ? t('intro') : undefined}
        back={{ to: `/moi/immersions/${signing.id}`, label: 'Mon immersion' }}
        badges={<ConventionStateBadge state={signing.state} label={signing.stateLabel} />}
      />
      <SignPanel
        signing={signing}
        lastResult={answer?.result}
        pdf={`/conventions/${signing.id}/document.pdf`}
      />
    </div>
  )
}
