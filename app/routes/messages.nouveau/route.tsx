/** The first words of a conversation, or its page when there is one already. Opening this page writes nothing. */
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { findThread } from '~/queries/thread/find-thread'
import { PageHeader } from '~/ui/design/page-header'
import { MessageForm } from '~/ui/thread/message-form'
import { writeTo } from '~/use-cases/thread/write-to'
import { PRIVACY } from '../messages.$threadId._index/privacy'
import { messageSchema } from '../messages.$threadId._index/schema'

export const handle = { i18n: ['thread'] }

const search = z
  .object({
    binome: id.optional().catch(undefined),
    entreprise: id.optional().catch(undefined),
    personne: id.optional().catch(undefined),
    proposition: id.optional().catch(undefined),
  })
  .transform(({ binome, entreprise, personne, proposition }) => ({
    ...{ pairingId: binome, companyId: entreprise, personId: personne, recommendationId: proposition },
  }))

export const loader = page({ may: 'thread.use', search }, async ({ context, actor, search }) => {
  const now = context.ports.clock.now()
  const thread = found(await findThread(context.db, actor, search, now))
  if (thread.threadId !== null) throw redirect(`/messages/${thread.threadId}`)
  return { name: thread.name, kind: thread.kind }
})

export const action = act({ may: 'thread.use', search }, async ({ context, search, form }) => {
  const submission = parseWithZod(form, { schema: messageSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await writeTo(context, { ...search, ...submission.value })
  if (!isRefused(result)) return redirectWith(`/messages/${result.threadId}`, 'Votre message est envoyé.')
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = ({ data }: { data?: { name: string } | undefined }) => [
  { title: data ? `Écrire à ${data.name} – Passerelle` : 'Écrire un message – Passerelle' },
]

export default function NewMessagePage() {
  const { t } = useTranslation('thread')
  const { name, kind } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('new', { name })}
        intro={t(PRIVACY[kind])}
        back={{ to: '/messages', label: t('back') }}
      />
      <MessageForm lastResult={answer?.result} />
    </div>
  )
}
