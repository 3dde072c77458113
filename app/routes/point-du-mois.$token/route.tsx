/** « Comment ça va ? » through a personal link: four buttons, one tap. Opening the page answers nothing. */
import { parseWithZod } from '@conform-to/zod/v4'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, refused } from '~/answers.server'
import { pulseSchema } from '~/domain/pairing/form-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, page } from '~/door.server'
import { loadPulse } from '~/queries/pairing/load-pulse'
import { CircleCheck, Frown, Laugh, Meh, Smile } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { TextareaField } from '~/ui/forms/field'
import { PageForm } from '~/ui/forms/page-form'
import { LinkOver } from '~/ui/pairing/link-over'
import { actingAs } from '~/use-cases/context'
import { answerPulse } from '~/use-cases/pairing/answer-pulse'
import { pairingHolder } from '../charte.$token._index/pairing-holder.server'

export const handle = { i18n: ['pairing'] }

const params = z.object({ token: z.string().min(1).max(200) })

export const loader = page({ may: 'link.open', params }, async ({ context, params }) => {
  const holder = await pairingHolder(context, params.token, 'pulse')
  if (!holder) return data({ pulse: null }, { status: 410 })
  const pulse = found(await loadPulse(context.db, holder))
  return data({ pulse: { withName: pulse.withName, answered: pulse.answered } }, { status: 200 })
})

export const action = act({ may: 'link.open', params }, async ({ context, params, form }) => {
  const holder = await pairingHolder(context, params.token, 'pulse')
  if (!holder?.pulseId) throw data({ reason: 'gone' }, { status: 410 })
  const submission = parseWithZod(form, { schema: pulseSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await answerPulse(actingAs(context, holder), {
    pulseId: holder.pulseId,
    ...submission.value,
  })
  return isRefused(result) ? refused(submission, result) : redirect(`/point-du-mois/${params.token}`)
})

export const meta = () => [
  { title: 'Comment se passe votre parrainage ? – Passerelle' },
  { name: 'robots', content: 'noindex' },
]

const MOODS = [
  { mood: '4', icon: Laugh },
  { mood: '3', icon: Smile },
  { mood: '2', icon: Meh },
  { mood: '1', icon: Frown },
] as const

export default function PulsePage() {
  const { t } = useTranslation('pairing')
  const { pulse } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { form, field } = answeredForm('point', answer?.result)
  if (!pulse) return <LinkOver />
  if (pulse.answered) {
    return (
      <div className="mx-auto max-w-xl space-y-4 text-lg">
        <PageHeader title={t('pulse.thanks')} />
        <p className="flex items-start gap-3 rounded-xl bg-success-soft p-4">
          <CircleCheck size={24} className="mt-0.5 shrink-0 text-success" />
          {t('pulse.answered', { label: pulse.answered })}
        </p>
      </div>
    )
  }
  return (
    <div className="mx-auto max-w-xl text-lg">
      <PageHeader
        title={t('pulse.heading', { name: pulse.withName })}
        intro={t('pulse.intro', { name: pulse.withName })}
      />
      <PageForm form={form}>
        <div className="grid gap-3 sm:grid-cols-2">
          {MOODS.map(({ mood, icon: Icon }) => (
            <button
              key={mood}
              type="submit"
              name="mood"
              value={mood}
              className="flex min-h-16 items-center gap-4 rounded-xl border-2 border-line-strong bg-surface px-5 py-3 text-left font-semibold hover:border-accent hover:bg-accent-soft"
            >
              <Icon size={32} className="shrink-0 text-accent" />
              {t(`pulse.moods.${mood}`)}
            </button>
          ))}
        </div>
        <TextareaField field={field('note')} label={t('pulse.note')} optional rows={2} maxLength={500} />
      </PageForm>
    </div>
  )
}
