import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { communeProblem, isResolved, resolveCommune } from '~/queries/public/resolve-commune'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { CommuneField } from '~/ui/forms/commune-field'
import { TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { addEstablishment } from '~/use-cases/company/add-establishment'
import { type EstablishmentForm, establishmentSchema } from './schema'

export const loader = page({ may: 'company.manage' }, async () => null)

export const action = act({ may: 'company.manage' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: establishmentSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { commune, ...fields } = submission.value
  const place = await resolveCommune(context.db, commune)
  if (!isResolved(place)) {
    const result = submission.reply({ fieldErrors: { commune: [communeProblem(place)] } })
    return data({ result }, { status: 422 })
  }
  const { inseeCode: communeCode, postalCode } = place
  const added = await addEstablishment(context, { ...fields, communeCode, postalCode })
  if (isRefused(added)) return refused(submission, added)
  return redirectWith('/entreprise/equipe', 'L’établissement est ajouté.')
})

export const meta = () => [{ title: 'Ajouter un établissement – Passerelle' }]

export default function NewEstablishmentPage() {
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<EstablishmentForm>({ id: 'etablissement', lastResult: answer?.result })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Ajouter un établissement"
        intro="Un lieu de votre entreprise où vous accueillez des personnes."
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <PageForm form={form}>
        <Card className="space-y-6">
          <TextField
            field={fields.siret}
            label="Numéro SIRET"
            hint="14 chiffres ; les neuf premiers sont ceux de votre entreprise"
            inputMode="numeric"
          />
          <TextField field={fields.name} label="Nom d’usage" hint="Par exemple : agence de Reims" />
          <TextField field={fields.address} label="Adresse (numéro et rue)" autoComplete="off" />
          <CommuneField field={fields.commune} label="Commune" hint="Nom ou code postal" />
        </Card>
        <SubmitButton>Ajouter l’établissement</SubmitButton>
      </PageForm>
    </div>
  )
}
