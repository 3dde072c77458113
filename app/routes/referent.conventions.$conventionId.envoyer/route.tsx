import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { SignatoryList } from '~/ui/convention/signatory-list'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PenLine, Send } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'
import { Checks } from '../referent.conventions.$conventionId._index/checks'

const params = z.object({ conventionId: id })
const RELOAD = 'Rechargez la page\u202f: ce qui part à la signature n’est pas connu.'

export const loader = page({ may: 'convention.draft', params }, async ({ context, actor, params }) =>
  found(await loadConvention(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const action = act({ may: 'convention.draft', params }, async ({ context, params, form }) => {
  const schema = z.object({ revision: z.number({ error: RELOAD }).int(RELOAD) })
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await sendToSignature(context, { ...params, ...submission.value })
  if (!isRefused(result)) {
    return redirectWith(
      `/referent/conventions/${params.conventionId}`,
      'La convention est envoyée à la signature\u202f: chaque signataire reçoit son lien.',
    )
  }
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Envoyer une convention à la signature – Passerelle' }]

export default function SendPage() {
  const convention = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'envoyer', lastResult: answer?.result ?? null })
  const sendable =
    convention.events.includes('send') && convention.complete && convention.checks?.refusals.length === 0
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Envoyer à la signature"
        intro={`${convention.personName} chez ${convention.companyName}, ${convention.dates}`}
        back={{ to: `/referent/conventions/${convention.id}`, label: 'La convention' }}
      />
      <Checks convention={convention} />
      {convention.signatories.length > 0 && (
        <Section title="Qui va signer">
          <Card>
            <SignatoryList signatories={convention.signatories} />
          </Card>
        </Section>
      )}
      <PageForm form={form}>
        <input type="hidden" name="revision" value={convention.revision} />
        {sendable ? (
          <>
            <p>
              Chaque signataire reçoit un lien personnel. Toute modification après l’envoi fait une nouvelle
              version et demande de nouvelles signatures.
            </p>
            <SubmitButton icon={Send}>Envoyer à la signature</SubmitButton>
          </>
        ) : (
          <>
            <p>La convention pourra partir quand les points ci-dessus seront réglés.</p>
            <p className="flex flex-wrap gap-3">
              <ButtonLink to={`/referent/conventions/${convention.id}/modifier`} icon={PenLine}>
                Compléter la convention
              </ButtonLink>
              <ButtonLink to={`/referent/conventions/${convention.id}`} variant="secondary">
                Revenir à la convention
              </ButtonLink>
            </p>
          </>
        )}
      </PageForm>
    </div>
  )
}
