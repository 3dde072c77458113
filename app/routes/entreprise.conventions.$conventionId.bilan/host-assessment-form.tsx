import { type SubmissionResult, useForm } from '@conform-to/react'
import { Section } from '~/ui/design/card'
import { classes } from '~/ui/design/classes'
import { ASKED_WHEN } from '~/ui/forms/asked-when'
import { type Choice, RadioField, SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { fieldAt } from '~/ui/person/field-at'

const YES_NO: readonly Choice[] = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
]

interface HostAssessmentFormProps {
  values: Readonly<Record<string, string>>
  choices: Readonly<Record<'outcomes' | 'causes' | 'contracts' | 'criteria' | 'ratings', readonly Choice[]>>
  lastResult: SubmissionResult<string[]> | undefined
}

/** How it went, said by the host: the outcome, five criteria, the hire, then its name. */
export function HostAssessmentForm({ values, choices, lastResult }: HostAssessmentFormProps) {
  const [form, fields] = useForm<Record<string, string>>({
    id: 'bilan',
    lastResult: lastResult ?? null,
    defaultValue: values as Record<string, string>,
  })
  const at = fieldAt(fields)
  return (
    <PageForm form={form} className="space-y-8">
      <Section title="Le déroulement">
        <RadioField
          field={at('outcome')}
          label="Comment l’immersion s’est-elle déroulée ?"
          choices={choices.outcomes}
        />
        <div className={ASKED_WHEN.partly}>
          <DateField
            field={at('lastDay')}
            label="Dernier jour de présence"
            hint="Si une partie seulement a eu lieu. Par exemple 14/01/2027"
            optional
          />
        </div>
        <div className={ASKED_WHEN.came}>
          <TextField
            field={at('hoursMissed')}
            label="Heures d’absence"
            inputMode="decimal"
            suffix="heures"
            className="max-w-40"
            optional
          />
        </div>
        <RadioField
          className={ASKED_WHEN.didNotCome}
          field={at('noShowCause')}
          label="Si l’immersion n’a pas commencé : que s’est-il passé ?"
          choices={choices.causes}
          optional
        />
      </Section>
      <Section title="La personne">
        {choices.criteria.map(({ value, label }) => (
          <RadioField
            key={value}
            className={ASKED_WHEN.came}
            field={at(`ratings.${value}`)}
            label={label}
            choices={choices.ratings}
            columns={4}
          />
        ))}
        <RadioField
          field={at('objectiveReached')}
          label="L’objectif est-il atteint ?"
          choices={YES_NO}
          columns={4}
        />
        <TextareaField field={at('strengths')} label="Ses points forts" optional maxLength={2000} />
        <TextareaField
          field={at('toImprove')}
          label="Ce qu’il reste à travailler"
          optional
          maxLength={2000}
        />
        <TextareaField field={at('comment')} label="Autre chose à dire ?" optional maxLength={2000} />
      </Section>
      <Section title="La suite">
        <RadioField field={at('hired')} label="Embauchez-vous la personne ?" choices={YES_NO} columns={4} />
        <div className={classes('space-y-4', ASKED_WHEN.hired)}>
          <SelectField
            field={at('hireContract')}
            label="Avec quel contrat ?"
            hint="Si vous embauchez."
            choices={choices.contracts}
            optional
          />
          <DateField
            field={at('hireDate')}
            label="À partir de quand ?"
            hint="Si vous embauchez. Par exemple 14/01/2027"
            optional
          />
        </div>
        <RadioField
          field={at('wouldHostAgain')}
          label="Accueilleriez-vous quelqu’un d’autre en immersion ?"
          choices={YES_NO}
          columns={4}
          optional
        />
      </Section>
      <TextField field={at('signedName')} label="Votre nom, pour signer le bilan" autoComplete="name" />
      <p className="text-ink-2">Une fois envoyé, le bilan ne peut plus être modifié.</p>
      <SubmitButton>Signer et envoyer le bilan</SubmitButton>
    </PageForm>
  )
}
