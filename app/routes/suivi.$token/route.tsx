/** How a hire goes: one question, three buttons, no account. Reading it changes nothing. */
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith } from '~/answers.server'
import { isFollowUpAnswer } from '~/domain/application/follow-ups'
import { requiredText } from '~/domain/person/form-fields'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, notFound, page } from '~/door.server'
import texts from '~/locales/fr/candidate-application'
import { loadFollowUp } from '~/queries/application/load-follow-up'
import { FollowUpForm } from '~/ui/application/follow-up-form'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { CircleCheck } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { answerFollowUp } from '~/use-cases/application/answer-follow-up'
import { noteFollowUp } from '~/use-cases/application/note-follow-up'
import { openFollowUpLink } from '~/use-cases/application/open-follow-up-link'
import { actingAs, type Context } from '~/use-cases/context'

export const handle = { i18n: ['candidate-application'] }

const params = z.object({ token: z.string().min(1).max(200) })

const NOTE_MAX = 600
const noteSchema = z.object({ note: requiredText(NOTE_MAX, texts.followUp.noteMissing) })

/** Who holds the link; undefined when it is over, 404 when it never was. */
async function holderOf(context: Context, token: string) {
  const holder = await openFollowUpLink(context, { token })
  if (!isRefused(holder)) return holder
  if (holder.refused === 'followUpLinkOver') return undefined
  throw notFound()
}

export const loader = page({ may: 'link.open', params }, async ({ context, params: { token } }) => {
  const holder = await holderOf(context, token)
  if (!holder) return data({ followUp: null }, { status: 410 })
  return data({ followUp: found(await loadFollowUp(context.db, holder)) })
})

export const action = act({ may: 'link.open', params }, async ({ context, params: { token }, form }) => {
  const holder = await holderOf(context, token)
  if (!holder) throw data({ reason: 'gone' }, { status: 410 })
  const as = actingAs(context, holder)
  const { followUpId } = holder
  const answer = form.get('answer')
  const back = `/suivi/${token}`
  if (form.has('note')) {
    const submission = parseWithZod(form, { schema: noteSchema })
    if (submission.status !== 'success') return invalid(submission)
    const noted = await noteFollowUp(as, { followUpId, ...submission.value })
    if (isRefused(noted)) throw notFound()
    return redirectWith(back, 'C’est noté, merci.')
  }
  if (!isFollowUpAnswer(answer)) throw data({ reason: 'badForm' }, { status: 400 })
  const done = await answerFollowUp(as, { followUpId, answer })
  return redirectWith(back, isRefused(done) ? refusalSentence(done) : 'Votre réponse est enregistrée.')
})

export const meta = () => [
  { title: 'Comment cela se passe au travail – Passerelle' },
  { name: 'robots', content: 'noindex' },
]

export default function FollowUpPage() {
  const { followUp } = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-application')
  const noteForm = answeredForm('mot', useActionData<typeof action>()?.result)
  if (!followUp) {
    return (
      <div className="mx-auto max-w-2xl">
        <PageHeader title={t('followUp.overTitle')} />
        <Card className="space-y-4">
          <p>{t('followUp.over')}</p>
          <ButtonLink to="/connexion">{t('followUp.signIn')}</ButtonLink>
        </Card>
      </div>
    )
  }
  const { answer, party, note } = followUp
  const employer = party === 'employer'
  const title = employer ? t('followUp.titleEmployer', { person: followUp.personName }) : t('followUp.title')
  const labels = t(`followUp.answers.${party}`, { returnObjects: true })
  return (
    <div className="mx-auto max-w-xl space-y-6">
      <PageHeader
        title={answer ? t('followUp.thanks') : title}
        intro={
          answer ? null : t('followUp.about', { offer: followUp.offerTitle, company: followUp.companyName })
        }
      />
      {answer ? (
        <Card className="space-y-4">
          <p className="flex gap-3 text-lg font-semibold">
            <CircleCheck size={26} className="shrink-0 text-success" />
            {t('followUp.said', { answer: labels[answer] })}
          </p>
          <p>{t(`followUp.next.${answer}`)}</p>
          {note ? (
            <p>{t('followUp.noteSaved', { note })}</p>
          ) : (
            <PageForm form={noteForm.form} className="space-y-3">
              <TextareaField
                field={noteForm.field('note')}
                label={t('followUp.note')}
                hint={t('followUp.noteHint')}
                rows={3}
                maxLength={NOTE_MAX}
                optional
              />
              <SubmitButton variant="secondary">{t('followUp.sendNote')}</SubmitButton>
            </PageForm>
          )}
          <p className="text-ink-2">{t('followUp.mistake')}</p>
        </Card>
      ) : (
        <>
          <FollowUpForm followUpId={followUp.id} labels={labels} />
          <p className="text-ink-2">{t(employer ? 'followUp.readersEmployer' : 'followUp.readers')}</p>
        </>
      )}
    </div>
  )
}
