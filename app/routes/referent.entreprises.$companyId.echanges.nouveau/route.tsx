import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { RELATION_KINDS, SUMMARY_LIMITS } from '~/domain/partnership/relation'
import { freeText, keyOf, optionalDate, optionalText, requiredDate } from '~/domain/person/form-fields'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadCompanyName } from '~/queries/partnership/load-company-sheet'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { choicesOf } from '~/ui/person/choices-of'
import { logRelation } from '~/use-cases/partnership/log-relation'

const params = z.object({ companyId: id })

const schema = z.object({
  kind: keyOf(RELATION_KINDS, 'Choisissez la forme de l’échange.'),
  on: requiredDate('Indiquez le jour de l’échange.'),
  withWhom: optionalText(120),
  summary: freeText(SUMMARY_LIMITS.max).transform((text) => text ?? ''),
  nextAction: optionalText(200),
  nextOn: optionalDate(),
})

export const loader = page(
  { may: 'partnership.write', params },
  async ({ context, actor, params: asked }) => ({
    company: found(await loadCompanyName(context.db, actor, asked.companyId)),
    today: frenchDayMonthYear(parisDay(context.ports.clock.now())),
  }),
)

export const action = act(
  { may: 'partnership.write', params, dates: { on: 'behind', nextOn: 'ahead' } },
  async ({ context, params: { companyId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await logRelation(context, { companyId, ...submission.value })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(`/referent/entreprises/${companyId}`, 'L’échange est noté.')
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Noter un échange avec ${data?.company.name ?? 'une entreprise'} – Passerelle` },
]

export default function NewRelationEntry() {
  const { company, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<keyof z.input<typeof schema>, string>>({
    id: 'echange',
    lastResult: answer?.result ?? null,
    defaultValue: { kind: 'call', on: today },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Noter un échange"
        intro={`Avec ${company.name}. Seul·es les référent·es du territoire le liront, jamais l’entreprise.`}
        back={{ to: `/referent/entreprises/${company.id}`, label: company.name }}
      />
      <Card>
        <PageForm form={form}>
          <SelectField field={fields.kind} label="Forme" choices={choicesOf(RELATION_KINDS)} />
          <DateField field={fields.on} label="Jour" />
          <TextField field={fields.withWhom} label="Avec qui" optional />
          <TextareaField
            field={fields.summary}
            label="Ce qui s’est dit"
            hint="Jamais rien de la vie d’une personne accompagnée."
            rows={5}
            maxLength={SUMMARY_LIMITS.max}
          />
          <TextField
            field={fields.nextAction}
            label="Prochaine action"
            hint="Par exemple : rappeler pour l’offre de mai."
            optional
          />
          <DateField field={fields.nextOn} label="Pour le" optional />
          <SubmitButton>Noter l’échange</SubmitButton>
        </PageForm>
      </Card>
    </div>
  )
}
