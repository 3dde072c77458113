import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, page } from '~/door.server'
import { loadTerritorySettings } from '~/queries/territory/load-territory'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { TextField } from '~/ui/forms/field'
import { useFormRound } from '~/ui/forms/form-round'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { saveTerritorySettings } from '~/use-cases/territory/save-territory-settings'
import { LIMITS, settingsOf, territorySchema, WEIGHT_LABELS } from './schema'

export const loader = page({ may: 'territory.manage' }, async ({ context, actor }) => {
  const territory = found(await loadTerritorySettings(context.db, actor))
  const { name, accentColour, settings } = territory
  const limits = LIMITS.map(({ key }) => [key, String(settings[key])])
  const weights = Object.entries(settings.matchWeights).map(([part, weight]) => [
    `weight_${part}`,
    String(weight),
  ])
  const values: Record<string, string> = {
    name,
    accentColour,
    ...Object.fromEntries([...limits, ...weights]),
  }
  return { name, values, limits: LIMITS, weights: Object.entries(WEIGHT_LABELS) }
})

export const action = act({ may: 'territory.manage' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: territorySchema })
  if (submission.status !== 'success') return invalid(submission)
  const { name, accentColour } = submission.value
  const settings = settingsOf(submission.value)
  const saved = await saveTerritorySettings(context, { name, accentColour, settings })
  if (isRefused(saved)) return refused(submission, saved)
  return redirectWith(
    '/territoire',
    saved.changed.length > 0 ? 'Les réglages sont enregistrés.' : 'Rien n’avait changé.',
  )
})

export const meta = () => [{ title: 'Réglages du territoire – Passerelle' }]

export default function TerritoryPage() {
  return <Settings key={useFormRound(useActionData<typeof action>())} />
}

function Settings() {
  const { name, values, limits, weights } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<string, string>>({
    id: 'territoire',
    lastResult: answer?.result,
    defaultValue: values,
  })
  const field = (key: string) => fields[key] as NonNullable<(typeof fields)[string]>
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={name}
        intro="Ces réglages valent pour tout le territoire. Un délai déjà commencé garde sa date."
      />
      <PageForm form={form}>
        <Card className="space-y-6">
          <h2 className="text-xl font-bold">Identité</h2>
          <TextField field={field('name')} label="Nom du territoire" />
          <TextField
            field={field('accentColour')}
            label="Couleur du territoire"
            hint="Au format #0f5c6e. Le texte blanc doit rester lisible dessus : le contraste est vérifié à l’enregistrement."
            className="max-w-48"
          />
          <p className="flex flex-wrap items-center gap-3 text-[0.95rem] text-ink-2">
            <span aria-hidden="true" className="flex gap-1.5">
              <span className="size-9 rounded-lg bg-accent" />
              <span className="size-9 rounded-lg bg-accent-strong" />
              <span className="size-9 rounded-lg border border-line bg-accent-soft" />
            </span>
            La couleur d’aujourd’hui et les deux teintes qui en découlent.
          </p>
        </Card>
        <Card className="space-y-6">
          <h2 className="text-xl font-bold">Délais et limites</h2>
          <div className="grid gap-6 sm:grid-cols-2">
            {limits.map(({ key, label, unit }) => (
              <TextField key={key} field={field(key)} label={label} inputMode="numeric" suffix={unit} />
            ))}
          </div>
        </Card>
        <Card className="space-y-6">
          <h2 className="text-xl font-bold">Poids du rapprochement</h2>
          <p className="text-ink-2">
            La somme fait 100. Ces poids sont montrés aux référent·es et aux personnes : chacun sait ce qui
            compte.
          </p>
          <div className="grid gap-6 sm:grid-cols-3">
            {weights.map(([part, label]) => (
              <TextField
                key={part}
                field={field(`weight_${part}`)}
                label={label}
                inputMode="numeric"
                suffix="points"
              />
            ))}
          </div>
        </Card>
        <SubmitButton>Enregistrer les réglages</SubmitButton>
      </PageForm>
    </div>
  )
}
