import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { identityFields } from '~/domain/person/section-schemas'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadRetention } from '~/queries/retention/load-retention'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { DateField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { reopenSetAside } from '~/use-cases/retention/reopen-set-aside'
import { ArchiveSearch } from './archive-search'
import { RuleTable } from './rule-table'

const search = z.object({ reference: z.string().trim().toUpperCase().max(40).catch('') })

export const loader = page({ may: 'retention.manage', search }, async ({ context, actor, search }) => {
  const reference = search.reference || undefined
  const retention = await loadRetention(context.db, actor, context.ports.clock.now(), reference)
  return { ...retention, reference: search.reference }
})

const identity = identityFields.pick({ firstName: true, lastName: true, birthDate: true })

export const action = act({ may: 'retention.manage' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: identity })
  if (submission.status !== 'success') return invalid(submission)
  const result = await reopenSetAside(context, submission.value)
  if (isRefused(result)) return refused(submission, result)
  return redirectWith(
    '/territoire/conservation',
    'Le dossier est rendu à son ou sa référent·e, qui en est prévenu·e.',
  )
})

export const meta = () => [{ title: 'Conservation des données – Passerelle' }]

export default function RetentionPage() {
  const { rules, lastTurn, archived, reference } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { form, field } = answeredForm('rouvrir', answer?.result)
  return (
    <div className="space-y-10">
      <PageHeader
        title="Conservation des données"
        intro={
          <>
            <p>Ce que la plateforme garde sur les personnes, combien de temps, et ce qui suit.</p>
            <p>
              Passerelle l’applique seule, toutes les six heures.{' '}
              {lastTurn ? `Dernier passage : ${lastTurn}.` : 'Elle n’est pas encore passée.'}
            </p>
          </>
        }
      />
      <RuleTable rules={rules} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <Section title="Rouvrir un dossier mis à part">
            <p className="text-ink-2">
              Sans contact depuis deux ans, un dossier n’est plus visible des professionnels. Quand la
              personne revient, rendez-le à son ou sa référent·e : il ou elle en est prévenu·e, et cet acte
              est noté.
            </p>
            <PageForm form={form}>
              <div className="grid gap-6 sm:grid-cols-2">
                <TextField field={field('firstName')} label="Prénom" autoComplete="off" />
                <TextField field={field('lastName')} label="Nom" autoComplete="off" />
              </div>
              <DateField field={field('birthDate')} label="Date de naissance" hint="Par exemple 14/01/1990" />
              <SubmitButton variant="secondary">Rendre le dossier</SubmitButton>
            </PageForm>
          </Section>
        </Card>
        <ArchiveSearch reference={reference} archived={archived} />
      </div>
    </div>
  )
}
