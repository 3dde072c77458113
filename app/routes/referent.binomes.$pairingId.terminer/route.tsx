import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { endSchema } from '~/domain/pairing/form-schemas'
import { PAIRING_OUTCOMES } from '~/domain/pairing/outcomes'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { RadioField } from '~/ui/forms/choice-fields'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { endPairing } from '~/use-cases/pairing/end-pairing'

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.steer', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  if (!pairing.live) throw notFound()
  return pairing
})

export const action = act({ may: 'pairing.steer', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema: endSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await endPairing(context, { ...params, ...submission.value })
  if (!isRefused(result))
    return redirectWith(
      `/referent/binomes/${params.pairingId}`,
      'Le parrainage est terminé. Tous sont prévenus.',
    )
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Terminer un parrainage – Passerelle' }]

const OUTCOMES = Object.entries(PAIRING_OUTCOMES).map(([value, { label }]) => ({ value, label }))

export default function EndPage() {
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/binomes/${pairing.id}`
  const { form, field } = answeredForm('terminer', answer?.result)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Terminer le parrainage"
        intro={`${pairing.personName} et ${pairing.sponsorName}`}
        back={{ to: back, label: 'Le binôme' }}
      />
      <PageForm form={form}>
        <Callout tone="warning" title="Ce que cela entraîne">
          <p>
            Les deux sont prévenus, leurs coordonnées ne sont plus montrées et leur messagerie se ferme. C’est
            définitif. Sans deux rencontres en personne ou en visio ({pairing.counted} à ce jour), le
            parrainage compte comme arrêté avant le terme.
          </p>
        </Callout>
        <RadioField field={field('outcome')} label="Comment se termine-t-il ?" choices={OUTCOMES} />
        <TextareaField
          field={field('note')}
          label="Ce qu’il faut retenir"
          hint="Lu par les référent·es seulement."
          optional
          maxLength={1000}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="danger">Terminer le parrainage</SubmitButton>
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </div>
      </PageForm>
    </div>
  )
}
