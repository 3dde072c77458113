import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferReview } from '~/queries/offer/load-offer-review'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { Eye, MessageSquareWarning } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { OfferSheet } from '~/ui/offer/offer-sheet'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { requestOfferChanges } from '~/use-cases/offer/request-offer-changes'
import { ReviewNotices } from './review-notices'
import { reviewSchema } from './schema'

const params = z.object({ offerId: id })

export const loader = page({ may: 'offer.review', params }, async ({ context, actor, params: { offerId } }) =>
  found(await loadOfferReview(context.db, actor, context.ports.clock.now(), offerId)),
)

export const action = act({ may: 'offer.review', params }, async ({ context, params: { offerId }, form }) => {
  const submission = parseWithZod(form, { schema: reviewSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { intent, revision, message = '' } = submission.value
  const result =
    intent === 'publish'
      ? await publishOffer(context, { offerId, revision })
      : await requestOfferChanges(context, { offerId, message })
  if (isRefused(result) && result.refused === 'notFound') throw notFound()
  if (isRefused(result)) return refused(submission, result)
  return intent === 'publish'
    ? redirectWith(
        `/referent/offres/${offerId}`,
        'L’offre est publiée : voici les personnes qui pourraient convenir.',
      )
    : redirectWith('/referent/offres', 'Votre demande est envoyée à l’entreprise.')
})

export const meta = ({ data: offer }: { data?: { title: string } | undefined }) => [
  { title: `Relire : ${offer?.title ?? 'offre'} – Passerelle` },
]

export default function ReviewOffer() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'relecture',
    lastResult: answer?.result ?? null,
    defaultValue: { message: '' },
  })
  return (
    <>
      <PageHeader
        title={offer.title}
        back={{ to: '/referent/offres', label: 'Offres du territoire' }}
        badges={<OfferStatusBadge status={offer.status} label={offer.statusLabel} />}
        intro={
          <>
            {offer.hostName}
            {offer.company && ` · ${offer.company.activity}`}
            {offer.submitted && ` · reçue le ${offer.submitted}`}
          </>
        }
      />
      <div className="grid gap-6 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <OfferSheet sheet={offer.sheet} audience="team" />
        <div className="min-w-0 space-y-5 lg:sticky lg:top-20 lg:self-start">
          <ReviewNotices offer={offer} />
          {offer.canReview ? (
            <Card>
              <PageForm form={form}>
                <input type="hidden" name="revision" value={offer.revision} />
                <SubmitButton name="intent" value="publish" icon={Eye}>
                  Publier l’offre
                </SubmitButton>
                <div className="space-y-4 border-t border-line pt-5">
                  <TextareaField
                    field={fields.message}
                    label="Ou demander une modification"
                    hint="Votre message est envoyé tel quel à l’entreprise."
                    maxLength={1000}
                  />
                  <SubmitButton name="intent" value="ask" variant="secondary" icon={MessageSquareWarning}>
                    Demander la modification
                  </SubmitButton>
                </div>
              </PageForm>
            </Card>
          ) : (
            <Callout title="Rien à publier">
              <p>Cette offre n’est pas en attente de relecture.</p>
            </Callout>
          )}
        </div>
      </div>
    </>
  )
}
