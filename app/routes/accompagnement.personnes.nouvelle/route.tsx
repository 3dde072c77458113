import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { contactProblem } from '~/domain/person/section-schemas'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { readPlace } from '~/queries/person/read-section'
import { PageHeader } from '~/ui/design/page-header'
import { CheckboxField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { fieldAt } from '~/ui/person/field-at'
import { IdentityInputs } from '~/ui/person/identity-inputs'
import { sayToProfessional } from '~/ui/person/section-words'
import { addPerson } from '~/use-cases/person/add-person'
import { newPersonSchema } from './schema'

export const loader = page({ may: 'person.write' }, async ({ context }) => ({
  smsOffered: context.ports.smsOffered,
}))

export const action = act({ may: 'person.write' }, async ({ context, actor, form }) => {
  const submission = parseWithZod(form, { schema: newPersonSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { commune, notTheSame, ...fields } = submission.value
  const mend = (fieldErrors: Record<string, string[]>) =>
    data({ result: submission.reply({ fieldErrors }), known: false }, { status: 422 })
  const problem = contactProblem(fields, context.ports.smsOffered)
  if (problem) return mend(problem)
  const place = await readPlace(context.db, commune, actor.territoryId)
  if ('problems' in place) return mend(place.problems)
  const result = await addPerson(context, {
    ...fields,
    place: place.fields,
    notTheSame: notTheSame ?? false,
  })
  if (isRefused(result)) {
    const answer = refused(submission, result)
    const known = result.refused === 'personLooksKnown' || result.refused === 'personSetAside'
    return data({ ...answer.data, known }, { status: 409 })
  }
  return redirectWith(
    `/accompagnement/personnes/${result.personId}`,
    'Le dossier est ouvert. Prochaine étape\u202f: recueillir l’accord et faire le diagnostic.',
  )
})

export const meta: MetaFunction = () => [{ title: 'Ajouter une personne – Passerelle' }]

export default function NewPersonPage() {
  const { smsOffered } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<string, string>>({
    id: 'nouvelle-personne',
    lastResult: answer?.result ?? null,
    defaultValue: { contactBy: 'email' },
  })
  const at = fieldAt(fields)
  const known = answer !== undefined && 'known' in answer && answer.known
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title="Ajouter une personne"
        intro="L’essentiel pour ouvrir le dossier. Les métiers, l’expérience et le diagnostic viennent ensuite, section par section."
        back={{ to: '/accompagnement', label: 'Mes personnes' }}
      />
      <PageForm form={form}>
        {(known || at('notTheSame').initialValue === 'on') && (
          <CheckboxField
            field={at('notTheSame')}
            label="J’ai vérifié : ce n’est pas la même personne, je crée un autre dossier."
          />
        )}
        <IdentityInputs at={at} say={sayToProfessional} askContactWay={smsOffered} />
        <SubmitButton>Ouvrir le dossier</SubmitButton>
      </PageForm>
    </div>
  )
}
