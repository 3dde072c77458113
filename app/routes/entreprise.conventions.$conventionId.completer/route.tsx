import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { ATTESTATIONS } from '~/domain/convention/content'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadHostPart } from '~/queries/convention/load-host-convention'
import { Callout } from '~/ui/design/callout'
import { Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { CheckboxesField } from '~/ui/forms/choice-fields'
import { TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { fieldAt } from '~/ui/person/field-at'
import { completeAsHost } from '~/use-cases/convention/complete-as-host'
import { ContactFields } from './contact-fields'
import { hostPartSchema } from './schema'

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.completeAsHost', params },
  async ({ context, actor, params }) => ({
    ...found(await loadHostPart(context.db, actor, params.conventionId)),
    attestations: Object.entries(ATTESTATIONS).map(([value, label]) => ({ value, label })),
  }),
)

export const action = act({ may: 'convention.completeAsHost', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema: hostPartSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { revision, ...fields } = submission.value
  const result = await completeAsHost(context, { ...params, revision, fields })
  if (!isRefused(result)) {
    const attested = Object.values(fields.attestations).every(Boolean)
    return redirectWith(
      `/entreprise/conventions/${params.conventionId}`,
      attested
        ? 'Votre partie est enregistrée. Votre référent·e est prévenu·e.'
        : 'C’est enregistré. Il reste des phrases à attester avant la signature.',
    )
  }
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
})

export const meta = () => [{ title: 'Compléter la convention pour l’entreprise – Passerelle' }]

export default function CompletePage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<string, string>>({
    id: 'partie-entreprise',
    lastResult: answer?.result ?? null,
    defaultValue: view.values as unknown as Record<string, string>,
  })
  const at = fieldAt(fields)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Compléter la convention"
        intro={`L’immersion ${ofName(view.personName)}, ${view.offerTitle}, ${view.dates}. Ce que vous avez déjà dit est rempli.`}
        back={{ to: `/entreprise/conventions/${view.id}`, label: 'La convention' }}
      />
      <PageForm form={form} className="space-y-8">
        <input type="hidden" name="revision" value={view.revision} />
        <Section title="Votre entreprise">
          <TextField
            field={at('host.registeredOn')}
            label="Date d’immatriculation"
            hint="Celle du registre (RCS ou répertoire des métiers), par exemple 14/01/2015. Retenue pour la prochaine fois."
          />
          <TextField
            field={at('host.collectiveAgreement')}
            label="Convention collective"
            hint="Elle figure sur les bulletins de paie. Retenue pour la prochaine fois."
          />
          <TextField field={at('conditions.insurer')} label="Assureur en responsabilité civile" />
          <TextField field={at('conditions.insurancePolicy')} label="Numéro du contrat d’assurance" />
        </Section>
        <Section title="Qui signe pour l’entreprise">
          <ContactFields path="host.representative" at={at} who="qui signe" />
        </Section>
        <Section title="Qui accueille et donne les consignes de sécurité">
          <TextField field={at('host.welcome.name')} label="Nom (accueil)" />
          <TextField field={at('host.welcome.function')} label="Fonction (accueil)" />
        </Section>
        <Section title="Le tuteur ou la tutrice">
          <ContactFields path="host.tutor" at={at} who="tutorat" />
        </Section>
        <Section title="Les conditions d’accueil">
          <TextareaField
            field={at('conditions.workingConditions')}
            label="Conditions de travail"
            maxLength={3000}
          />
          <TextareaField
            field={at('conditions.protectiveEquipment')}
            label="Équipements de protection"
            maxLength={3000}
          />
          <TextareaField field={at('conditions.prevention')} label="Mesures de prévention" maxLength={3000} />
          <TextareaField
            field={at('conditions.collectiveFacilities')}
            label="Restauration et transports collectifs"
            maxLength={3000}
          />
        </Section>
        <CheckboxesField
          field={at('attestations')}
          label="L’entreprise atteste que :"
          hint="Lisez chaque phrase. Toutes sont nécessaires pour signer."
          choices={view.attestations}
        />
        <Callout>
          <p>
            La personne n’est pas rémunérée par vous : elle garde son statut et ses droits, et elle est
            assurée.
          </p>
        </Callout>
        <SubmitButton>Enregistrer ma partie</SubmitButton>
      </PageForm>
    </div>
  )
}
