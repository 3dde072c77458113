import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { loadTutorLog } from '~/queries/convention/load-tutor-log'
import { DocumentSections } from '~/ui/convention/document-sections'
import { ConventionHistory } from '~/ui/convention/history'
import { ConventionStateBadge } from '~/ui/convention/state-badge'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'
import { resendSignatureLink } from '~/use-cases/convention/resend-signature-link'
import { ConventionActions } from './actions'
import { Checks } from './checks'
import { Life } from './life'
import { People } from './people'
import { Versions } from './versions'

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.readTerritory', params },
  async ({ context, actor, params }) => {
    const now = context.ports.clock.now()
    const convention = found(await loadConvention(context.db, actor, params.conventionId, now))
    return { ...convention, log: await loadTutorLog(context.db, actor, params.conventionId, now) }
  },
)

export const action = act({ may: 'convention.draft', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema: z.object({ signatoryId: id }) })
  if (submission.status !== 'success') return invalid(submission)
  const result = await resendSignatureLink(context, { ...params, ...submission.value })
  if (!isRefused(result)) {
    return redirectWith(`/referent/conventions/${params.conventionId}`, 'Le lien de signature est renvoyé.')
  }
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = ({ data }: { data?: { personName: string; reference: string } | undefined }) => [
  {
    title: data
      ? `Convention ${ofName(data.personName)} (${data.reference}) – Passerelle`
      : 'Convention – Passerelle',
  },
]

export default function ReferentConventionPage() {
  const convention = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refusal = answer?.result.error?.['']?.join(' ')
  return (
    <div className="space-y-8">
      <PageHeader
        title={`${convention.personName} chez ${convention.companyName}`}
        intro={
          <>
            <p>
              {convention.offerTitle}, {convention.dates}
            </p>
            <p>Convention {convention.reference}</p>
          </>
        }
        back={{ to: '/referent/conventions', label: 'Conventions' }}
        badges={<ConventionStateBadge state={convention.state} label={convention.stateLabel} />}
      />
      {refusal && (
        <Callout tone="danger" role="alert">
          <p>{refusal}</p>
        </Callout>
      )}
      <Turn who={convention.turn.who}>{convention.turn.sentence}</Turn>
      <ConventionActions convention={convention} />
      {convention.reason && (
        <Callout tone="warning" title="Raison donnée">
          <p className="whitespace-pre-line">{convention.reason}</p>
        </Callout>
      )}
      <Checks convention={convention} />
      <Life convention={convention} />
      <div className="grid gap-8 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div className="space-y-8">
          <People convention={convention} />
          <Section title="Le texte de la convention">
            <Card>
              <DocumentSections sections={convention.sections} />
            </Card>
          </Section>
        </div>
        <aside className="space-y-8" aria-label="Histoire et versions">
          <Section title="Ce qui s’est passé">
            <ConventionHistory steps={convention.timeline} />
          </Section>
          <Versions convention={convention} />
        </aside>
      </div>
    </div>
  )
}
