import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { hireSchema } from '~/domain/application/form-schemas'
import type { HireContract } from '~/domain/application/hire'
import { HIRE_CONTRACTS } from '~/domain/convention/assessment'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadHireForm } from '~/queries/application/load-application'
import { applicationPage } from '~/ui/application/pages'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'
import { DateField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { hirePerson } from '~/use-cases/application/hire-person'

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'application.move', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadHireForm(context.db, actor, applicationId, context.ports.clock.now())),
    back: applicationPage(actor.role, applicationId),
  }),
)

export const action = act(
  { may: 'application.move', params, dates: { hiredOn: 'near', contractEndOn: 'ahead' } },
  async ({ context, actor, params: { applicationId }, form }) => {
    const submission = parseWithZod(form, { schema: hireSchema })
    if (submission.status !== 'success') return invalid(submission)
    const { contract, ...days } = submission.value
    const done = await hirePerson(context, { applicationId, ...days, contract: contract as HireContract })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      applicationPage(actor.role, applicationId),
      'Bravo, l’embauche est enregistrée. La personne et ses référent·es sont prévenus.',
    )
  },
)

export const meta = () => [{ title: 'Enregistrer une embauche – Passerelle' }]

export default function HirePage() {
  const { application: it, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<typeof it.values>({
    id: 'embauche',
    lastResult: answer?.result ?? null,
    defaultValue: it.values,
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Embaucher ${it.personName}`}
        intro={`Pour «\u00a0${it.offerTitle}\u00a0», ${it.city}`}
        back={{ to: back, label: it.personName }}
      />
      {it.events.includes('hire') ? (
        <PageForm form={form}>
          <Callout>
            <p>
              Un poste de l’offre est pourvu. À un, trois et six mois, vous et la personne dites en un clic
              comment cela se passe.
            </p>
          </Callout>
          <DateField field={fields.hiredOn} label="Premier jour de travail" />
          <SelectField
            field={fields.contract}
            label="Contrat"
            choices={Object.entries(HIRE_CONTRACTS).map(([value, label]) => ({ value, label }))}
          />
          <DateField
            field={fields.contractEndOn}
            label="Dernier jour prévu"
            hint="Pour un contrat qui a une fin. Par exemple 14/07/2027"
            optional
          />
          <SubmitButton>Enregistrer l’embauche</SubmitButton>
        </PageForm>
      ) : (
        <Callout tone="info" title={it.turn.sentence} />
      )}
    </div>
  )
}
