import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { type OfferStepSlug, offerStep } from '~/domain/offer/steps'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadOfferForEmployer } from '~/queries/offer/load-offer-for-employer'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { Eye } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Timeline } from '~/ui/design/timeline'
import { OfferSheet } from '~/ui/offer/offer-sheet'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { duplicateOffer } from '~/use-cases/offer/duplicate-offer'
import { pauseOffer, resumeOffer } from '~/use-cases/offer/pause-offer'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { OfferActions } from './offer-actions'
import { OfferSituation } from './offer-situation'

const params = z.object({ offerId: id })
const INTENTS = {
  pause: { run: pauseOffer, done: 'L’offre est en pause : elle n’est plus visible.' },
  resume: { run: resumeOffer, done: 'L’offre est de nouveau en ligne.' },
  renew: { run: renewOffer, done: 'L’offre est prolongée.' },
} as const
const schema = z.object({
  intent: z.enum(['pause', 'resume', 'renew', 'duplicate'], { error: 'Choisissez une action.' }),
})

export const loader = page(
  { may: 'offer.readOwn', params },
  async ({ context, actor, params: { offerId } }) =>
    found(await loadOfferForEmployer(context.db, actor, context.ports.clock.now(), offerId)),
)

export const action = act({ may: 'offer.write', params }, async ({ context, params: { offerId }, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { intent } = submission.value
  if (intent === 'duplicate') {
    const copy = await duplicateOffer(context, { offerId })
    if (isRefused(copy)) return refused(submission, copy)
    return redirectWith(
      `/entreprise/offres/${copy.offerId}/modifier`,
      'La copie est enregistrée en brouillon : vérifiez les dates, puis envoyez-la.',
    )
  }
  const { run, done } = INTENTS[intent]
  const result = await run(context, { offerId })
  if (isRefused(result) && result.refused === 'notFound') throw notFound()
  if (isRefused(result)) return refused(submission, result)
  return redirectWith(`/entreprise/offres/${offerId}`, done)
})

export const meta = ({ data: offer }: { data?: { title: string } | undefined }) => [
  { title: `${offer?.title ?? 'Offre'} : mon offre – Passerelle` },
]

export default function CompanyOffer() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'actions', lastResult: answer?.result ?? null })
  const at = `/entreprise/offres/${offer.id}`
  const editLink = (slug: OfferStepSlug) =>
    offer.editable && (
      <Link to={`${at}/modifier/${slug}`} className="no-print text-accent underline underline-offset-4">
        Modifier<span className="sr-only"> : {offerStep(offer.kind, slug)?.label}</span>
      </Link>
    )
  return (
    <>
      <PageHeader
        title={offer.title}
        back={{ to: '/entreprise/offres', label: 'Mes offres' }}
        badges={
          <>
            <OfferStatusBadge status={offer.status} label={offer.statusLabel} />
            <Badge>{offer.kindLabel}</Badge>
          </>
        }
        actions={
          <ButtonLink to={`${at}/apercu`} variant="secondary" icon={Eye}>
            Voir comme le public
          </ButtonLink>
        }
      />
      <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
        <div className="space-y-6">
          <OfferSituation offer={offer} />
          <OfferSheet sheet={offer.sheet} audience="team" aside={editLink} />
        </div>
        <div className="space-y-8">
          <OfferActions offer={offer} form={form} />
          {offer.history.length > 0 && (
            <Section title="Historique">
              <Timeline
                label="Ce qui s’est passé"
                entries={offer.history.map(({ key, when, what }) => ({
                  key,
                  when,
                  title: what,
                  state: 'done' as const,
                }))}
              />
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
