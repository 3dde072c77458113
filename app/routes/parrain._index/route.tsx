import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { loadSponsorHome } from '~/queries/sponsorship/load-home'
import { ReferentCard } from '~/ui/candidate/referent-card'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { SponsorFacts } from '~/ui/sponsorship/sponsor-facts'
import { confirmSponsor } from '~/use-cases/sponsorship/confirm-sponsor'
import { pauseSponsor, resumeSponsor } from '~/use-cases/sponsorship/pause-sponsor'
import { publishSponsorship } from '~/use-cases/sponsorship/publish-sponsorship'
import { OwnOffers } from './own-offers'
import { People } from './people'
import { Standing } from './standing'

export const handle = { i18n: ['sponsor', 'candidate', 'pairing'] }

const schema = z.object({ intent: z.enum(['confirm', 'publish', 'pause', 'resume']) })

export const loader = page({ may: 'sponsor.own' }, async ({ context, actor }) =>
  found(await loadSponsorHome(context.db, actor, context.ports.clock.now())),
)

const DONE = {
  confirm: texts.home.confirmed,
  publish: texts.home.published,
  pause: texts.home.pausedDone,
  resume: texts.home.resumed,
}

export const action = act({ may: 'sponsor.own' }, async ({ context, actor: { sponsorId }, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { intent } = submission.value
  const run = {
    confirm: () => confirmSponsor(context),
    publish: () => publishSponsorship(context),
    pause: () => pauseSponsor(context, { sponsorId }),
    resume: () => resumeSponsor(context, { sponsorId }),
  }
  const done = await run[intent]()
  return isRefused(done) ? refused(submission, done) : redirectWith('/parrain', DONE[intent])
})

export const meta = () => [{ title: 'Mon accueil – Passerelle' }]

/** What waits for me, my offer, whom I accompany, my profile. */
export default function SponsorHomePage() {
  const home = useLoaderData<typeof loader>()
  const { t } = useTranslation('sponsor')
  const answer = useActionData<typeof action>()
  const { form } = answeredForm('accueil', answer?.result)
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <PageHeader title={t('home.title', { firstName: home.firstName })} />
      {form.errors && (
        <Callout tone="warning" role="alert">
          <p>{form.errors.join(' ')}</p>
        </Callout>
      )}
      <Standing home={home} />
      <People home={home} />
      <OwnOffers home={home} />
      {home.state !== 'left' && (
        <Section title={t('profile.title')}>
          <Card className="space-y-5">
            <SponsorFacts sponsor={home.profile} taken={home.taken} />
            <ButtonLink to="/parrain/profil" variant="secondary">
              {t('profile.edit')}
            </ButtonLink>
          </Card>
        </Section>
      )}
      {home.referent && <ReferentCard referent={{ ...home.referent, organisation: '' }} />}
      {home.can.leave && home.state !== 'pendingConfirmation' && (
        <p>
          <ButtonLink to="/parrain/quitter" variant="quiet" className="-ml-4">
            {t('home.leave')}
          </ButtonLink>
        </p>
      )}
    </div>
  )
}
