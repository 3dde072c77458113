import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { COMMITMENT_MAX } from '~/domain/partnership/commitment'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadCompanySheet } from '~/queries/partnership/load-company-sheet'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { setCommitment } from '~/use-cases/partnership/set-commitment'

const params = z.object({ companyId: id })

const count = z
  .number({ error: 'Indiquez un nombre.' })
  .int('Indiquez un nombre entier.')
  .min(0, 'Zéro ou plus.')
  .max(COMMITMENT_MAX, `Au plus ${COMMITMENT_MAX}.`)
  .default(0)
const schema = z.object({
  year: z.number({ error: 'Rechargez la page.' }).int(),
  ...{ immersion: count, sponsorship: count, job: count },
})

export const loader = page(
  { may: 'partnership.write', params },
  async ({ context, actor, params: asked }) => {
    const today = parisDay(context.ports.clock.now())
    const sheet = found(await loadCompanySheet(context.db, actor, asked.companyId, today))
    return {
      company: { id: sheet.id, name: sheet.name },
      year: sheet.year,
      committed: sheet.committed,
      done: sheet.done,
    }
  },
)

export const action = act(
  { may: 'partnership.write', params },
  async ({ context, params: { companyId }, form }) => {
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const { year, ...counts } = submission.value
    const done = await setCommitment(context, { companyId, year, counts })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(`/referent/entreprises/${companyId}`, 'Les engagements sont enregistrés.')
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Engagements de ${data?.company.name ?? 'l’entreprise'} – Passerelle` },
]

export default function CommitmentsPage() {
  const { company, year, committed, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<keyof z.input<typeof schema>, string>>({
    id: 'engagements',
    lastResult: answer?.result ?? null,
    defaultValue: {
      immersion: String(committed.immersion),
      sponsorship: String(committed.sponsorship),
      job: String(committed.job),
    },
  })
  const already = (n: number) => `Déjà ${n} cette année. Zéro : pas d’engagement.`
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Engagements pour ${year}`}
        intro={`Ce que ${company.name} s’engage à faire dans l’année. L’avancement se compte tout seul.`}
        back={{ to: `/referent/entreprises/${company.id}`, label: company.name }}
      />
      <Card>
        <PageForm form={form}>
          <input type="hidden" name="year" value={year} />
          <TextField
            field={fields.immersion}
            label="Immersions à accueillir"
            hint={already(done.immersion)}
            inputMode="numeric"
            className="max-w-32"
          />
          <TextField
            field={fields.sponsorship}
            label="Parrainages à engager"
            hint={already(done.sponsorship)}
            inputMode="numeric"
            className="max-w-32"
          />
          <TextField
            field={fields.job}
            label="Embauches à faire"
            hint={already(done.job)}
            inputMode="numeric"
            className="max-w-32"
          />
          <SubmitButton>Enregistrer</SubmitButton>
        </PageForm>
      </Card>
    </div>
  )
}
