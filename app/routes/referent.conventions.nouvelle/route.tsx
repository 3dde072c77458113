import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { OBJECTIVE_LABELS } from '~/domain/convention/objectives'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadNewConvention } from '~/queries/convention/load-new-convention'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { DateField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { recordFileAccess } from '~/use-cases/person/record-file-access'
import { PreviousImmersions } from './previous-immersions'
import { newConventionSchema } from './schema'

const search = z.object({ recommandation: id })

export const loader = page({ may: 'convention.draft', search }, async ({ context, actor, search }) => {
  const now = context.ports.clock.now()
  const known = found(await loadNewConvention(context.db, actor, search.recommandation, now))
  if (known.existing) throw redirect(`/referent/conventions/${known.existing}`)
  const subject = { recommendationId: search.recommandation }
  await recordFileAccess(context, { subject, what: 'convention' })
  return known
})

export const action = act(
  { may: 'convention.draft', search, dates: { startDate: 'ahead', endDate: 'ahead' } },
  async ({ context, search, form }) => {
    const submission = parseWithZod(form, { schema: newConventionSchema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await draftConvention(context, {
      recommendationId: search.recommandation,
      ...submission.value,
    })
    if (isRefused(result)) {
      if (result.refused === 'notFound') throw notFound()
      return refused(submission, result)
    }
    return redirectWith(
      `/referent/conventions/${result.conventionId}`,
      'La convention est préparée. L’entreprise est invitée à compléter sa partie.',
    )
  },
)

export const meta = () => [{ title: 'Préparer une convention – Passerelle' }]

export default function NewConventionPage() {
  const known = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ startDate: string; endDate: string; objective: string }>({
    id: 'nouvelle-convention',
    lastResult: answer?.result ?? null,
    defaultValue: {
      startDate: known.suggested.start,
      endDate: known.suggested.end,
      objective: known.objective,
    },
  })
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={`Préparer la convention ${ofName(known.personName)}`}
        intro={`${known.offerTitle}, ${known.companyName} (${known.city})`}
        back={
          known.applicationId
            ? { to: `/referent/candidatures/${known.applicationId}`, label: 'La candidature' }
            : { to: '/referent/conventions?vue=a-preparer', label: 'Conventions à préparer' }
        }
      />
      {!known.agreed && (
        <Callout tone="warning" title="Cette mise en relation n’est pas à l’étape de la convention">
          <p>La convention se prépare quand la personne et l’entreprise ont toutes deux accepté.</p>
        </Callout>
      )}
      <Card>
        <Section title="Ce qui est déjà connu">
          <DataList
            rows={[
              { label: 'Période de l’offre', value: known.window },
              { label: 'Horaires', value: known.hours },
              { label: 'Tuteur ou tutrice', value: known.tutor },
            ]}
          />
          <p className="text-ink-2">
            Le reste vient de la fiche de la personne, de l’offre, de l’entreprise et des organismes : vous
            n’avez pas à le saisir de nouveau.
          </p>
        </Section>
      </Card>
      <PreviousImmersions previous={known.previous} />
      <PageForm form={form}>
        <Callout title="Un mois au plus, de date à date">
          <p>Par exemple, {known.example}. Le travail du samedi et du dimanche compte dans la période.</p>
        </Callout>
        <DateField field={fields.startDate} label="Premier jour" />
        <DateField field={fields.endDate} label="Dernier jour" />
        <RadioField
          field={fields.objective}
          label="Objectif"
          hint="Un seul des trois que prévoit la loi. Avec la même entreprise, deux immersions en douze mois ont des objectifs différents."
          choices={Object.entries(OBJECTIVE_LABELS)
            .filter(([value]) => !known.applicationId || value === 'initiateRecruitment')
            .map(([value, label]) => ({ value, label }))}
        />
        <SubmitButton>Préparer la convention</SubmitButton>
      </PageForm>
    </div>
  )
}
