/** A reported message, with the two before it: all that a referent ever reads of a pairing's conversation. */
import { parseWithZod } from '@conform-to/zod/v4'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadReport } from '~/queries/thread/load-thread'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Section } from '~/ui/design/card'
import { Check } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { Bubble } from '~/ui/thread/bubble'
import { settleReport } from '~/use-cases/thread/report-message'

const params = z.object({ threadMessageId: id })

export const loader = page({ may: 'thread.readReport', params }, async ({ context, actor, params }) =>
  found(await loadReport(context.db, actor, params.threadMessageId)),
)

export const action = act({ may: 'thread.readReport', params }, async ({ context, params, form }) => {
  const result = await settleReport(context, params)
  if (!isRefused(result))
    return redirectWith(`/referent/binomes/${result.pairingId}`, 'Le signalement est traité.')
  if (result.refused === 'notFound') throw notFound()
  return refused(parseWithZod(form, { schema: z.object({}) }), result)
})

export const meta = () => [{ title: 'Message signalé – Passerelle' }]

const NO_ERROR = { id: 'traiter', errors: undefined, allErrors: {} }

export default function ReportPage() {
  const report = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <PageHeader
        title="Message signalé"
        intro={`Binôme ${report.pair}, le ${report.reportedAt}`}
        back={{ to: `/referent/binomes/${report.pairingId}`, label: 'Le binôme' }}
      />
      <Callout tone="info" title="Raison donnée">
        <p className="whitespace-pre-line">{report.reason}</p>
      </Callout>
      <Section title="Ce que vous pouvez lire">
        <p className="text-ink-2">
          Le message signalé et les deux qui le précèdent. Le reste n’est qu’à eux.
        </p>
        <div className="space-y-3">
          {report.before.map((message) => (
            <Bubble key={message.id} {...message} />
          ))}
          <div className="rounded-2xl border-2 border-danger p-2">
            <p className="px-2 pb-2 font-semibold text-danger">Le message signalé</p>
            <Bubble {...report.message} />
          </div>
        </div>
      </Section>
      {report.settled ? (
        <p className="font-semibold text-success">Traité le {report.settled}.</p>
      ) : (
        <PageForm form={NO_ERROR}>
          <div className="flex flex-wrap gap-3">
            <SubmitButton icon={Check}>C’est traité</SubmitButton>
            <ButtonLink to={`/referent/binomes/${report.pairingId}`} variant="secondary">
              Voir le binôme
            </ButtonLink>
          </div>
        </PageForm>
      )}
    </div>
  )
}
