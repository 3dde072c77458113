import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { CLOSING_REASON_LABELS } from '~/domain/offer/reasons'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferToClose } from '~/queries/offer/load-offer-for-employer'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { EMPLOYER_REASONS } from './reasons'
import { closeOfferSchema } from './schema'

const params = z.object({ offerId: id })

export const loader = page({ may: 'offer.write', params }, async ({ context, actor, params: { offerId } }) =>
  found(await loadOfferToClose(context.db, actor, offerId)),
)

export const action = act({ may: 'offer.write', params }, async ({ context, params: { offerId }, form }) => {
  const submission = parseWithZod(form, { schema: closeOfferSchema })
  if (submission.status !== 'success') return invalid(submission)
  const closed = await closeOffer(context, { offerId, reason: submission.value.reason })
  if (isRefused(closed) && closed.refused === 'notFound') throw notFound()
  if (isRefused(closed)) return refused(submission, closed)
  return redirectWith(
    `/entreprise/offres/${offerId}`,
    closed.withdrawn > 0
      ? 'L’offre est fermée. Les personnes qui attendaient une réponse sont prévenues.'
      : 'L’offre est fermée.',
  )
})

export const meta = () => [{ title: 'Fermer une offre – Passerelle' }]

export default function CloseOffer() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'fermer',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '' },
  })
  const at = `/entreprise/offres/${offer.id}`
  const wasPublic = offer.state !== 'draft'
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={`Fermer « ${offer.title} »`} back={{ to: at, label: 'Mon offre' }} />
      <div className="space-y-5">
        <Callout tone="warning" title="C’est définitif">
          <p>
            {wasPublic
              ? 'L’offre disparaît du site et ne peut pas être rouverte. Vous pourrez la dupliquer.'
              : 'Le brouillon est abandonné. Vous pourrez le dupliquer.'}
          </p>
          {offer.presented > 0 && (
            <p>
              {offer.presented === 1
                ? 'Une personne attend votre réponse : elle sera prévenue que l’offre est fermée.'
                : `${offer.presented} personnes attendent votre réponse : elles seront prévenues que l’offre est fermée.`}
            </p>
          )}
          {offer.someoneElse && <p>Les propositions en préparation seront retirées.</p>}
          {wasPublic && <p>Les immersions déjà convenues continuent.</p>}
        </Callout>
        <Card>
          <PageForm form={form}>
            <RadioField
              field={fields.reason}
              label="Pourquoi la fermez-vous ?"
              choices={EMPLOYER_REASONS.map((value) => ({ value, label: CLOSING_REASON_LABELS[value] }))}
            />
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton variant="danger">Fermer l’offre</SubmitButton>
              <Link to={at} className="text-accent underline underline-offset-4">
                Ne pas la fermer
              </Link>
            </div>
          </PageForm>
        </Card>
      </div>
    </div>
  )
}
