import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import { offerTitle } from '~/domain/offer/defaults'
import { OFFER_STEPS } from '~/domain/offer/steps'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { chooseJob } from '~/queries/offer/choose-job'
import { loadPlacesForOffer } from '~/queries/offer/load-offer-step'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { Steps } from '~/ui/design/steps'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { type AskedJob, JobChoice } from '~/ui/offer/job-choice'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { newOfferSchema } from './schema'

export const loader = page({ may: 'offer.write' }, async ({ context, actor }) => ({
  places: await loadPlacesForOffer(context.db, actor),
}))

export const action = act({ may: 'offer.write' }, async ({ context, actor, form }) => {
  const submission = parseWithZod(form, { schema: newOfferSchema })
  if (submission.status !== 'success') return invalid(submission)
  const chosen = chooseJob(submission.value)
  if ('problem' in chosen) {
    const result = submission.reply({ fieldErrors: { job: [chosen.problem] } })
    return data({ result, ambiguous: chosen.ambiguous }, { status: 422 })
  }
  const [first] = await loadPlacesForOffer(context.db, actor)
  const made = await createOfferDraft(context, {
    establishmentId: submission.value.establishmentId ?? first?.id ?? '',
    romeCode: chosen.job.code,
    title: offerTitle(chosen.job.code, chosen.job.title),
    kind: 'immersion',
  })
  if (isRefused(made)) return refused(submission, made)
  return redirectWith(
    `/entreprise/offres/${made.offerId}/modifier/missions`,
    'Votre brouillon est enregistré : vous pouvez vous arrêter à chaque étape et reprendre plus tard.',
  )
})

export const meta = () => [{ title: 'Publier une offre d’immersion – Passerelle' }]

export default function NewOffer() {
  const { places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'nouvelle-offre',
    lastResult: answer?.result ?? null,
    defaultValue: { job: '', establishmentId: places[0]?.id ?? '' },
  })
  const { ambiguous } = (answer ?? {}) as { ambiguous?: AskedJob }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Publier une offre d’immersion"
        back={{ to: '/entreprise/offres', label: 'Mes offres' }}
        intro="Moins de cinq minutes : dites le métier, nous proposons des missions, des horaires et des conditions à corriger."
      />
      <Steps labels={OFFER_STEPS.map(({ label }) => label)} current={1} />
      <Card>
        <PageForm form={form}>
          <JobChoice field={fields.job} ambiguous={ambiguous} />
          {places.length > 1 && (
            <RadioField
              field={fields.establishmentId}
              label="Dans quel établissement ?"
              choices={places.map(({ id, name, city }) => ({ value: id, label: name, hint: city }))}
            />
          )}
          <SubmitButton>Continuer</SubmitButton>
        </PageForm>
      </Card>
    </div>
  )
}
