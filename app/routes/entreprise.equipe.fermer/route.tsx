import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadLeaving } from '~/queries/company/load-leaving'
import { redirectSignedOut } from '~/session-answer.server'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { CheckboxField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { leavePlatform } from '~/use-cases/company/leave-platform'
import { Blockers, Consequences, Kept } from './what-happens'

const MUST_CONFIRM = 'Cochez la case pour confirmer.'
const schema = z.object({ understood: z.literal('on', { error: MUST_CONFIRM }) })

export const loader = page({ may: 'company.manage' }, async ({ context, actor }) =>
  loadLeaving(context.db, actor),
)

export const action = act({ may: 'company.manage' }, async ({ context, form, wiring }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const left = await leavePlatform(context)
  return isRefused(left) ? refused(submission, left) : redirectSignedOut(wiring)
})

export const meta = () => [{ title: 'Fermer le compte de l’entreprise – Passerelle' }]

export default function LeavePlatformPage() {
  const company = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ understood: string }>({ id: 'fermer', lastResult: answer?.result })
  const { conventions, applications, agreements } = company.held
  const blocked = conventions + applications + agreements > 0
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Fermer le compte de l’entreprise"
        intro={`${company.name} quitterait Passerelle, avec toute son équipe.`}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <div className="space-y-8">
        {blocked && <Blockers held={company.held} />}
        <Section title="Ce qui se passera">
          <Card>
            <Consequences {...company} />
          </Card>
        </Section>
        <Section title="Ce qui est conservé, et combien de temps">
          <Card>
            <Kept />
          </Card>
        </Section>
        {!blocked && (
          <PageForm form={form}>
            <CheckboxField
              field={fields.understood}
              label="J’ai lu ce qui précède, et je ferme le compte de l’entreprise pour toute l’équipe."
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton variant="danger">Fermer le compte</SubmitButton>
              <ButtonLink to="/entreprise/equipe" variant="secondary">
                Garder le compte
              </ButtonLink>
            </div>
          </PageForm>
        )}
      </div>
    </div>
  )
}
