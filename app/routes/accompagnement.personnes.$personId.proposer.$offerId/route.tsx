import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { freeText } from '~/domain/person/form-fields'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadProposal } from '~/queries/person/load-proposal'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { OfferFit } from '~/ui/person/offer-fit'
import { suggestPerson } from '~/use-cases/recommendation/suggest-person'

const params = z.object({ personId: id, offerId: id })

const schema = z.object({ note: freeText(400) })

export const loader = page({ may: 'recommendation.suggest', params }, async ({ context, actor, params }) => {
  const today = parisDay(context.ports.clock.now())
  const view = found(await loadProposal(context.db, actor, params.personId, today))
  const offer = found(view.offers.find(({ offerId }) => offerId === params.offerId))
  const reasons = [...offer.match.reasons, ...view.sharedReasons]
  return { personId: view.personId, name: view.name, offer: { ...offer, match: { ...offer.match, reasons } } }
})

export const action = act({ may: 'recommendation.suggest', params }, async ({ context, params, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await suggestPerson(context, { ...params, note: submission.value.note ?? '' })
  if (isRefused(result)) {
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  }
  return redirectWith(
    `/accompagnement/personnes/${params.personId}#parcours`,
    'Votre proposition est chez la ou le référent·e entreprises, qui décide et vous répond.',
  )
})

export const meta: MetaFunction = () => [{ title: 'Proposer pour cette offre – Passerelle' }]

export default function ProposeOfferPage() {
  const { personId, name, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ note: string }>({ id: 'proposition', lastResult: answer?.result ?? null })
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={`Proposer ${name} pour cette offre`}
        back={{ to: `/accompagnement/personnes/${personId}/proposer`, label: 'Toutes les offres' }}
      />
      <OfferFit offer={offer} heading="h2" />
      <PageForm form={form}>
        <TextareaField
          field={fields.note}
          label="Pourquoi cette personne ?"
          hint="Lu par la ou le référent·e entreprises seulement. Ni santé, ni statut, ni vie privée."
          maxLength={400}
          optional
        />
        <SubmitButton>Envoyer la proposition</SubmitButton>
      </PageForm>
    </div>
  )
}
