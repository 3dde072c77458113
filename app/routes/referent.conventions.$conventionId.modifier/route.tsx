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
import {
  BENEFICIARY,
  CONDITIONS,
  CURRENT_EMPLOYER,
  FieldGroup,
  Fields,
  HOST,
  LEGAL_REPRESENTATIVE,
  ObjectiveField,
  PERIOD,
  PERIOD_MORE,
  PURPOSE,
  SUPPORT,
} from './fields'
import { contentOf, conventionFormSchema } from './schema'

const params = z.object({ conventionId: id })
const OBJECTIVES = Object.entries(OBJECTIVE_LABELS).map(([value, label]) => ({ value, label }))

export const loader = page({ may: 'convention.draft', params }, async ({ context, actor, params }) =>
  found(await loadEditForm(context.db, actor, params.conventionId)),
)

export const action = act({ may: 'convention.draft', params }, async ({ context, actor, params, form }) => {
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
})

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
      <PageForm form={form} className="space-y-8">
        <input type="hidden" name="revision" value={view.revision} />
        <FieldGroup title="Les dates et le lieu" specs={PERIOD} at={at} />
        <WeekGrid field={at('period.schedule')} label="Horaires" />
        <Fields specs={PERIOD_MORE} at={at} />
        <ObjectiveField at={at} objectives={OBJECTIVES} />
        <FieldGroup title="L’objectif et les activités" specs={PURPOSE} at={at} />
        <FieldGroup title="La personne" specs={BENEFICIARY} at={at} />
        <FieldGroup title="Son employeur actuel, si elle en a un" specs={CURRENT_EMPLOYER} at={at} />
        <FieldGroup title="Sa représentation légale, avant 18 ans" specs={LEGAL_REPRESENTATIVE} at={at} />
        <FieldGroup title="L’entreprise" specs={HOST} at={at} />
        <FieldGroup title="Les conditions d’accueil" specs={CONDITIONS} at={at} />
        <FieldGroup title="L’accompagnement et la prescription" specs={SUPPORT} at={at} />
        <p className="text-ink-2">
          Prescripteur : {view.prescriber}. L’entreprise coche elle-même ses attestations.
        </p>
        <div className="flex flex-wrap gap-3">
          {view.editable && <SubmitButton>Enregistrer</SubmitButton>}
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </div>
      </PageForm>
    </div>
  )
}
