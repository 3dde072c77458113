import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { found, id, notFound, page } from '~/door.server'
import { loadDemoMessage } from '~/queries/message/load-demo-message'
import { Card } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { PageHeader } from '~/ui/design/page-header'
import { SmsBubble } from '~/ui/message/sms-bubble'

const params = z.object({ messageId: id })

export const loader = page({ may: 'demo.use', params }, async ({ context, actor, params, wiring }) => {
  if (!wiring.environment.demo) throw notFound()
  return found(await loadDemoMessage(context.db, actor, params))
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.subject ?? 'Message'} – Messages de démonstration – Passerelle` },
]

export default function DemoMessagePage() {
  const { channel, subject, toName, toAddress, date, html, text, septets } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={subject} back={{ to: '/demo/courriels', label: 'Tous les messages' }} />
      <Card className="mb-6">
        <DataList
          rows={[
            { label: 'Destinataire', value: `${toName} (${toAddress})` },
            { label: 'Date', value: date },
            ...(septets === null
              ? []
              : [{ label: 'Longueur', value: `${septets} caractères sur 160\u202f: un seul SMS` }]),
          ]}
        />
      </Card>
      {channel === 'sms' ? <SmsBubble text={text} /> : <EmailPreview {...{ subject, html, text }} />}
    </>
  )
}

function EmailPreview({ subject, html, text }: { subject: string; html: string; text: string }) {
  return (
    <>
      <iframe
        title={`L’e-mail\u202f: ${subject}`}
        srcDoc={html}
        sandbox="allow-top-navigation-by-user-activation"
        className="h-[58rem] w-full sm:h-[48rem] rounded-xl border border-line bg-surface"
      />
      <details className="mt-6 rounded-xl border border-line bg-surface p-4">
        <summary className="cursor-pointer font-semibold">Version en texte seul</summary>
        <pre className="mt-4 font-sans break-words whitespace-pre-wrap">{text}</pre>
      </details>
    </>
  )
}
