import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { ATTESTATIONS } from '~/domain/convention/content'
import { act, found, id, notFound, page } from '~/door.server'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { loadSigning } from '~/queries/convention/load-signing'
import { SignPanel } from '~/ui/convention/sign-panel'
import { ConventionStateBadge } from '~/ui/convention/state-badge'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answerSignature } from '../signer.$token._index/answer-signature.server'

export const handle = { i18n: ['signatory'] }

const params = z.object({ conventionId: id })
const door = { may: 'convention.signAsHost', params } as const

export const loader = page(door, async ({ context, actor, params }) => {
  const signing = await loadSigning(context.db, actor, params.conventionId, context.ports.clock.now())
  const attestations = Object.values(ATTESTATIONS)
  if (signing) return data({ id: signing.id, signing, signer: null, attestations })
  // Somebody else signs for the company: the page says who.
  const now = context.ports.clock.now()
  const convention = found(await loadHostConvention(context.db, actor, params.conventionId, now))
  const signer = convention.signatories.find(({ role }) => role === 'hostRepresentative')
  if (!signer) throw notFound()
  return data({ id: convention.id, signing: null, signer: signer.name, attestations })
})

export const action = act(door, async ({ context, params, form }) =>
  answerSignature(
    context,
    params.conventionId,
    form,
    `/entreprise/conventions/${params.conventionId}/signer`,
  ),
)

export const meta = () => [{ title: 'Signer la convention pour l’entreprise – Passerelle' }]

export default function HostSignPage() {
  const { t } = useTranslation('signatory')
  const { id, signing, signer, attestations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = { to: `/entreprise/conventions/${id}`, label: 'La convention' }
  if (!signing) {
    return (
      <div className="mx-auto max-w-3xl">
        <PageHeader title="Une autre personne signe pour votre entreprise" back={back} />
        <Callout>
          <p>
            {signer} représente l’entreprise sur cette convention et a reçu un lien personnel pour la signer.
            Ce n’est plus la bonne personne ? Demandez à votre référent·e de corriger la convention.
          </p>
        </Callout>
      </div>
    )
  }
  const { personName: person, companyName: company } = signing.summary
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={t('heading', { person, company })}
        intro={signing.open && !signing.signed ? t('intro') : undefined}
        back={back}
        badges={<ConventionStateBadge state={signing.state} label={signing.stateLabel} />}
      />
      {signing.open && !signing.signed && (
        <Callout tone="warning" title="En signant, vous attestez que :">
          <ul className="list-disc space-y-1 pl-5">
            {attestations.map((attestation) => (
              <li key={attestation}>{attestation}</li>
            ))}
          </ul>
        </Callout>
      )}
      <SignPanel signing={signing} lastResult={answer?.result} pdf={`/conventions/${id}/document.pdf`} />
    </div>
  )
}
