import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { SIGNATURE_STATEMENTS } from '~/domain/convention/statements'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { DocumentSections } from '~/ui/convention/document-sections'
import { SignatoryList } from '~/ui/convention/signatory-list'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { BadgeCheck } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { validateConvention } from '~/use-cases/convention/validate-convention'
import { Checks } from '../referent.conventions.$conventionId._index/checks'

const params = z.object({ conventionId: id })
const RELOAD = 'Rechargez la page\u202f: la version à valider n’est pas connue.'

export const loader = page({ may: 'convention.review', params }, async ({ context, actor, params }) =>
  found(await loadConvention(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const action = act({ may: 'convention.review', params }, async ({ context, params, form }) => {
  const schema = z.object({ version: z.number({ error: RELOAD }).int(RELOAD) })
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await validateConvention(context, { ...params, ...submission.value })
  if (!isRefused(result)) {
    return redirectWith(
      `/referent/conventions/${params.conventionId}`,
      'La convention est validée. Tout le monde est prévenu.',
    )
  }
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Valider une convention – Passerelle' }]

export default function ValidatePage() {
  const convention = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form] = useForm({ id: 'valider', lastResult: answer?.result ?? null })
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Valider la convention"
        intro={`${convention.personName} chez ${convention.companyName}, ${convention.dates}`}
        back={{ to: `/referent/conventions/${convention.id}`, label: 'La convention' }}
      />
      <Checks convention={convention} />
      <Section title="Signatures">
        <Card>
          <SignatoryList signatories={convention.signatories} />
        </Card>
      </Section>
      <Section title="Le texte">
        <Card>
          <DocumentSections sections={convention.sections} />
        </Card>
      </Section>
      <PageForm form={form}>
        <input type="hidden" name="version" value={convention.version} />
        <Callout title="Ce que vaut votre validation">
          <p>
            C’est la signature du prescripteur, la dernière : l’immersion devient possible à ses dates, la
            personne est couverte en cas d’accident, et le document est gardé tel quel.
          </p>
          <p className="font-semibold">{SIGNATURE_STATEMENTS.prescriber}</p>
        </Callout>
        {convention.events.includes('validate') ? (
          <SubmitButton icon={BadgeCheck}>Valider la convention</SubmitButton>
        ) : (
          <p className="font-semibold">{convention.turn.sentence}.</p>
        )}
      </PageForm>
    </div>
  )
}
