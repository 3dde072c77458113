import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { VISIT_FORMS } from '~/domain/convention/on-site-schemas'
import { act, found, id, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { VisitForm } from '~/ui/convention/visit-form'
import { PageHeader } from '~/ui/design/page-header'
import { answerVisit } from '../entreprise.conventions.$conventionId.demarrage/answer-on-site.server'

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.readAsSupport', params },
  async ({ context, actor, params }) => {
    const now = context.ports.clock.now()
    const convention = found(await loadConvention(context.db, actor, params.conventionId, now))
    const { id, personName, companyName, dates } = convention
    const forms = Object.entries(VISIT_FORMS).map(([value, label]) => ({ value, label }))
    return { id, personName, companyName, dates, forms }
  },
)

export const action = act(
  { may: 'convention.visit', params, dates: { on: 'behind' } },
  async ({ context, params, form }) =>
    answerVisit(context, params.conventionId, form, `/accompagnement/conventions/${params.conventionId}`),
)

export const meta = () => [{ title: 'Noter une visite pendant une immersion – Passerelle' }]

export default function VisitPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Une visite ou un appel"
        intro={`${view.personName} chez ${view.companyName}, ${view.dates}`}
        back={{ to: `/accompagnement/conventions/${view.id}`, label: 'L’immersion' }}
      />
      <VisitForm forms={view.forms} lastResult={answer?.result} />
    </div>
  )
}
