import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferPreview } from '~/queries/offer/load-offer-preview'
import { Callout } from '~/ui/design/callout'
import { Send } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { DuplicateWarning, MissingParts, TermWarnings, WordWarnings } from '~/ui/offer/offer-notices'
import { OfferSheet } from '~/ui/offer/offer-sheet'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { submitOffer } from '~/use-cases/offer/submit-offer'

const params = z.object({ offerId: id })
const nothing = z.object({})

export const loader = page(
  { may: 'offer.readOwn', params },
  async ({ context, actor, params: { offerId } }) =>
    found(await loadOfferPreview(context.db, actor, context.ports.clock.now(), offerId)),
)

export const action = act({ may: 'offer.write', params }, async ({ context, params: { offerId }, form }) => {
  const submission = parseWithZod(form, { schema: nothing })
  if (submission.status !== 'success') return invalid(submission)
  const result = await submitOffer(context, { offerId })
  if (isRefused(result) && result.refused === 'notFound') throw notFound()
  if (isRefused(result)) return refused(submission, result)
  return redirectWith(
    `/entreprise/offres/${offerId}`,
    'Votre offre est envoyée : votre référent·e la relit, puis la publie. Vous serez prévenu·e par courriel.',
  )
})

export const meta = ({ data: offer }: { data?: { title: string } | undefined }) => [
  { title: `Aperçu : ${offer?.title ?? 'offre'} – Passerelle` },
]

export default function OfferPreview() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'envoi', lastResult: answer?.result ?? null })
  const at = `/entreprise/offres/${offer.id}`
  const correct = (slug: string) =>
    offer.canSubmit && (
      <Link to={`${at}/modifier/${slug}`} className="no-print text-accent underline underline-offset-4">
        Corriger<span className="sr-only"> cette partie</span>
      </Link>
    )
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={offer.title}
        intro="Voici l’offre comme le public la lira."
        back={{ to: at, label: 'Mon offre' }}
        badges={<OfferStatusBadge status={offer.status} label={offer.statusLabel} />}
      />
      <div className="space-y-5">
        {offer.changeRequest && (
          <Callout tone="warning" title="Votre référent·e demande une modification">
            <p className="whitespace-pre-line">{offer.changeRequest}</p>
          </Callout>
        )}
        <MissingParts missing={offer.missing} at={at} />
        <WordWarnings warnings={offer.warnings} />
        <TermWarnings warnings={offer.termWarnings} />
        <DuplicateWarning duplicates={offer.duplicates} to={(other) => `/entreprise/offres/${other}`} />
        <OfferSheet sheet={offer.sheet} audience="public" aside={correct} />
        {offer.canSubmit && offer.missing.length === 0 && (
          <PageForm form={form} className="no-print space-y-3">
            <p className="text-ink-2">
              Votre référent·e lit l’offre, la publie ou vous propose une correction, en général sous deux
              jours ouvrés.
            </p>
            <SubmitButton icon={Send}>
              {offer.changeRequest ? 'Renvoyer à mon référent·e' : 'Envoyer à mon référent·e'}
            </SubmitButton>
          </PageForm>
        )}
      </div>
    </div>
  )
}
