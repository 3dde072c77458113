import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { hireSchema } from '~/domain/pairing/form-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { DateField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { extendPairing } from '~/use-cases/pairing/extend-pairing'

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.steer', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  if (!pairing.live) throw notFound()
  return pairing
})

export const action = act(
  { may: 'pairing.steer', params, dates: { hiredOn: 'near' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: hireSchema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await extendPairing(context, { ...params, ...submission.value })
    if (!isRefused(result))
      return redirectWith(
        `/referent/binomes/${params.pairingId}`,
        'Le parrainage se poursuit dans l’emploi. Les deux sont prévenus.',
      )
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Poursuivre dans l’emploi – Passerelle' }]

export default function ExtendPage() {
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/binomes/${pairing.id}`
  const { form, field } = answeredForm('emploi', answer?.result)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Poursuivre dans l’emploi"
        intro={`${pairing.personName} et ${pairing.sponsorName}`}
        back={{ to: back, label: 'Le binôme' }}
      />
      <PageForm form={form}>
        <Callout tone="info" title="Ce que cela change">
          <p>
            Le terme devient la fin des mois prévus en poste par votre territoire, comptés du premier jour de
            l’emploi. Il ne pourra plus être prolongé ensuite.
          </p>
        </Callout>
        <DateField field={field('hiredOn')} label="Premier jour de l’emploi" />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Poursuivre dans l’emploi</SubmitButton>
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </div>
      </PageForm>
    </div>
  )
}
