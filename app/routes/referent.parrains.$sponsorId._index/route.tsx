import { parseWithZod } from '@conform-to/zod/v4'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadSponsor } from '~/queries/sponsorship/load-sponsor'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { EmailLink } from '~/ui/design/email-link'
import { PageHeader } from '~/ui/design/page-header'
import { PhoneLink } from '~/ui/design/phone-link'
import { Turn } from '~/ui/design/turn'
import { answeredForm } from '~/ui/forms/answered-form'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'
import { SponsorFacts } from '~/ui/sponsorship/sponsor-facts'
import { SponsorBadge } from '~/ui/sponsorship/state-badge'
import { pauseSponsor, resumeSponsor } from '~/use-cases/sponsorship/pause-sponsor'
import { reviewSponsor } from '~/use-cases/sponsorship/review-sponsor'
import { SponsorActions } from './sponsor-actions'

const params = z.object({ sponsorId: id })
const schema = z.object({ intent: z.enum(['validate', 'pause', 'resume']) })

export const loader = page(
  { may: 'sponsor.review', params },
  async ({ context, actor, params: { sponsorId } }) =>
    found(await loadSponsor(context.db, actor, sponsorId, parisDay(context.ports.clock.now()))),
)

const DONE = {
  validate: 'C’est validé : la personne est prévenue et peut publier son offre.',
  pause: 'Son offre n’est plus visible, personne de nouveau ne lui est proposé.',
  resume: 'De nouveau disponible : son offre est visible.',
}

export const action = act(
  { may: 'sponsor.review', params },
  async ({ context, params: { sponsorId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const { intent } = submission.value
    const run = {
      validate: () => reviewSponsor(context, { sponsorId, answer: 'validate' }),
      pause: () => pauseSponsor(context, { sponsorId }),
      resume: () => resumeSponsor(context, { sponsorId }),
    }
    const done = await run[intent]()
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    return isRefused(done)
      ? refused(submission, done)
      : redirectWith(`/referent/parrains/${sponsorId}`, DONE[intent])
  },
)

export const meta = ({ data }: { data?: { name: string } | undefined }) => [
  { title: `${data?.name ?? 'Parrain ou marraine'} – Passerelle` },
]

export default function SponsorSheet() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { form } = answeredForm('fiche', answer?.result)
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <PageHeader
        title={it.name}
        intro={it.words.trade}
        back={{ to: '/referent/parrains', label: 'Parrains et marraines' }}
        badges={<SponsorBadge state={it.state} label={it.stateLabel} />}
      />
      {it.state === 'submitted' && (
        <Turn who="you">À vous d’appeler pour faire connaissance, puis de valider ou non</Turn>
      )}
      {it.refusal && (
        <Callout title="Ce que la personne a lu">
          <p>{it.refusal}</p>
        </Callout>
      )}
      <SponsorActions sponsor={it} form={form} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Card>
          <SponsorFacts sponsor={it.words} taken={it.taken} />
        </Card>
        <Card className="space-y-2 self-start">
          <h2 className="font-bold">Pour la ou le joindre</h2>
          {it.phone && (
            <p>
              <PhoneLink number={it.phone} />
            </p>
          )}
          <p>
            <EmailLink address={it.email} />
          </p>
          {it.company && (
            <p>
              <Link to={`/referent/entreprises/${it.company.id}`} className="underline underline-offset-4">
                {it.company.name}
              </Link>
            </p>
          )}
          <p className="text-[0.95rem] text-ink-2">Inscrit·e le {it.since}</p>
          {it.validated && <p className="text-[0.95rem] text-ink-2">Validé·e par {it.validated}</p>}
        </Card>
      </div>
      {it.offers.length > 0 && (
        <Section title="Ses offres">
          <ul className="space-y-2">
            {it.offers.map(({ id: offerId, title, status, statusLabel }) => (
              <li key={offerId} className="flex flex-wrap items-center gap-3">
                <Link to={`/referent/offres/${offerId}`} className="underline underline-offset-4">
                  {title}
                </Link>
                <OfferStatusBadge status={status} label={statusLabel} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {it.recommendations.length > 0 && (
        <Section title="Mises en relation">
          <ul className="space-y-2">
            {it.recommendations.map(({ id: recommendationId, personName, state, stateLabel }) => (
              <li key={recommendationId} className="flex flex-wrap items-center gap-3">
                <Link
                  to={`/referent/mises-en-relation/${recommendationId}`}
                  className="underline underline-offset-4"
                >
                  {personName}
                </Link>
                <RecommendationBadge state={state} label={stateLabel} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
