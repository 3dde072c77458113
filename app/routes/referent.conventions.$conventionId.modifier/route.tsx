import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { OBJECTIVE_LABELS } from '~/domain/convention/objectives'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadDraftContent, loadEditForm } from '~/queries/convention/load-edit-form'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { WeekGrid } from '~/ui/forms/week-grid'
import { fieldAt } from '~/ui/person/field-at'
import { editConvention } from '~/use-cases/convention/edit-convention'
import { ChangeBar } from './change-bar'
import { Fields, ObjectiveField } from './fields'
import { Part } from './form-part'
import { type FormPart, isWithin, LABELS, PART_KEYS, PARTS } from './parts'
import { contentOf, conventionFormSchema } from './schema'

const params = z.object({ conventionId: id })
const OBJECTIVES = Object.entries(OBJECTIVE_LABELS).map(([value, label]) => ({ value, label }))

export const loader = page({ may: 'convention.draft', params }, async ({ context, actor, params }) =>
  found(await loadEditForm(context.db, actor, params.conventionId)),
)

export const action = act(
  { may: 'convention.draft', params, dates: { startDate: 'ahead', endDate: 'ahead' } },
  async ({ context, actor, params, form }) => {
    const submission = parseWithZod(form, { schema: conventionFormSchema })
    if (submission.status !== 'success') return invalid(submission)
    const before = found(await loadDraftContent(context.db, actor, params.conventionId))
    const { revision } = submission.value
    const content = contentOf(submission.value, before)
    const result = await editConvention(context, { ...params, revision, content })
    if (isRefused(result)) {
      if (result.refused === 'notFound') throw notFound()
      return refused(submission, result)
    }
    const notice =
      result.changes.length === 0
        ? 'Rien n’a changé.'
        : result.version > 1
          ? `La version ${result.version} est enregistrée. Les signataires sont prévenus de ce qui a changé.`
          : 'La convention est enregistrée.'
    return redirectWith(`/referent/conventions/${params.conventionId}`, notice)
  },
)

export const meta = () => [{ title: 'Modifier une convention – Passerelle' }]

export default function EditConventionPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<string, string>>({
    id: 'convention',
    lastResult: answer?.result ?? null,
    defaultValue: view.values as unknown as Record<string, string>,
  })
  const at = fieldAt(fields)
  const back = `/referent/conventions/${view.id}`
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Modifier la convention"
        intro={`${view.personName} chez ${view.companyName}. Tout ce qui était connu est déjà rempli\u202f; ce qui reste vide peut attendre l’envoi à la signature.`}
        back={{ to: back, label: 'La convention' }}
      />
      {!view.editable && <Callout tone="warning" title="Cette convention ne peut plus être modifiée" />}
      {view.sent && view.editable && (
        <Callout tone="warning" title="Cette convention est déjà envoyée">
          <p>
            Enregistrer une modification fait une nouvelle version :{' '}
            {view.signed > 0 && 'les signatures sont effacées, '}
            chacun est prévenu de ce qui a changé et signe à nouveau.
          </p>
        </Callout>
      )}
      {view.remarks.map((remark) => (
        <Callout key={remark.id} title="Correction demandée">
          <p className="whitespace-pre-line">{remark.text}</p>
        </Callout>
      ))}
      <PageForm form={form} className="space-y-4">
        <input type="hidden" name="revision" value={view.revision} />
        {PART_KEYS.map((key) => {
          const part: FormPart = PARTS[key]
          const missing = view.missing.filter((path) => isWithin(path, part)).length
          return (
            <Part
              key={key}
              title={part.title}
              now={view.inAWord[key]}
              missing={missing}
              wrong={Object.keys(form.allErrors).filter((name) => isWithin(name, part)).length}
              open={missing > 0 || key === 'period'}
            >
              <Fields specs={part.before ?? []} at={at} />
              {key === 'period' && <WeekGrid field={at('period.schedule')} label="Horaires" />}
              {key === 'purpose' && <ObjectiveField at={at} objectives={OBJECTIVES} />}
              <Fields specs={part.specs} at={at} />
              {key === 'support' && <p className="text-ink-2">Prescripteur : {view.prescriber}.</p>}
            </Part>
          )
        })}
        <p className="text-ink-2">L’entreprise coche elle-même ses attestations.</p>
        <ChangeBar formId={form.id} labels={LABELS}>
          {view.editable && <SubmitButton>Enregistrer</SubmitButton>}
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </ChangeBar>
      </PageForm>
    </div>
  )
}
