import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { charterSchema } from '~/domain/pairing/form-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { sendCharter } from '~/use-cases/pairing/send-charter'

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.steer', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  if (!pairing.live) throw notFound()
  return pairing
})

export const action = act({ may: 'pairing.steer', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema: charterSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await sendCharter(context, { ...params, ...submission.value })
  if (!isRefused(result))
    return redirectWith(
      `/referent/binomes/${params.pairingId}`,
      'La charte est envoyée à la signature des trois.',
    )
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Préparer la charte – Passerelle' }]

const RHYTHM = 'Une rencontre toutes les deux semaines, un appel entre deux.'

export default function PrepareCharterPage() {
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/binomes/${pairing.id}`
  const known = { objectives: pairing.objectives ?? '', rhythm: pairing.rhythm ?? RHYTHM }
  const { form, field } = answeredForm('charte', answer?.result, known)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Préparer la charte"
        intro={`${pairing.personName} et ${pairing.sponsorName}`}
        back={{ to: back, label: 'Le binôme' }}
      />
      <PageForm form={form}>
        {pairing.charter && (
          <Callout tone="warning">
            <p>La charte circule déjà. Si vous changez un mot, les trois devront la signer de nouveau.</p>
          </Callout>
        )}
        <TextareaField
          field={field('objectives')}
          label="Les objectifs"
          hint="Écrits avec les deux, dans leurs mots. Ils figurent sur la charte."
          maxLength={1500}
        />
        <TextField field={field('rhythm')} label="Le rythme des rencontres" />
        <p className="text-ink-2">
          Les engagements de chacun, la confidentialité et la fin sont les mêmes pour tous les binômes : vous
          les relirez avant de signer.
        </p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Envoyer à la signature</SubmitButton>
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </div>
      </PageForm>
    </div>
  )
}
