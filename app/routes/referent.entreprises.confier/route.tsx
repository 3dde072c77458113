import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, notFound, page } from '~/door.server'
import { loadHandOver } from '~/queries/partnership/load-portfolio'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { Building2 } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { HAND_OVER_MAX, handOver } from '~/use-cases/partnership/hand-over'

const ids = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.uuid()).max(HAND_OVER_MAX, `Au plus ${HAND_OVER_MAX} entreprises à la fois.`),
)
const schema = z.object({ entreprise: ids, userId: z.uuid({ error: 'Choisissez un ou une collègue.' }) })

export const loader = page({ may: 'company.assign' }, async ({ context, actor, request }) => {
  const chosen = ids.safeParse(new URL(request.url).searchParams.getAll('entreprise'))
  return loadHandOver(context.db, actor, chosen.success ? chosen.data : [])
})

export const action = act({ may: 'company.assign' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { entreprise: companyIds, userId } = submission.value
  const done = await handOver(context, { companyIds, userId })
  if (isRefused(done) && done.refused === 'notFound') throw notFound()
  if (isRefused(done)) return refused(submission, done)
  const told =
    done.changed > 1 ? 'entreprises sont confiées et prévenues' : 'entreprise est confiée et prévenue'
  return redirectWith('/referent/entreprises', `${done.changed} ${told}.`)
})

export const meta = () => [{ title: 'Confier des entreprises – Passerelle' }]

export default function HandOverPage() {
  const { companies, colleagues } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ userId: string }>({ id: 'confier', lastResult: answer?.result ?? null })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Confier des entreprises"
        intro="La ou le collègue choisi devient leur référent·e. Chaque entreprise en est prévenue, et le changement reste inscrit."
        back={{ to: '/referent/entreprises', label: 'Entreprises' }}
      />
      {companies.length === 0 ? (
        <EmptyState
          icon={Building2}
          title="Aucune entreprise choisie"
          action={<ButtonLink to="/referent/entreprises">Choisir dans la liste</ButtonLink>}
        >
          <p>Cochez les entreprises à confier dans votre portefeuille.</p>
        </EmptyState>
      ) : (
        <Card>
          <PageForm form={form}>
            <ul className="list-disc space-y-1 pl-5">
              {companies.map(({ id, name, heldBy }) => (
                <li key={id}>
                  <input type="hidden" name="entreprise" value={id} />
                  {name}
                  {heldBy && <span className="text-ink-2">, suivie par {heldBy}</span>}
                </li>
              ))}
            </ul>
            <SelectField field={fields.userId} label="Confier à" choices={colleagues} />
            <SubmitButton>
              Confier {companies.length > 1 ? `ces ${companies.length} entreprises` : 'cette entreprise'}
            </SubmitButton>
          </PageForm>
        </Card>
      )}
    </div>
  )
}
