import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import texts from '~/locales/fr/candidate-interest'
import { loadInterest } from '~/queries/candidate/load-interest'
import { ReferentCard } from '~/ui/candidate/referent-card'
import { Card, Section } from '~/ui/design/card'
import { HandHeart } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { showInterest } from '~/use-cases/recommendation/show-interest'
import { InterestObstacle } from './obstacle'

export const handle = { i18n: ['candidate', 'candidate-interest'] }

const NOTE_MAX = 400
const params = z.object({ offerId: id })
const schema = z.object({ note: z.string().trim().max(NOTE_MAX, texts.noteTooLong).optional() })

export const loader = page({ may: 'recommendation.interest', params }, async ({ context, actor, params }) => {
  const view = found(await loadInterest(context.db, actor, context.ports.clock.now(), params))
  return data(view, { status: view.obstacle === 'gone' ? 410 : 200 })
})

export const action = act({ may: 'recommendation.interest', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const shown = await showInterest(context, { ...params, ...submission.value })
  if (!isRefused(shown)) return redirectWith(`/moi/propositions/${shown.recommendationId}`, texts.done)
  if (shown.refused === 'notFound') throw notFound()
  return refused(submission, shown)
})

export const meta = ({ data: view }: { data?: { offer: { title: string } } }) => [
  { title: `${texts.title}\u202f: ${view?.offer.title ?? 'une offre'} – Passerelle` },
]

export default function InterestPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('candidate-interest')
  const { t: proposal } = useTranslation('candidate')
  const { form, field } = answeredForm('interet', answer?.result)
  const { offer, obstacle } = view
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={t('title')}
        intro={`${offer.title}. ${proposal('proposal.atCompany', { company: offer.companyName, city: offer.city })}.`}
        back={{ to: `/offres/${offer.id}`, label: t('back') }}
      />
      {obstacle ? (
        <InterestObstacle obstacle={obstacle} recommendationId={view.recommendationId} />
      ) : (
        <>
          <Card>
            <Section title={t('happens')}>
              <ol className="list-decimal space-y-2 pl-6">
                <li>{t('first')}</li>
                <li>{t('second')}</li>
                <li>{t('third')}</li>
              </ol>
            </Section>
          </Card>
          <PageForm form={form}>
            <TextareaField
              field={field('note')}
              label={t('note')}
              hint={t('noteHint')}
              maxLength={NOTE_MAX}
              optional
            />
            <SubmitButton icon={HandHeart}>{t('submit')}</SubmitButton>
          </PageForm>
        </>
      )}
      <ReferentCard referent={view.referent} />
    </div>
  )
}
