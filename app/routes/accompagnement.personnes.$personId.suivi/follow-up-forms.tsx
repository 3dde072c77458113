import { type SubmissionResult, useForm } from '@conform-to/react'
import type { FollowUp } from '~/queries/person/load-follow-up'
import { SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'

type Last = SubmissionResult<string[]> | null

/** The first appointment of a rebound plan and what it leads to. */
export function PlanForm({ plan, lastResult }: { plan: FollowUp['plans'][number]; lastResult: Last }) {
  const [form, fields] = useForm<Record<'appointmentOn' | 'bridges', string>>({
    id: `rebond-${plan.id}`,
    lastResult,
    defaultValue: { appointmentOn: plan.appointmentOn, bridges: plan.bridges },
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="planId" value={plan.id} />
      <DateField field={fields.appointmentOn} label="Date du rendez-vous" optional />
      <TextareaField
        field={fields.bridges}
        label="Ce qui est décidé ensemble"
        hint="Un frein à lever, un autre dispositif, une autre offre."
        maxLength={500}
        optional
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="follow">
          Enregistrer
        </SubmitButton>
        <SubmitButton name="intent" value="closePlan" variant="secondary">
          Enregistrer et clore le plan
        </SubmitButton>
      </div>
    </PageForm>
  )
}

interface TransferProps {
  colleagues: FollowUp['colleagues']
  current: string
  lastResult: Last
}

export function TransferForm({ colleagues, current, lastResult }: TransferProps) {
  const [form, fields] = useForm<Record<'toUserId', string>>({ id: 'transfert', lastResult })
  const others = colleagues.filter(({ value }) => value !== current)
  if (others.length === 0) {
    return (
      <p className="text-ink-2">Aucun·e autre référent·e de parcours dans votre organisme pour l’instant.</p>
    )
  }
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="transfer" />
      <p>
        Le dossier entier passe à votre collègue, qui devient la seule personne référente. Vous gardez
        l’accès.
      </p>
      <SelectField field={fields.toUserId} label="À qui ?" choices={others} />
      <SubmitButton variant="secondary">Transférer</SubmitButton>
    </PageForm>
  )
}

export function CloseForm({ open, lastResult }: { open: number; lastResult: Last }) {
  const [form] = useForm({ id: 'cloture', lastResult })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="close" />
      <p>
        La personne n’est plus proposée à aucune entreprise. Son dossier reste lisible et peut être rouvert.
        {open > 0 && ' Les propositions en cours sont retirées et les personnes concernées prévenues.'}
      </p>
      <SubmitButton variant="danger">Clore le dossier</SubmitButton>
    </PageForm>
  )
}

export function ReopenForm() {
  const [form] = useForm({ id: 'reouverture' })
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="reopen" />
      <p>La personne pourra de nouveau être proposée, si son accord tient toujours.</p>
      <SubmitButton>Rouvrir le dossier</SubmitButton>
    </PageForm>
  )
}
