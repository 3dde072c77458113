import { type SubmissionResult, useForm } from '@conform-to/react'
import { Callout } from '../design/callout'
import { Siren } from '../design/icons'
import { DateField, TextareaField, TextField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

/** One page, one button: what happened, when, where. */
export function AccidentForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<{ day: string; time: string; place: string; description: string }>({
    id: 'accident',
    lastResult: lastResult ?? null,
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="report" />
      <Callout tone="danger" title="Une urgence ? Appelez d’abord le 15 ou le 112">
        <p>
          Déclarer ici prévient aussitôt la structure d’accompagnement et le prescripteur, qui a 48 heures
          pour faire la déclaration d’accident du travail.
        </p>
      </Callout>
      <DateField field={fields.day} label="Quel jour ?" />
      <TextField
        field={fields.time}
        label="À quelle heure ?"
        hint="Par exemple 8 h 30"
        className="max-w-40"
      />
      <TextField field={fields.place} label="Où ?" hint="Sur le chantier, à l’atelier, sur le trajet…" />
      <TextareaField
        field={fields.description}
        label="Que s’est-il passé ?"
        hint="Les faits, simplement. Ne donnez pas de diagnostic médical."
        maxLength={3000}
      />
      <SubmitButton variant="danger" icon={Siren}>
        Déclarer l’accident
      </SubmitButton>
    </PageForm>
  )
}
