import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { OFFER_LIMITS } from '~/domain/offer/validate'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import texts from '~/locales/fr/sponsor'
import { loadOwnOffer } from '~/queries/sponsorship/load-own-offer'
import { Card } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { OfferStatusBadge } from '~/ui/offer/status-badge'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { editSponsorshipTexts } from '~/use-cases/sponsorship/edit-sponsorship-texts'
import { publishSponsorship } from '~/use-cases/sponsorship/publish-sponsorship'
import { OfferButtons } from './offer-buttons'

export const handle = { i18n: ['sponsor'] }

const params = z.object({ offerId: id })
const schema = z.object({
  intent: z.enum(['save', 'renew', 'publish']),
  title: z
    .string()
    .trim()
    .max(OFFER_LIMITS.titleMax, 'C’est un peu long : au plus 100 caractères.')
    .default(''),
  description: z.string().trim().max(OFFER_LIMITS.descriptionMax, 'C’est trop long.').default(''),
})

export const loader = page({ may: 'sponsor.own', params }, async ({ context, actor, params: { offerId } }) =>
  found(await loadOwnOffer(context.db, actor, context.ports.clock.now(), offerId)),
)

const DONE = {
  save: texts.offer.saved,
  renew: texts.offer.renewed,
  publish: texts.home.published,
}

export const action = act({ may: 'sponsor.own', params }, async ({ context, params: { offerId }, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { intent, title, description } = submission.value
  const run = {
    save: () => editSponsorshipTexts(context, { offerId, title, description }),
    renew: () => renewOffer(context, { offerId }),
    publish: () => publishSponsorship(context, { offerId }),
  }
  const done = await run[intent]()
  if (isRefused(done) && done.refused === 'notFound') throw notFound()
  if (isRefused(done)) return refused(submission, done)
  return redirectWith(`/parrain/offres/${offerId}`, DONE[intent])
})

export const meta = ({ data }: { data?: { title: string } | undefined }) => [
  { title: `${data?.title ?? 'Mon offre'} – Passerelle` },
]

export default function OwnOfferPage() {
  const { t } = useTranslation('sponsor')
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'offre',
    lastResult: answer?.result ?? null,
    defaultValue: { title: offer.title, description: offer.description },
  })
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={offer.title}
        intro={t('offer.intro')}
        back={{ to: '/parrain', label: t('offer.back') }}
        badges={<OfferStatusBadge status={offer.status} label={offer.statusLabel} />}
      />
      {offer.until && (
        <p className="font-semibold">
          {t(offer.status === 'expired' ? 'offer.expired' : 'offer.until', { date: offer.until })}
        </p>
      )}
      {offer.can.edit && (
        <PageForm form={form}>
          <Card className="space-y-6">
            <h2 className="text-xl font-bold">{t('offer.text')}</h2>
            <TextField field={fields.title} label={t('offer.titleField')} />
            <TextareaField field={fields.description} label={t('offer.description')} rows={7} />
            <SubmitButton variant={offer.can.publish ? 'secondary' : 'primary'} name="intent" value="save">
              {t('offer.save')}
            </SubmitButton>
          </Card>
        </PageForm>
      )}
      <Card className="space-y-4">
        <h2 className="text-xl font-bold">{t('offer.facts')}</h2>
        <DataList
          rows={[
            { label: t('offer.helps'), value: offer.helps.join(' · ') },
            { label: t('offer.where'), value: offer.where },
            { label: t('offer.when'), value: offer.times ?? t('profile.any') },
            { label: t('offer.capacity'), value: offer.places },
          ]}
        />
      </Card>
      <OfferButtons offer={offer} />
    </div>
  )
}
