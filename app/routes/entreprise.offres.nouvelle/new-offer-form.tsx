import { useForm } from '@conform-to/react'
import { Card } from '~/ui/design/card'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { JobChoice } from '~/ui/offer/job-choice'
import type { BeginAnswer } from './begin-offer'

const KIND_CHOICES = [
  {
    value: 'immersion',
    label: 'Une immersion',
    hint: 'De quelques jours à un mois pour découvrir un métier chez vous, sous convention, sans salaire.',
  },
  {
    value: 'emploi',
    label: 'Un emploi',
    hint: 'Un contrat de travail : CDI, CDD, intérim, insertion, alternance. Le salaire est affiché.',
  },
]

interface NewOfferFormProps {
  places: readonly { readonly id: string; readonly name: string; readonly city: string }[]
  kind: string
  answer: unknown
}

/** What is offered, the job by its everyday name, and the place when there are several. */
export function NewOfferForm({ places, kind, answer }: NewOfferFormProps) {
  const { result, ambiguous } = (answer ?? {}) as Partial<BeginAnswer>
  const [form, fields] = useForm({
    id: 'nouvelle-offre',
    lastResult: result ?? null,
    defaultValue: { kind, job: '', establishmentId: places[0]?.id ?? '' },
  })
  return (
    <Card>
      <PageForm form={form}>
        <RadioField field={fields.kind} label="Que proposez-vous ?" choices={KIND_CHOICES} columns={2} />
        <JobChoice field={fields.job} ambiguous={ambiguous} />
        {places.length > 1 && (
          <RadioField
            field={fields.establishmentId}
            label="Dans quel établissement ?"
            choices={places.map(({ id, name, city }) => ({ value: id, label: name, hint: city }))}
          />
        )}
        <SubmitButton>Continuer</SubmitButton>
      </PageForm>
    </Card>
  )
}
