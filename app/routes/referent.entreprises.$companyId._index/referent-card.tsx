import { type SubmissionResult, useForm } from '@conform-to/react'
import { Card } from '~/ui/design/card'
import { SelectField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'

interface ReferentCardProps {
  company: {
    readonly referent: { readonly id: string; readonly name: string } | null
    readonly referents: readonly { readonly id: string; readonly name: string }[]
    readonly changes: readonly { readonly id: string; readonly when: string; readonly to: string }[]
  }
  lastResult: SubmissionResult<string[]> | null
}

/** Who holds the relation, and who held it before. */
export function ReferentCard({ company, lastResult }: ReferentCardProps) {
  const [form, fields] = useForm({
    id: 'referent',
    lastResult,
    defaultValue: { userId: company.referent?.id ?? '' },
  })
  return (
    <Card className="space-y-3">
      <h2 className="font-bold">Référent·e entreprises</h2>
      <p>{company.referent?.name ?? 'À désigner'}</p>
      <PageForm form={form} className="space-y-3">
        <SelectField
          field={fields.userId}
          label="Confier à"
          choices={company.referents.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <SubmitButton variant="secondary">Changer de référent·e</SubmitButton>
      </PageForm>
      {company.changes.length > 0 && (
        <ul className="text-[0.95rem] text-ink-2">
          {company.changes.map(({ id: key, when, to }) => (
            <li key={key}>
              {when} : {to}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
