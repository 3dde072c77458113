import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { type FormAnswer, invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { parseQuarter, quarterKey, quarterLabel, quartersFrom } from '~/domain/partnership/quarter'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadCompanySheet } from '~/queries/partnership/load-company-sheet'
import { isOneJob, jobProblem, resolveJob } from '~/queries/public/resolve-job'
import { Button } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/field'
import { useFormRound } from '~/ui/forms/form-round'
import { JobField } from '~/ui/forms/job-field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { closeNeed, sayNeed } from '~/use-cases/partnership/say-need'
import { closeSchema, needSchema } from './schema'

const params = z.object({ companyId: id })
const QUARTERS_SHOWN = 6

export const loader = page(
  { may: 'partnership.write', params },
  async ({ context, actor, params: asked }) => {
    const today = parisDay(context.ports.clock.now())
    const {
      id: companyId,
      name,
      needs,
    } = found(await loadCompanySheet(context.db, actor, asked.companyId, today))
    return {
      company: { id: companyId, name },
      needs,
      quarters: quartersFrom(today, QUARTERS_SHOWN).map((each) => ({
        value: quarterKey(each),
        label: quarterLabel(each),
      })),
    }
  },
)

export const action = act(
  { may: 'partnership.write', params },
  async ({ context, params: { companyId }, form }) => {
    const here = `/referent/entreprises/${companyId}/besoins`
    if (form.get('intent') === 'close') {
      const asked = closeSchema.safeParse(Object.fromEntries(form))
      const done = asked.success ? await closeNeed(context, { companyId, ...asked.data }) : null
      if (done === null || isRefused(done)) throw notFound()
      return redirectWith(here, 'Le besoin est retiré.')
    }
    const submission = parseWithZod(form, { schema: needSchema })
    if (submission.status !== 'success') return invalid(submission)
    const { job: text, quarter: key, ...said } = submission.value
    const job = resolveJob(text)
    if (!isOneJob(job)) {
      return data<FormAnswer>(
        { result: submission.reply({ fieldErrors: { job: [jobProblem(job)] } }) },
        { status: 422 },
      )
    }
    const quarter = parseQuarter(key)
    const done = quarter && (await sayNeed(context, { companyId, romeCode: job.code, ...said, ...quarter }))
    if (done === null || (isRefused(done) && done.refused === 'notFound')) throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(here, 'Le besoin est noté.')
  },
)

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Ce qui manque à ${page?.company.name ?? 'une entreprise'} – Passerelle` },
]

export default function NeedsPage() {
  const { needs } = useLoaderData<typeof loader>()
  const round = useFormRound(useActionData<typeof action>())
  // Adding comes back to this page: the next need starts empty.
  return <Needs key={`${needs.length}-${round}`} />
}

function Needs() {
  const { company, needs, quarters } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<keyof z.input<typeof needSchema>, string>>({
    id: 'besoin',
    lastResult: answer?.result ?? null,
    defaultValue: { count: '1', quarter: quarters[0]?.value },
  })
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title="Ce qui manque"
        intro={`À ${company.name}, par métier et par trimestre.`}
        back={{ to: `/referent/entreprises/${company.id}`, label: company.name }}
      />
      {needs.length > 0 && (
        <Card>
          <ul className="divide-y divide-line">
            {needs.map((need) => (
              <li key={need.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="min-w-0 flex-1">
                  <strong>
                    {need.count} × {need.job}
                  </strong>
                  <span className="block text-[0.95rem] text-ink-2">
                    {need.when}
                    {need.note && ` · ${need.note}`}
                  </span>
                </span>
                <Form method="post">
                  <input type="hidden" name="intent" value="close" />
                  <input type="hidden" name="needId" value={need.id} />
                  <Button variant="secondary">Retirer</Button>
                </Form>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card>
        <Section title="Ajouter un besoin">
          <PageForm form={form}>
            <JobField
              field={fields.job}
              label="Métier"
              hint="Comme on le dit : maçon, aide à domicile, cariste…"
            />
            <TextField
              field={fields.count}
              label="Combien de personnes"
              inputMode="numeric"
              className="max-w-32"
            />
            <SelectField field={fields.quarter} label="Pour le" choices={quarters} />
            <TextField field={fields.note} label="Précision" optional />
            <SubmitButton>Ajouter</SubmitButton>
          </PageForm>
        </Section>
      </Card>
    </div>
  )
}
