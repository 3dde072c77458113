import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { declarationSchema } from '~/domain/convention/on-site-schemas'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { AccidentClocks } from '~/ui/convention/accident-clocks'
import { AccidentForm } from '~/ui/convention/accident-form'
import { PageHeader } from '~/ui/design/page-header'
import { recordAccidentDeclaration } from '~/use-cases/immersion/record-accident-declaration'
import { answerAccident } from '../entreprise.conventions.$conventionId.demarrage/answer-on-site.server'
import { DeclarationForm } from './declaration-form'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.review', params }, async ({ context, actor, params }) => {
  const now = context.ports.clock.now()
  const convention = found(await loadConvention(context.db, actor, params.conventionId, now))
  const { id, personName, companyName, accidents } = convention
  return { id, personName, companyName, accidents }
})

export const action = act(
  { may: 'convention.review', params, dates: { day: 'behind' } },
  async ({ context, params, form }) => {
    const here = `/referent/conventions/${params.conventionId}/accident`
    if (form.get('intent') !== 'declare') return answerAccident(context, params.conventionId, form, here)
    const submission = parseWithZod(form, { schema: declarationSchema.extend({ accidentId: id }) })
    if (submission.status !== 'success') return invalid(submission)
    const result = await recordAccidentDeclaration(context, submission.value)
    if (!isRefused(result)) return redirectWith(here, 'La déclaration est notée.')
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Accident pendant une immersion – Passerelle' }]

export default function AccidentPage() {
  const { id, personName, companyName, accidents } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const declaring = answer?.result.initialValue?.intent === 'declare'
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Accident"
        intro={`${personName} chez ${companyName}`}
        back={{ to: `/referent/conventions/${id}`, label: 'La convention' }}
      />
      {accidents.map((accident) => (
        <AccidentClocks key={accident.id} accident={accident}>
          {!accident.declared && (
            <DeclarationForm accidentId={accident.id} lastResult={declaring ? answer?.result : undefined} />
          )}
        </AccidentClocks>
      ))}
      {accidents.length === 0 ? (
        <AccidentForm lastResult={declaring ? undefined : answer?.result} />
      ) : (
        <details className="rounded-xl border border-line bg-surface p-4">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">Déclarer un autre accident</summary>
          <AccidentForm lastResult={declaring ? undefined : answer?.result} />
        </details>
      )}
    </div>
  )
}
