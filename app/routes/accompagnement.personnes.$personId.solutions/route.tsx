import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Form, type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { DIAGNOSTIC_DOMAINS } from '~/domain/person/diagnostic-domains'
import { TRANSPORT_MODES } from '~/domain/referential/transport-modes'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadDiagnosticPage } from '~/queries/person/load-diagnostic-page'
import { Badge } from '~/ui/design/badge'
import { Button } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextField } from '~/ui/forms/field'
import { useFormRound } from '~/ui/forms/form-round'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { choicesOf } from '~/ui/person/choices-of'
import { endSolution, mobiliseSolution } from '~/use-cases/person/mobilise-solution'
import { solutionSchema } from './schema'

const params = z.object({ personId: id })

export const loader = page({ may: 'person.write', params }, async ({ context, actor, params }) => {
  const today = parisDay(context.ports.clock.now())
  return found(await loadDiagnosticPage(context.db, actor, params.personId, today))
})

export const action = act(
  { may: 'person.write', params, dates: { until: 'ahead' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: solutionSchema })
    if (submission.status !== 'success') return invalid(submission)
    const { personId } = params
    const asked = submission.value
    const result =
      asked.intent === 'end'
        ? await endSolution(context, { personId, solutionId: asked.solutionId })
        : await mobiliseSolution(context, { ...asked, personId, label: asked.label ?? '' })
    if (isRefused(result)) {
      if (result.refused === 'notFound') throw notFound()
      return refused(submission, result)
    }
    const notice = asked.intent === 'end' ? 'La solution est terminée.' : 'La solution est mobilisée.'
    return redirectWith(`/accompagnement/personnes/${personId}/solutions`, notice)
  },
)

export const meta: MetaFunction = () => [{ title: 'Solutions mobilisées – Passerelle' }]

const DOMAINS = Object.entries(DIAGNOSTIC_DOMAINS).map(([value, { label }]) => ({ value, label }))

export default function SolutionsPage() {
  const { diagnostic } = useLoaderData<typeof loader>()
  const round = useFormRound(useActionData<typeof action>())
  // Adding comes back to this page: the next solution starts empty.
  return <Solutions key={`${diagnostic.solutions.length}-${round}`} />
}

function Solutions() {
  const { personId, name, closed, diagnostic } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<'domain' | 'label' | 'grantsMode' | 'grantsMaxKm' | 'until', string>>(
    {
      id: 'solution',
      lastResult: answer?.result ?? null,
    },
  )
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Solutions mobilisées"
        intro={`${name}. Ce qui lève un frein pour un temps : le rapprochement avec les offres en tient compte.`}
        back={{ to: `/accompagnement/personnes/${personId}`, label: 'Retour au dossier' }}
      />
      {diagnostic.solutions.length > 0 && (
        <Card>
          <ul className="divide-y divide-line">
            {diagnostic.solutions.map((solution) => (
              <li key={solution.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="min-w-0 flex-1">
                  {solution.domain} : {solution.text}
                </span>
                {solution.running && !closed ? (
                  <Form method="post">
                    <input type="hidden" name="intent" value="end" />
                    <input type="hidden" name="solutionId" value={solution.id} />
                    <Button variant="secondary">
                      Terminer<span className="sr-only"> : {solution.text}</span>
                    </Button>
                  </Form>
                ) : (
                  <Badge>{solution.running ? 'En cours' : 'Terminée'}</Badge>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {!closed && (
        <Card>
          <Section title="Ajouter une solution">
            <PageForm form={form}>
              <input type="hidden" name="intent" value="add" />
              <SelectField field={fields.domain} label="Domaine" choices={DOMAINS} />
              <TextField
                field={fields.label}
                label="Qui apporte quoi"
                hint="Par exemple : « le garage solidaire lui prête un véhicule ». Jamais de détail de santé."
              />
              <SelectField
                field={fields.grantsMode}
                label="Elle donne un moyen de transport"
                choices={choicesOf(TRANSPORT_MODES)}
                emptyLabel="Non"
                optional
              />
              <TextField
                field={fields.grantsMaxKm}
                label="Jusqu’à"
                inputMode="numeric"
                className="max-w-40"
                suffix="km"
                optional
              />
              <DateField field={fields.until} label="Dernier jour" optional />
              <SubmitButton>Ajouter</SubmitButton>
            </PageForm>
          </Section>
        </Card>
      )}
    </div>
  )
}
