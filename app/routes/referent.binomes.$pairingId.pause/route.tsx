import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { pauseSchema } from '~/domain/pairing/form-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { pausePairing, resumePairing } from '~/use-cases/pairing/pause-pairing'

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.steer', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  if (!pairing.live) throw notFound()
  return pairing
})

const PAUSED = 'Le parrainage est en pause. Les deux sont prévenus.'
const RESUMED = 'Le parrainage reprend. Les deux sont prévenus.'

export const action = act({ may: 'pairing.steer', params }, async ({ context, params, form }) => {
  const resuming = form.get('intent') === 'resume'
  const submission = parseWithZod(form, {
    schema: resuming ? z.object({ reason: z.string().optional() }) : pauseSchema,
  })
  if (submission.status !== 'success') return invalid(submission)
  const result = resuming
    ? await resumePairing(context, params)
    : await pausePairing(context, { ...params, reason: submission.value.reason ?? '' })
  if (!isRefused(result))
    return redirectWith(`/referent/binomes/${params.pairingId}`, resuming ? RESUMED : PAUSED)
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Pause d’un parrainage – Passerelle' }]

export default function PausePage() {
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/binomes/${pairing.id}`
  const paused = pairing.state === 'paused'
  const { form, field } = answeredForm('pause', answer?.result)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={paused ? 'Reprendre le parrainage' : 'Mettre le parrainage en pause'}
        intro={`${pairing.personName} et ${pairing.sponsorName}`}
        back={{ to: back, label: 'Le binôme' }}
      />
      <PageForm form={form}>
        <input type="hidden" name="intent" value={paused ? 'resume' : 'pause'} />
        <Callout tone="info" title="Ce que cela change">
          <p>
            {paused
              ? 'Les deux sont prévenus. Les jours sans rencontre se comptent de nouveau à partir d’aujourd’hui.'
              : 'Les deux sont prévenus. Ni question du mois ni alerte pendant la pause ; le terme ne bouge pas.'}
          </p>
        </Callout>
        {!paused && (
          <TextareaField
            field={field('reason')}
            label="Pour quelle raison ?"
            hint="Lue par les référent·es seulement."
            maxLength={500}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{paused ? 'Reprendre' : 'Mettre en pause'}</SubmitButton>
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </div>
      </PageForm>
    </div>
  )
}
