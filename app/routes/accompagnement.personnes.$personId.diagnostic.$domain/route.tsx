import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { DIAGNOSTIC_DOMAIN_KEYS, isDiagnosticDomain } from '~/domain/person/diagnostic-domains'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadDomainForm } from '~/queries/person/load-diagnostic-page'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { CheckboxesField, CheckboxField, RadioField } from '~/ui/forms/choice-fields'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { saveDiagnostic } from '~/use-cases/person/save-diagnostic'
import { domainSchema } from './schema'

const params = z.object({ personId: id, domain: z.string().refine(isDiagnosticDomain) })

export const loader = page({ may: 'person.write', params }, async ({ context, actor, params }) =>
  found(await loadDomainForm(context.db, actor, params.personId, params.domain)),
)

export const action = act({ may: 'person.write', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema: domainSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { status, impact, priority, situations, note, intent } = submission.value
  const { personId, domain } = params
  const entry = { domain, status, impact: impact ?? null, priority: priority ?? false, note }
  const entries = [{ ...entry, situations: situations ?? [] }]
  const result = await saveDiagnostic(context, { personId, entries, done: false })
  if (isRefused(result)) {
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  }
  const base = `/accompagnement/personnes/${personId}/diagnostic`
  const next = DIAGNOSTIC_DOMAIN_KEYS[DIAGNOSTIC_DOMAIN_KEYS.indexOf(domain) + 1]
  if (intent === 'next' && next) return redirect(`${base}/${next}`)
  return redirectWith(base, 'Ce domaine du diagnostic est enregistré.')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Diagnostic : ${data?.label ?? ''} – Passerelle` },
]

const STATUSES = [
  { value: 'notExplored', label: 'Pas encore abordé' },
  { value: 'noDifficulty', label: 'Pas de difficulté' },
  { value: 'difficulty', label: 'Difficulté' },
  { value: 'beingResolved', label: 'En cours de résolution' },
  { value: 'resolved', label: 'Résolu' },
]

const IMPACTS = [
  { value: 'low', label: 'Faible' },
  { value: 'medium', label: 'Moyen' },
  { value: 'high', label: 'Fort' },
]

const NEVER =
  'N’écrivez jamais : maladie ou diagnostic, numéro de sécurité sociale, coordonnées bancaires, prénoms d’enfants, nationalité.'

export default function DomainPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: `domaine-${view.domain}`,
    lastResult: answer?.result ?? null,
    defaultValue: view.values,
  })
  return (
    <div className="mx-auto max-w-3xl" key={view.domain}>
      <PageHeader
        title={view.label}
        intro={`${view.name}. Domaine ${view.position} sur ${view.count} : ${view.question}`}
        back={{ to: `/accompagnement/personnes/${view.personId}/diagnostic`, label: 'Tous les domaines' }}
      />
      <PageForm form={form}>
        <RadioField field={fields.status} label="Où en est-on ?" choices={STATUSES} />
        {view.domain === 'health' && (
          <Callout tone="warning" title="Seulement les conséquences pour le travail">
            <p>Horaires, charges, station debout : ce dont l’emploi doit tenir compte, jamais une maladie.</p>
          </Callout>
        )}
        <CheckboxesField
          field={fields.situations}
          label="Situations"
          hint="En cas de difficulté."
          choices={view.situations}
          columns={2}
          optional
        />
        <RadioField
          field={fields.impact}
          label="Impact sur le retour à l’emploi"
          choices={IMPACTS}
          columns={3}
          optional
        />
        <CheckboxField field={fields.priority} label="À traiter en priorité" />
        <TextareaField field={fields.note} label="Note courte" hint={NEVER} maxLength={500} optional />
        <div className="flex flex-wrap gap-3">
          {view.next && (
            <SubmitButton name="intent" value="next">
              Enregistrer et passer au domaine suivant
            </SubmitButton>
          )}
          <SubmitButton name="intent" value="back" variant={view.next ? 'secondary' : 'primary'}>
            Enregistrer
          </SubmitButton>
        </div>
      </PageForm>
    </div>
  )
}
