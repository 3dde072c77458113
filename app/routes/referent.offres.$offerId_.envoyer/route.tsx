import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferToSend } from '~/queries/offer/load-entered-offer'
import { Callout } from '~/ui/design/callout'
import { Send } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { DuplicateWarning, MissingParts, TermWarnings, WordWarnings } from '~/ui/offer/offer-notices'
import { OfferSheet } from '~/ui/offer/offer-sheet'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { askConfirmation } from '~/use-cases/offer/ask-confirmation'

const params = z.object({ offerId: id })
const nothing = z.object({})

export const loader = page({ may: 'offer.enter', params }, async ({ context, actor, params: { offerId } }) =>
  found(await loadOfferToSend(context.db, actor, context.ports.clock.now(), offerId)),
)

export const action = act({ may: 'offer.enter', params }, async ({ context, params: { offerId }, form }) => {
  const submission = parseWithZod(form, { schema: nothing })
  if (submission.status !== 'success') return invalid(submission)
  const sent = await askConfirmation(context, { offerId })
  if (isRefused(sent) && sent.refused === 'notFound') throw notFound()
  if (isRefused(sent)) return refused(submission, sent)
  return redirectWith(
    `/referent/offres/${offerId}`,
    'L’offre est envoyée à l’entreprise. Elle sera publiée dès qu’elle l’aura confirmée ; vous serez prévenu·e.',
  )
})

export const meta = ({ data: offer }: { data?: { title: string } | undefined }) => [
  { title: `À envoyer : ${offer?.title ?? 'offre'} – Passerelle` },
]

export default function SendForConfirmation() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'envoi', lastResult: answer?.result ?? null })
  const at = `/referent/offres/${offer.id}`
  const correct = (slug: string) => (
    <Link to={`${at}/modifier/${slug}`} className="no-print text-accent underline underline-offset-4">
      Corriger<span className="sr-only"> cette partie</span>
    </Link>
  )
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={offer.title}
        intro={`L’offre que ${offer.sheet.companyName} va relire, comme le public la lira.`}
        back={{ to: '/referent/offres', label: 'Offres du territoire' }}
        badges={<OfferStatusBadge status={offer.status} label={offer.statusLabel} />}
      />
      <div className="space-y-5">
        {offer.changeRequest && (
          <Callout tone="warning" title="L’entreprise demande une correction">
            <p className="whitespace-pre-line">{offer.changeRequest}</p>
          </Callout>
        )}
        <MissingParts missing={offer.missing} at={at} />
        <WordWarnings warnings={offer.warnings} />
        <TermWarnings warnings={offer.termWarnings} />
        <DuplicateWarning duplicates={offer.duplicates} to={(other) => `/referent/offres/${other}`} />
        <OfferSheet sheet={offer.sheet} audience="public" aside={correct} />
        {offer.missing.length === 0 && (
          <PageForm form={form} className="no-print space-y-3">
            <p>
              {offer.members.length === 0
                ? 'Personne n’a de compte dans cette entreprise : invitez d’abord un contact.'
                : `Un lien personnel est envoyé à ${offer.members.join(', ')}. Dès que l’une de ces personnes confirme, l’offre est publiée : c’est votre décision, prise maintenant.`}
            </p>
            {offer.members.length > 0 && (
              <SubmitButton icon={Send}>Envoyer à l’entreprise pour confirmation</SubmitButton>
            )}
          </PageForm>
        )}
      </div>
    </div>
  )
}
