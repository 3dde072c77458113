import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { requiredText } from '~/domain/person/form-fields'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { ReasonForm } from '~/ui/convention/reason-form'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { rejectConvention } from '~/use-cases/convention/end-convention'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.review', params }, async ({ context, actor, params }) =>
  found(await loadConvention(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const action = act({ may: 'convention.review', params }, async ({ context, params, form }) => {
  const schema = z.object({
    reason: requiredText(1000, 'Indiquez la raison\u202f: les autres parties la liront.'),
  })
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await rejectConvention(context, { ...params, ...submission.value })
  if (!isRefused(result))
    return redirectWith(
      `/referent/conventions/${params.conventionId}`,
      'La convention est refusée. Les parties sont prévenues.',
    )
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Refuser une convention – Passerelle' }]

export default function EndPage() {
  const convention = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/conventions/${convention.id}`
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Refuser la convention au nom du prescripteur"
        intro={`${convention.personName} chez ${convention.companyName}, ${convention.dates}`}
        back={{ to: back, label: 'La convention' }}
      />
      <ReasonForm
        id="rejeter"
        label="Pour quelle raison ?"
        hint="Les parties liront ces mots."
        submit="Refuser la convention"
        back={back}
        lastResult={answer?.result}
      >
        <Callout tone="warning" title="Ce que cela entraîne">
          <p>
            L’immersion n’aura pas lieu sous cette convention et les signatures recueillies ne vaudront plus
            rien. Toutes les parties sont prévenues. C’est définitif : il faudra préparer une autre
            convention. Pour une simple erreur, modifiez plutôt la convention.
          </p>
        </Callout>
      </ReasonForm>
    </div>
  )
}
