import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { requiredDate, requiredText } from '~/domain/person/form-fields'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadRenewal } from '~/queries/convention/load-new-convention'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { DateField, TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { renewConvention } from '~/use-cases/convention/renew-convention'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.draft', params }, async ({ context, actor, params }) =>
  found(await loadRenewal(context.db, actor, params.conventionId)),
)

export const action = act(
  { may: 'convention.draft', params, dates: { startDate: 'ahead', endDate: 'ahead' } },
  async ({ context, params, form }) => {
    const schema = z.object({
      startDate: requiredDate('Indiquez le premier jour.'),
      endDate: requiredDate('Indiquez le dernier jour.'),
      reason: requiredText(1000, 'Dites pourquoi l’objectif n’a pas été atteint.'),
    })
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await renewConvention(context, { ...params, ...submission.value })
    if (!isRefused(result)) {
      return redirectWith(
        `/referent/conventions/${result.conventionId}`,
        'Le renouvellement est préparé. L’entreprise est invitée à compléter sa partie.',
      )
    }
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Renouveler une immersion – Passerelle' }]

export default function RenewPage() {
  const renewal = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ startDate: string; endDate: string; reason: string }>({
    id: 'renouveler',
    lastResult: answer?.result ?? null,
    defaultValue: { startDate: renewal.start },
  })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={`Renouveler l’immersion ${ofName(renewal.personName)}`}
        intro={`${renewal.companyName}, ${renewal.dates}`}
        back={{ to: `/referent/conventions/${renewal.id}`, label: 'La convention' }}
      />
      <PageForm form={form}>
        <Callout title="Une seule fois, avec le même objectif">
          <p>
            Un renouvellement garde l’objectif «&nbsp;{renewal.objective}&nbsp;» et n’est possible que s’il
            n’a pas été atteint. Il dure au plus un mois : {renewal.example}. Avec la première immersion, il
            ne dépasse pas 60 jours en douze mois.
          </p>
        </Callout>
        <DateField field={fields.startDate} label="Premier jour du renouvellement" />
        <DateField field={fields.endDate} label="Dernier jour du renouvellement" />
        <TextareaField
          field={fields.reason}
          label="Pourquoi l’objectif n’a-t-il pas été atteint, et que permettra ce temps en plus ?"
          hint="Cette raison est écrite sur la convention."
          maxLength={1000}
        />
        <SubmitButton>Préparer le renouvellement</SubmitButton>
      </PageForm>
    </div>
  )
}
