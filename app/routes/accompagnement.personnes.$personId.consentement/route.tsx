import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadConsent } from '~/queries/person/load-consent'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { CheckboxField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { ConsentText } from '~/ui/person/consent-text'
import { recordConsent } from '~/use-cases/person/record-consent'

const params = z.object({ personId: id })

const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('withdraw') }),
  z.object({
    intent: z.literal('give'),
    version: z.string().max(20),
    agreed: z.literal(true, { error: 'Cochez la case si la personne est d’accord.' }),
  }),
])

export const loader = page({ may: 'person.write', params }, async ({ context, actor, params }) =>
  found(await loadConsent(context.db, actor, params.personId)),
)

export const action = act({ may: 'person.write', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const given = submission.value.intent === 'give'
  const version = submission.value.intent === 'give' ? submission.value.version : undefined
  const result = await recordConsent(context, { personId: params.personId, given, version })
  if (isRefused(result)) {
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  }
  const notice = given ? 'L’accord est enregistré.' : withdrawnText(result.withdrawn)
  return redirectWith(`/accompagnement/personnes/${params.personId}`, notice)
})

function withdrawnText(count: number): string {
  if (count === 0) return 'L’accord est retiré.'
  const what =
    count === 1 ? 'La proposition en cours est retirée' : `Les ${count} propositions en cours sont retirées`
  return `L’accord est retiré. ${what}, les personnes concernées sont prévenues.`
}

export const meta: MetaFunction = () => [{ title: 'Accord pour être présenté·e – Passerelle' }]

export default function ConsentPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ agreed: string }>({ id: 'accord', lastResult: answer?.result ?? null })
  const { consent } = view
  const toGive = !consent.given || consent.outdated
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Accord pour être présenté·e"
        intro={`${view.name}. ${consent.sentence}`}
        back={{ to: `/accompagnement/personnes/${view.personId}`, label: 'Retour au dossier' }}
      />
      <Card>
        <ConsentText text={toGive ? view.current : view.text} />
      </Card>
      {toGive && !view.closed && (
        <PageForm form={form}>
          <input type="hidden" name="intent" value="give" />
          <input type="hidden" name="version" value={view.current.version} />
          <Callout title="Lisez ce texte ensemble">
            <p>
              Cochez seulement si la personne vous a dit oui, librement. Un refus ne change rien à son suivi.
            </p>
          </Callout>
          <CheckboxField
            field={fields.agreed}
            label={`La personne a lu ce texte et dit : « ${view.current.agreement} »`}
          />
          <SubmitButton>Enregistrer l’accord</SubmitButton>
        </PageForm>
      )}
      {consent.given && <WithdrawForm open={view.open} />}
    </div>
  )
}

function WithdrawForm({ open }: { open: number }) {
  const [form] = useForm({ id: 'retrait' })
  const what =
    open === 1 ? 'La proposition en cours sera retirée' : `Les ${open} propositions en cours seront retirées`
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="withdraw" />
      <Callout tone="warning" title="Retirer l’accord">
        <p>La personne ne sera plus présentée à aucune entreprise, jusqu’à un nouvel accord.</p>
        {open > 0 && <p>{what}, et les personnes concernées seront prévenues.</p>}
        <p>Une immersion déjà acceptée des deux côtés continue.</p>
      </Callout>
      <SubmitButton variant="danger">Retirer l’accord</SubmitButton>
    </PageForm>
  )
}
