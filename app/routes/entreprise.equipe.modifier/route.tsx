import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { LEGAL_FORMS, WORKFORCES } from '~/domain/company/company-kinds'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadCompanyForm } from '~/queries/company/load-own-company'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SelectField } from '~/ui/forms/choice-fields'
import { TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { editCompany } from '~/use-cases/company/edit-company'
import { companySchema } from './schema'

export const loader = page({ may: 'company.manage' }, async ({ context, actor }) =>
  loadCompanyForm(context.db, actor),
)

export const action = act({ may: 'company.manage' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: companySchema })
  if (submission.status !== 'success') return invalid(submission)
  const edited = await editCompany(context, submission.value)
  if (isRefused(edited)) return refused(submission, edited)
  return redirectWith('/entreprise/equipe', 'Les informations de l’entreprise sont enregistrées.')
})

export const meta = () => [{ title: 'Modifier mon entreprise – Passerelle' }]

const choicesOf = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))

export default function EditCompanyPage() {
  const company = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<keyof typeof company, string | null>>({
    id: 'entreprise',
    lastResult: answer?.result,
    defaultValue: company,
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Modifier mon entreprise"
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <PageForm form={form}>
        <Card className="space-y-6">
          <TextField field={fields.name} label="Nom de l’entreprise" autoComplete="organization" />
          <SelectField field={fields.legalForm} label="Forme juridique" choices={choicesOf(LEGAL_FORMS)} />
          <TextareaField
            field={fields.activity}
            label="Ce que fait l’entreprise, en une phrase"
            rows={2}
            maxLength={500}
          />
          <SelectField
            field={fields.workforce}
            label="Nombre de salariés"
            choices={choicesOf(WORKFORCES)}
            optional
          />
          <TextField
            field={fields.registeredOn}
            label="Date d’immatriculation"
            hint="Celle du registre (RCS ou répertoire des métiers), écrite sur les conventions. Par exemple 14/01/2015."
            optional
          />
          <TextField field={fields.collectiveAgreement} label="Convention collective" optional />
          <TextField
            field={fields.insurer}
            label="Assureur (responsabilité civile)"
            hint="Repris dans les conventions d’immersion"
            optional
          />
          <TextField field={fields.insurancePolicy} label="Numéro de contrat d’assurance" optional />
        </Card>
        <SubmitButton>Enregistrer</SubmitButton>
      </PageForm>
    </div>
  )
}
